// record-target-missing-trailing-dot: a target that was meant as an absolute name.
import { isAbsolute } from '../../dns/name';
import { encode } from '../../text/utf8';
import { NO_NAME, ROOT } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { RecordView } from '../../zone/record';
import { typeName } from '../../zone/record';
import type { Token } from '../../zone/entry-view';
import { AFSDB, CNAME, DNAME, HTTPS, NAPTR, NS, PTR, RP, SOA, SRV, SVCB } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { shortName } from '../names';
import { soaFields } from '../soa-fields';
import { insertAfter, replace, textsOf, weaker } from '../rule';
import type { Details, FixDetails, RecordRule } from '../rule';
import { misreadTarget } from '../target';

const texts = textsOf('record-target-missing-trailing-dot');

/** Reverse zones: a name that a PTR points to is never in them. */
const REVERSE = /\.(?:in-addr|ip6)\.arpa\.$/;

export const recordTargetMissingTrailingDot: RecordRule = {
  id: 'record-target-missing-trailing-dot',
  group: 'lines',
  severity: 'error',
  references: ['RFC 1035 §5.1'],
  looksAt: 'record',
  types: [NS, CNAME, DNAME, PTR, SRV, SOA, HTTPS, SVCB, NAPTR, RP, AFSDB],
  check(record, report) {
    if (record.type === SOA) {
      checkSoa(record, report);
      return;
    }
    const meant = misreadTarget(record);
    if (meant?.is === 'missing-dot') {
      const byWildcard = meant.answer.kind === 'answer' && meant.answer.wildcard !== NO_NAME;
      const wildcard = byWildcard ? meant.answer.wildcard : NO_NAME;
      report(() => details(record, record.targetToken, { meant: meant.meant, certain: meant.certain, wildcard }));
      return;
    }
    if (meant === undefined && record.type === PTR && isLeftInReverseZone(record)) {
      const token = record.targetToken;
      report(() => details(record, token, { meant: meantBy(record, token), certain: true, wildcard: NO_NAME }));
    }
  },
};

/** Nothing need stand at the names of an SOA: only those that repeat the zone's name are certain. */
function checkSoa(record: RecordView, report: (details: () => Details) => void): void {
  const { zone, owner } = record;
  if (owner !== zone.apex || zone.names.top(zone.apex) !== ROOT) return;
  const fields = soaFields(record.entry);
  for (const token of fields === undefined ? [] : [fields.mname, fields.rname]) {
    const meant = meantBy(record, token);
    if (meant === NO_NAME || !zone.names.isAtOrBelow(meant, zone.apex)) continue;
    // Below the root origin a name is the same with and without dot.
    if (token !== undefined && record.entry.name(token) === meant) continue;
    if (token === fields?.mname && zone.names.exists(record.target)) continue;
    report(() => details(record, token, { meant, certain: zone.origin.certain, wildcard: NO_NAME }));
  }
}

/** A PTR of a reverse zone to a name in that zone which isn't there; names of services (RFC 6763) may be. */
function isLeftInReverseZone(record: RecordView): boolean {
  const { zone, owner, target } = record;
  const { names } = zone;
  if (target < 0 || names.exists(target) || !names.isAtOrBelow(target, zone.apex)) return false;
  if (!zone.isClosed || !REVERSE.test(names.text(zone.apex))) return false;
  for (let at = owner; at !== zone.apex && at !== NO_NAME; at = names.parent(at)) {
    if (names.firstOctet(at) === 0x5f) return false;
  }
  const token = record.targetToken;
  return token !== undefined && token.text !== '@' && !isWrittenAbsolute(token);
}

function isWrittenAbsolute({ text }: Token): boolean {
  const bytes = encode(text);
  return isAbsolute(bytes, 0, bytes.length);
}

/** The name that a word is with a dot at its end; NO_NAME of one label, and of one with a dot. */
function meantBy({ zone }: RecordView, token: Token | undefined): NameId {
  if (token === undefined || !token.text.includes('.') || isWrittenAbsolute(token)) return NO_NAME;
  const bytes = encode(token.text);
  return zone.names.resolve(bytes, 0, bytes.length, ROOT);
}

function details(
  record: RecordView,
  token: Token | undefined,
  { meant, certain, wildcard }: { meant: NameId; certain: boolean; wildcard: NameId },
): Details {
  const { zone, entry } = record;
  const { names } = zone;
  const at = token ?? entry.tokens[0];
  const fixes: FixDetails[] = [];
  if (meant !== NO_NAME) {
    fixes.push({ title: texts.fixes.addDot, edits: [insertAfter(at.range, '.')], preferred: certain });
    const short = names.isAtOrBelow(meant, entry.origin) ? shortName(zone, meant, entry.origin) : '@';
    if (short !== '@' && !short.endsWith('.')) {
      fixes.push({ title: texts.fixes.relative, args: { short }, edits: [replace(at.range, short)] });
    }
  }
  return {
    at: at.range,
    severity: certain ? 'error' : weaker('error'),
    message: wildcard === NO_NAME ? texts.message : texts.variants.wildcard,
    args: {
      type: typeName(record.type),
      target: quoted(at.text),
      fqdn: names.text(entry.name(at)),
      wildcard: wildcard === NO_NAME ? '' : names.text(wildcard),
    },
    fixes,
  };
}
