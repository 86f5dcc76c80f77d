// `--watch`: does something again whenever a file changes.
import { statSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Milliseconds in which changes are gathered: an editor that saves makes several. */
const GATHERED = 100;
/** Folders in which programs write what nobody checks. */
const IGNORED = /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/;

/** Calls `again` after changes in or below `paths`, until the process ends. */
export function watch(paths: readonly string[], again: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  const changed = (_event: string, name: string | null): void => {
    if (name !== null && IGNORED.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(again, GATHERED);
  };
  // A file is watched by its folder: editors put a new file in the place of the old one.
  const folders = new Set(paths.map((one) => path.resolve(isFolder(one) ? one : path.dirname(one))));
  for (const folder of folders) {
    const watcher: FSWatcher = watchFolder(folder, { recursive: paths.some(isFolder) }, changed);
    watcher.on('error', (error) => {
      process.stderr.write(`zonewright: ${error.message}\n`);
    });
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
