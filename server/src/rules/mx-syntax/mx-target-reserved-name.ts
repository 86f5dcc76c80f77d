// mx-target-reserved-name: a mail server under a name that was set aside for other things than the Internet.
import { specialUseNames } from '../../dns/registries';
import { isPrivateTopLevel } from '../../zone/top-level';
import { ROOT } from '../../zone/names';
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { toNullMx } from '../mx-set';
import { textsOf } from '../rule';
import type { RecordRule } from '../rule';
import { isDocumentation, isInternal } from '../scope';
import { isServed, suffixOf, isOutside } from '../target';

const texts = textsOf('mx-target-reserved-name');

/** The example domains of RFC 2606 §3 are registered, and say themselves that they take no mail. */
const RESERVED: ReadonlySet<string> = new Set(specialUseNames.filter((name) => !name.startsWith('example.')));
/** Names that documentation may hold (RFC 2606 §2). */
const DOCUMENTED: ReadonlySet<string> = new Set(['example', 'test']);

export const mxTargetReservedName: RecordRule = {
  id: 'mx-target-reserved-name',
  group: 'mx-syntax',
  severity: 'warning',
  references: ['RFC 2606 §2', 'RFC 6761 §6', 'RFC 6762 §3', 'RFC 8375', 'RFC 7686 §2', 'RFC 9476'],
  looksAt: 'record',
  types: [MX],
  look: isOutside,
  check(record, report, lookups) {
    const { zone, target } = record;
    if (target <= ROOT || zone.names.isAtOrBelow(target, zone.apex)) return;
    const suffix = suffixOf(zone, target, RESERVED);
    if (
      suffix === undefined ||
      isPrivateTopLevel(zone, suffix) ||
      !isServed(record) ||
      suffixOf(zone, zone.apex, RESERVED) === suffix
    )
      return;
    if ((DOCUMENTED.has(suffix) && isDocumentation(zone)) || isInternal(lookups)) return;
    const { targetToken: token } = record;
    if (token === undefined) return;
    report(() => ({
      at: token.range,
      args: { target: quoted(token.text), suffix },
      fixes: toNullMx(zone, record.row, texts.fixes.nullMx),
    }));
  },
};
