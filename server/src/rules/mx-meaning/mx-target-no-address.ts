// mx-target-no-address: the MX target exists, but no address stands there.
import { noAddress } from '../../messages/fragments';
import { relatedTexts } from '../../messages/related';
import type { Args, Text } from '../../messages/text';
import type { Answer } from '../../zone/lookup';
import { ownsRecords } from '../../zone/lookup';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import { OwnerView, typeName } from '../../zone/record';
import { ADDRESSES, MX } from '../../zone/type-set';
import type { Zone } from '../../zone/zone';
import { detailsElsewhere, targetElsewhere } from '../elsewhere';
import { insertRecord } from '../insertion';
import { judgedTarget, targetSeverity, isNoSuchHost } from '../target';
import { placeOf } from '../neighbours';
import { textsOf } from '../rule';
import type { Details, RecordRule } from '../rule';

const texts = textsOf('mx-target-no-address');

export const mxTargetNoAddress: RecordRule = {
  id: 'mx-target-no-address',
  group: 'mx-meaning',
  severity: 'error',
  references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 4592 §2.2.2', 'RFC 2308 §2.2'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report, lookups) {
    const elsewhere = targetElsewhere(record, lookups);
    if (elsewhere?.is === 'no-address') {
      report(() => {
        const details = detailsElsewhere(record, elsewhere);
        const { types } = elsewhere;
        const what = types === '' ? noAddress.emptyNonTerminal : noAddress.onlyTypes;
        return { ...details, args: { ...details.args, types, what } };
      });
    }
    const exchange = judgedTarget(record);
    if (exchange?.is !== 'no-address') return;
    report(() => {
      const { zone, entry, row, target: name } = record;
      const target = record.targetText;
      const { what, args, related } = reasonOf(zone, name, exchange.answer);
      return {
        at: entry.rdata[1].range,
        severity: targetSeverity(record),
        args: { ...args, target, what },
        related,
        fixes: () => [
          {
            title: texts.fixes.addAddress,
            args: { target },
            edits: [insertRecord(zone, row, { name, type: 'A', data: '${1:192.0.2.1}', snippet: true })],
            snippet: true,
          },
        ],
      };
    });
  },
};

interface Reason {
  readonly what: Text;
  readonly args: Args;
  readonly related: NonNullable<Details['related']>;
}

/** What stands at the target instead of an address. */
function reasonOf(zone: Zone, target: NameId, answer: Answer): Reason {
  const { names } = zone;
  if (answer.wildcard !== NO_NAME) {
    return {
      what: noAddress.wildcard,
      args: { wildcard: names.text(answer.wildcard) },
      related: placesOf(zone, answer.wildcard, relatedTexts.wildcard),
    };
  }
  if (ownsRecords(zone, target)) {
    const { rows } = zone;
    const types = [
      ...new Set(
        new OwnerView(zone)
          .at(target)
          .records()
          .map((row) => typeName(rows.type[row])),
      ),
    ];
    return {
      what: noAddress.onlyTypes,
      args: { types: types.join(', ') },
      related: placesOf(zone, target, relatedTexts.otherTypes),
    };
  }
  const node = ownerBelow(zone, target);
  if (isCoveredBut(zone, target)) {
    return {
      what: noAddress.wildcardBlocked,
      args: { node: names.text(node) },
      related: placesOf(zone, node, relatedTexts.blocking),
    };
  }
  return { what: noAddress.emptyNonTerminal, args: {}, related: placesOf(zone, node, relatedTexts.otherTypes) };
}

/** The first record of a name, to point at. */
function placesOf(zone: Zone, name: NameId, message: Text): NonNullable<Details['related']> {
  const [row] = new OwnerView(zone).at(name).records();
  return row === undefined ? [] : [{ at: placeOf(zone, row), message }];
}

/** The first name at or below `name` that owns records, by the alphabet. */
function ownerBelow(zone: Zone, name: NameId): NameId {
  const { names } = zone;
  let at = name;
  while (!ownsRecords(zone, at)) {
    let first = NO_NAME;
    let label = '';
    for (let child = names.firstChild(at); child !== NO_NAME; child = names.sibling(child)) {
      if (!names.exists(child)) continue;
      const own = names.label(child);
      if (first !== NO_NAME && own >= label) continue;
      first = child;
      label = own;
    }
    if (first === NO_NAME) return at;
    at = first;
  }
  return at;
}

/** Whether a wildcard with an address would cover the name if the name didn't exist (RFC 4592 §2.2.2). */
function isCoveredBut(zone: Zone, name: NameId): boolean {
  const { names } = zone;
  if (name === zone.apex) return false;
  const wildcard = names.wildcardBelow(names.parent(name));
  return wildcard !== NO_NAME && (names.mask(wildcard) & ADDRESSES) !== 0;
}
