// The language server as a program: over the channel of a parent process, or `--stdio`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures, StreamMessageWriter, type Connection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { serverHelp } from '../messages/help/server';
import { headVersionLater } from './git';
import { helpText } from './help';
import { ZoneMessageReader } from './message-reader';
import { pageOf } from './page-places';
import { readPage } from './pages';
import { openFiles } from './workspace-files';
import { columnsOf } from './terminal';
import { today } from './today';

/** A connection over the standard streams; the process ends with it, as the protocol demands. */
function overStreams(): Connection {
  const reader = new ZoneMessageReader(process.stdin);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  let shutDown = false;
  connection.onShutdown(() => {
    shutDown = true;
  });
  reader.onClose(() => process.exit(shutDown ? 0 : 1));
  return connection;
}

const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;

/** What a person asks for who starts it by hand; editors ask for neither. */
function answer(): string | undefined {
  const { argv } = process;
  if (argv.includes('--version')) return `${version}\n`;
  if (!argv.includes('--help') && !argv.includes('-h')) return undefined;
  return helpText(serverHelp, locale?.startsWith('ja') === true ? 'ja' : 'en', columnsOf(process.stdout));
}

const asked = answer();
if (asked !== undefined) {
  process.stdout.write(asked);
  process.exit();
}

startServer(process.argv.includes('--stdio') ? overStreams() : createConnection(ProposedFeatures.all), {
  version,
  pageOf,
  readPage: (rule, language) => Promise.resolve(readPage(path.join(__dirname, '../..'), rule, language)),
  locale,
  now: () => performance.now(),
  today,
  committed: async (uri, bytes) => (uri.startsWith('file:') ? headVersionLater(fileURLToPath(uri), bytes) : undefined),
  later: (task) => void setImmediate(task),
  after: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
  openFiles,
});
