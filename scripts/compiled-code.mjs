// Keeps the code of a program as V8 compiled it, beside the program: server/src/hosts/launch.ts starts with it.
//
// The program is run once over a sample, so that what is kept is the code that is used, and no more.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Complaint, root } from './steps.mjs';

const SAMPLE = path.join(root, 'samples/example.com.zone');

/** What runs the program, as launch.ts does; in the end it writes down what has been compiled. */
const RUN = `
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { createRequire, wrap } = require('node:module');
const { Script } = require('node:vm');
const program = process.argv[1];
const script = new Script(wrap(readFileSync(program, 'latin1')), { filename: program });
process.once('exit', () => writeFileSync(program + '.compiled', script.createCachedData()));
const made = { exports: {} };
script.runInThisContext()(made.exports, createRequire(program), made, program, path.dirname(program));
`;

/**
 * @param {string} program
 * @param {string} flags  of V8, as launch.ts sets them
 * @param {readonly string[]} args
 * @param {(child: import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, null>) => void} talk
 */
function keep(program, flags, args, talk) {
  return new Promise((resolve, reject) => {
    const words = [...(flags === '' ? [] : [flags]), '-e', RUN, program, ...args];
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => {
      // 1 tells of findings.
      if (code === 0 || code === 1) resolve(undefined);
      else reject(new Complaint(`${path.relative(root, program)} can't be started: it ended with ${code}`));
    });
    talk(child);
    child.stdout.resume();
  });
}

/**
 * @param {string} program
 * @param {string} flags
 */
export async function keepCommandLine(program, flags) {
  await keep(program, flags, ['check', SAMPLE], ({ stdin }) => void stdin.end());
}

/**
 * @param {string} program
 * @param {string} flags
 */
export async function keepServer(program, flags) {
  const text = await readFile(SAMPLE, 'utf8');
  await keep(program, flags, ['--stdio'], ({ stdin, stdout }) => {
    /** @param {object} message */
    const send = (message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const textDocument = { uri: 'file:///example.com.zone', languageId: 'dns-zone', version: 1, text };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'textDocument/hover', params: { textDocument, position: { line: 10, character: 1 } } });
    let told = '';
    stdout.on('data', (data) => {
      told += data;
      if (!told.includes('textDocument/publishDiagnostics')) return;
      stdout.removeAllListeners('data');
      send({ id: 3, method: 'shutdown' });
      send({ method: 'exit' });
      stdin.end();
    });
  });
}
