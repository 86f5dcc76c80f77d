// On every fixture of the rules that is complete in itself, the servers' checkers and Zonewright agree whether the file
// is right; where they don't, it stands here with the reason.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules } from '../../server/src/rules/rules';
import type { RuleGroup, RuleId } from '../../server/src/rules/rule';
import { fixtures, open, readFixture } from '../fixture';
import { SERVERS, type Server } from './format';
import { ask, isInstalled, writeFiles } from './servers';

/** What mail needs is no business of a name server: it loads the zone, whatever these rules say. */
const MAIL: readonly RuleGroup[] = ['mx-meaning', 'spf', 'dkim', 'dmarc', 'mail-transport'];

/** Errors that a server passes over, and what it does instead. */
const PASSED_OVER: Readonly<Record<Server, Readonly<Partial<Record<RuleId, string>>>>> = {
  bind: {
    'fullwidth-character': 'is part of the name; named-checkzone warns, named refuses the file',
    'invisible-character': 'is part of the name; named-checkzone warns, named refuses the file',
    'mx-target-invalid-hostname': 'named-checkzone warns, named refuses the file',
    'mx-target-not-a-hostname': 'named-checkzone warns, named refuses the file',
    'mx-target-not-ascii': 'named-checkzone warns, named refuses the file',
    'mx-target-wildcard': 'named-checkzone warns, named refuses the file',
    'record-out-of-zone': 'is left out, with a warning',
    'ttl-out-of-range': 'is read as 0, with a warning',
    'cname-loop': 'is not looked at',
    'dname-conflict': 'is loaded; what lies below is never answered',
    'ns-glue-missing': 'is a warning',
    'ns-target-is-cname': 'is not looked at in delegations',
    'origin-missing-trailing-dot': 'the origin before is appended',
    'record-target-is-ip-address': 'is read as a name',
    'record-target-missing-trailing-dot': 'is read as it stands',
    'soa-rname-at-sign': 'is read as it stands',
    'srv-target-is-cname': 'is a warning',
    'srv-target-no-address': 'is a warning',
    'txt-unquoted-semicolon': 'a comment begins',
  },
  nsd: {
    'fullwidth-character': 'is part of the name',
    'invisible-character': 'is part of the name',
    'mx-preference-invalid': 'is read as another number',
    'mx-preference-out-of-range': 'is read as another number',
    'mx-target-invalid-hostname': 'is not looked at',
    'mx-target-not-a-hostname': 'is not looked at',
    'mx-target-not-ascii': 'is not looked at',
    'mx-target-quoted': 'the quotes are left out',
    'mx-target-wildcard': 'is not looked at',
    'ttl-out-of-range': 'the default TTL is used, with a warning',
    'type-unknown': 'the word is read as an owner, behind an open parenthesis',
    'unbalanced-parentheses': 'what follows is data',
    'cname-loop': 'is not looked at',
    'dname-conflict': 'is loaded; what lies below is never answered',
    'ns-glue-missing': 'is not looked at',
    'ns-target-is-cname': 'is not looked at',
    'ns-target-no-address': 'is not looked at',
    'record-target-is-ip-address': 'is read as a name',
    'record-target-missing-trailing-dot': 'is read as it stands',
    'soa-rname-at-sign': 'is read as it stands',
    'srv-target-is-cname': 'is not looked at',
    'srv-target-no-address': 'is not looked at',
    'txt-unquoted-semicolon': 'a comment begins',
  },
  knot: {
    'mx-target-invalid-hostname': 'is not looked at',
    'mx-target-wildcard': 'is not looked at',
    'record-out-of-zone': 'is left out, with a warning',
    'soa-multiple': 'one of them is taken',
    'soa-not-at-apex': 'is left out, with a warning',
    'ttl-out-of-range': 'is read as it stands',
    'txt-string-too-long': 'is split without a word',
    'cname-loop': 'is not looked at',
    'record-target-is-ip-address': 'is read as a name',
    'record-target-missing-trailing-dot': 'is read as it stands',
    'soa-rname-at-sign': 'is read as it stands',
    'srv-target-is-cname': 'is not looked at',
    'srv-target-no-address': 'is not looked at',
    'txt-unquoted-semicolon': 'a comment begins',
  },
};

/** Files that a server refuses, though Zonewright finds no error in them: by its name and the title of the case. */
const REFUSED: Readonly<Record<Server, Readonly<Record<string, string>>>> = {
  bind: {
    "soa-ns/soa-missing: the zone's name is told by the file name only":
      'the name is a guess, so this is a warning only',
    'lines/type-obsolete: mail before MX': 'does not know all obsolete types',
    'lines/type-provider-specific: an alias at the apex': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: an alias of a host': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: other types': 'does not know the types of providers; that is a warning',
    'lines/type-unknown: types of providers': 'does not know the types of providers; that is a warning',
    'soa-ns/ds-without-delegation: at the apex': 'refuses a DS at the apex; that is a warning',
    'soa-ns/ns-at-wildcard: a wildcard': 'refuses NS at a wildcard; that is a warning',
    'soa-ns/ns-at-wildcard: an escaped asterisk is the same label': 'refuses NS at a wildcard; that is a warning',
    'soa-ns/ns-missing: an SOA alone': 'ns-missing is not told in this test',
    'soa-ns/ns-missing: the server elsewhere': 'ns-missing is not told in this test',
  },
  nsd: {
    'lines/include-not-found: silent: it is there': 'looks for a file with quotes in its name',
    'lines/record-out-of-zone: silent: glue, another zone in the same file':
      'takes no record of another zone, glue neither',
    "soa-ns/soa-missing: the zone's name is told by the file name only":
      'the name is a guess, so this is a warning only',
    'soa-ns/soa-multiple: silent: the same twice, as in a zone transfer': 'takes the SOA once only',
    'soa-ns/soa-not-at-apex: silent: another zone in the same file': 'takes no record of another zone',
    'lines/type-obsolete: others': 'does not know A6',
    'lines/type-provider-specific: an alias at the apex': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: an alias of a host': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: other types': 'does not know the types of providers; that is a warning',
    'lines/type-unknown: types of providers': 'does not know the types of providers; that is a warning',
  },
  knot: {
    'lines/class-mismatch: silent: the class of the zone, by name and by number': 'does not know CLASS1 for IN',
    'lines/comment-style: silent: an owner that is really named so': 'takes no "#" in a name',
    'lines/fullwidth-character: silent: comments and free text': 'takes only ASCII, in texts, too',
    'lines/invisible-character: silent: in comments and free text': 'takes only ASCII, in texts, too',
    'lines/owner-inherited-across-include: first in the file': 'no owner comes into a file from outside',
    'mx-syntax/mx-owner-invalid-hostname: as people read it': 'takes only ASCII in names',
    "soa-ns/soa-missing: the zone's name is told by the file name only":
      'the name is a guess, so this is a warning only',
    'lines/type-obsolete: a mailbox': 'does not know all obsolete types',
    'lines/type-obsolete: mail before MX': 'does not know all obsolete types',
    'lines/type-obsolete: others': 'does not know all obsolete types',
    'lines/type-provider-specific: an alias at the apex': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: an alias of a host': 'does not know the types of providers; that is a warning',
    'lines/type-provider-specific: other types': 'does not know the types of providers; that is a warning',
    'lines/type-unknown: types of providers': 'does not know the types of providers; that is a warning',
    'soa-ns/ns-missing: an SOA alone': 'ns-missing is not told in this test',
    'soa-ns/ns-missing: the server elsewhere': 'ns-missing is not told in this test',
  },
};

/** What a server does not know, be it right or wrong. */
const UNKNOWN: Readonly<Record<Server, readonly RegExp[]>> = {
  bind: [],
  // $GENERATE; relative origins of $ORIGIN and $INCLUDE.
  nsd: [/^\$GENERATE/im, /^\$ORIGIN\s+\S*[^.\s]\s*(?:;.*)?$/im, /^\$INCLUDE\s+\S+\s+\S*[^.\s]\s*(?:;.*)?$/im],
  knot: [/^\$GENERATE/im, /^\$ORIGIN\s+\S*[^.\s]\s*(?:;.*)?$/im, /^\$INCLUDE\s+\S+\s+\S*[^.\s]\s*(?:;.*)?$/im],
};

interface Sample {
  readonly key: string;
  readonly origin: string;
  readonly file: string;
  readonly text: string;
  readonly includes: ReadonlyMap<string, string>;
  /** Rules of the errors found. */
  readonly errors: readonly string[];
}

const folder = path.join(__dirname, '../rules');

/** The cases of all fixtures that are whole zones, with nothing left open. */
function* samples(): Generator<Sample> {
  for (const name of fixtures(folder)) {
    for (const found of readFixture(readFileSync(path.join(folder, `${name}.zone`), 'utf8'))) {
      const { service, uri, findings } = open(found);
      const zone = service.zone(uri);
      const all = [...findings, ...service.findingsElsewhere(uri).flatMap(({ findings: its }) => its)];
      const errors = [...new Set(all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
      const { name: origin } = zone.origin;
      if (!zone.isWholeZone || origin === undefined || (!zone.isClosed && errors.length === 0)) continue;
      const { file, head, body, title, includes = new Map<string, string>() } = found;
      yield { key: `${name}: ${title}`, origin, file, text: head + body, includes, errors };
    }
  }
}

describe('verdicts on the fixtures of the rules', () => {
  const groups = new Map<string, RuleGroup>(rules.map(({ id, group }) => [id, group]));
  for (const server of SERVERS) {
    it(`agree with those of ${server}`, function () {
      // CI installs all of them; elsewhere those that are there are asked.
      if (!isInstalled(server) && process.env.CI === undefined) this.skip();
      const own = mkdtempSync(path.join(tmpdir(), 'zonewright-'));
      const differing: string[] = [];
      const passed = new Set<string>();
      const refused = new Set<string>();
      try {
        for (const [index, { key, origin, file, text, includes, errors }] of [...samples()].entries()) {
          if (UNKNOWN[server].some((pattern) => pattern.test(text))) continue;
          const place = path.join(own, String(index));
          writeFiles(place, { [file]: text, ...Object.fromEntries(includes) });
          const { accepts, output } = ask(server, place, origin, file);
          if (accepts) {
            for (const rule of errors) {
              if (MAIL.includes(groups.get(rule) ?? 'lines')) continue;
              if (Object.hasOwn(PASSED_OVER[server], rule)) passed.add(rule);
              else differing.push(`${key}: accepted in spite of ${rule}`);
            }
          } else if (errors.length === 0) {
            if (Object.hasOwn(REFUSED[server], key)) refused.add(key);
            else differing.push(`${key}: refused: ${output.split('\n').slice(-4).join(' ')}`);
          }
        }
      } finally {
        rmSync(own, { recursive: true, force: true });
      }
      assert.deepEqual(differing, []);
      // Nothing is excused that is no longer so.
      assert.deepEqual([...passed].sort(), Object.keys(PASSED_OVER[server]).sort());
      assert.deepEqual([...refused].sort(), Object.keys(REFUSED[server]).sort());
    });
  }
});
