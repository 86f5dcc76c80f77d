// Each row of docs/format.md is what the programs do: ours, and those of the servers that are installed.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ZoneService } from '../../server/src/service';
import { encode } from '../../server/src/text/utf8';
import { LACKING } from '../fixture';
import { HEAD, ROWS, SERVERS, type Row } from './format';
import { ask, isInstalled, writeFiles } from './servers';

const ORIGIN = 'example.com.';
const textOf = ({ zone, ownHead }: Row): string => (ownHead === true ? zone : HEAD + zone);

/** What Zonewright finds in a row, and in the files that it includes. */
function found(row: Row): string[] {
  const files = new Map(Object.entries(row.files ?? {}).map(([name, text]) => [name, encode(text)]));
  const service = new ZoneService(LACKING);
  service.open('zone', textOf(row), {
    setting: ORIGIN,
    file: 'zone',
    includes: (name) => {
      const bytes = files.get(name);
      return bytes === undefined ? { failure: 'missing' } : { file: name, bytes };
    },
  });
  const { findings } = service.findings('zone');
  const elsewhere = service.findingsElsewhere('zone').flatMap(({ findings: its }) => its);
  return [...findings, ...elsewhere].map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the format of zone files', () => {
  describe('as Zonewright reads it', () => {
    for (const row of ROWS) it(row.input, () => assert.deepEqual(found(row), row.finds));
  });
  for (const server of SERVERS) {
    describe(`as ${server} reads it`, () => {
      let folder: string;
      before(function () {
        // CI installs all of them; elsewhere those that are there are asked.
        if (!isInstalled(server) && process.env.CI === undefined) this.skip();
        folder = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
      });
      after(() => {
        if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      });
      for (const [index, row] of ROWS.entries()) {
        it(row.input, () => {
          const own = path.join(folder, String(index));
          writeFiles(own, { zone: textOf(row), ...row.files });
          const { accepts, prints } = row.servers[server];
          const verdict = ask(server, own, ORIGIN, 'zone');
          assert.equal(verdict.accepts, accepts, verdict.output);
          if (prints !== undefined) assert.match(verdict.output, prints);
        });
      }
    });
  }
});
