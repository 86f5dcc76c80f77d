// The language server as a program: over the channel of a parent process, or `--stdio`.
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { repository, version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { headVersionLater } from './git';
import { today } from './today';

const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  : createConnection(ProposedFeatures.all);

startServer(connection, {
  version,
  pageOf: (rule, language) => {
    const folder = language === 'ja' ? 'docs/rules/ja' : 'docs/rules';
    return `${repository.url.replace(/\.git$/, '')}/blob/main/${folder}/${rule}.md`;
  },
  locale: process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG,
  now: () => performance.now(),
  today,
  committed: async (uri, bytes) => (uri.startsWith('file:') ? headVersionLater(fileURLToPath(uri), bytes) : undefined),
  later: (task) => void setImmediate(task),
});
