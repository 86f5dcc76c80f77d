// soa-serial-not-incremented: other records than before under the same serial.
import { nextSerial } from '../../dns/serial-scheme';
import { serialOf } from '../../zone/serial';
import { canonicalPrint } from '../canonical-print';
import { replace, textsOf } from '../rule';
import type { TextRule } from '../rule';

const texts = textsOf('soa-serial-not-incremented');

/** Serials that stand for "the server knows" in files of zones that it keeps itself. */
const PLACEHOLDERS = [0, 1];

export const soaSerialNotIncremented: TextRule = {
  id: 'soa-serial-not-incremented',
  group: 'soa-ns',
  severity: 'information',
  references: ['RFC 2182 §7', 'RFC 1035 §3.3.13'],
  looksAt: 'text',
  check(zone, report, surroundings) {
    // While someone types it would only disturb.
    if (zone.isDynamic || zone.serving.countsSerial === true || surroundings.isBeingEdited?.() === true) return;
    const earlier = surroundings.earlier?.();
    if (earlier?.serial === undefined || PLACEHOLDERS.includes(earlier.serial)) return;
    const serial = serialOf(zone);
    if (serial?.value !== earlier.serial || canonicalPrint(zone) === earlier.print) return;
    report(() => {
      const today = surroundings.today?.();
      const next = today === undefined ? undefined : nextSerial(serial.value, 'keep', today);
      return {
        at: serial.range,
        message: texts.message,
        args: { ref: earlier.ref, serial: serial.value },
        fixes:
          next === undefined
            ? []
            : [{ title: texts.fixes.raise, args: { next }, edits: [replace(serial.range, String(next))] }],
      };
    });
  },
};
