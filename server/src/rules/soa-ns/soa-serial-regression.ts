// soa-serial-regression: a serial that secondaries take for an older one than before.
import { compareSerials } from '../../dns/serial';
import { nextSerial } from '../../dns/serial-scheme';
import { serialOf } from '../../zone/serial';
import { replace, textsOf } from '../rule';
import type { TextRule } from '../rule';

const texts = textsOf('soa-serial-regression');

export const soaSerialRegression: TextRule = {
  id: 'soa-serial-regression',
  group: 'soa-ns',
  severity: 'warning',
  references: ['RFC 1982 §3.2', 'RFC 2182 §7', 'RFC 1035 §3.3.13'],
  looksAt: 'text',
  check(zone, report, surroundings) {
    const earlier = surroundings.earlier?.();
    if (earlier?.serial === undefined || zone.isDynamic || zone.serving.countsSerial === true) return;
    const serial = serialOf(zone);
    if (serial === undefined) return;
    const order = compareSerials(earlier.serial, serial.value);
    if (order === 'equal' || order === 'less') return;
    const old = earlier.serial;
    report(() => {
      const today = surroundings.today?.();
      const next = today === undefined ? undefined : nextSerial(old, 'keep', today);
      return {
        at: serial.range,
        message: order === 'undefined' ? texts.variants.undefined : texts.message,
        args: { new: serial.value, old },
        fixes:
          next === undefined
            ? []
            : [{ title: texts.fixes.raise, args: { next, old }, edits: [replace(serial.range, String(next))] }],
      };
    });
  },
};
