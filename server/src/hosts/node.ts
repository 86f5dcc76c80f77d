// The language server as a program: over the channel of a parent process, or `--stdio`.
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { repository, version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { openFiles } from './workspace-files';
import { folderOf, readPage } from './pages';

const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  : createConnection(ProposedFeatures.all);

startServer(connection, {
  version,
  pageOf: (rule, language) => `${repository.url.replace(/\.git$/, '')}/blob/main/${folderOf(language)}/${rule}.md`,
  readPage: (rule, language) => readPage(path.join(__dirname, '../..'), rule, language),
  locale: process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG,
  now: () => performance.now(),
  today: () => {
    const date = new Date();
    return {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      seconds: Math.floor(date.getTime() / 1000),
    };
  },
  later: (task) => void setImmediate(task),
  openFiles,
});
