// The way of mail as a tree of text, for terminals.
import { routeLabels } from '../../messages/routes';
import { render } from '../../messages/text';
import type { Range } from '../../text/span';
import { visible } from '../../text/cells';
import { notesOf } from './model';
import type { Route, RouteHost } from './model';

/** A line of the tree and what hangs below it. */
interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

export function treeOf(route: Route): string {
  const say = (text: keyof typeof routeLabels, args = {}): string => render(routeLabels[text], route.language, args);
  const more = (n: number): Branch[] => (n === 0 ? [] : [{ text: say('more', { n }), below: [] }]);
  const hostBranch = (host: RouteHost): Branch => ({
    text: `${signs[host.mark]} ${[host.name, ...notesOf(route, host).map((note) => `[${note}]`)].join('  ')}`,
    below: [
      ...host.addresses.map(({ text, range }) => {
        return { text: `${text}  (${say('line', { line: lineOf(range) })})`, below: [] };
      }),
      ...more(host.more),
    ],
  });
  const branches: Branch[] = route.steps.map(({ preference, hosts }) => ({
    text: route.verdict === 'implicit' ? say('implicit') : say('preference', { preference }),
    below: hosts.map(hostBranch),
  }));
  const lines = [route.domain];
  hang(lines, [...branches, ...more(route.more)], '');
  lines.push(...route.sentences.map((sentence) => `  ${sentence}`));
  return `${lines.map(visible).join('\n')}\n`;
}

/** The line, from 1; in an included file `file:line`, as hovers have it. */
function lineOf({ start: { line, file } }: Range): number | string {
  return file === undefined ? line + 1 : `${file.replace(/^.*[/\\]/, '')}:${line + 1}`;
}

const signs: Readonly<Record<RouteHost['mark'], string>> = { good: '✓', doubtful: '!', broken: '✗', down: '⊘' };

function hang(lines: string[], branches: readonly Branch[], indent: string): void {
  for (const [index, { text, below }] of branches.entries()) {
    const last = index === branches.length - 1;
    lines.push(`${indent}${last ? '└─ ' : '├─ '}${text}`);
    hang(lines, below, indent + (last ? '   ' : '│  '));
  }
}
