// mx-target-not-a-hostname: a URL, a mail address or a port in the place of a host name.
import { isTopLevel } from '../../zone/top-level';
import { notAHostname } from '../../messages/fragments';
import type { Text } from '../../messages/text';
import { ipLiteral } from '../../zone/exchange';
import { NO_NAME } from '../../zone/names';
import type { RecordView } from '../../zone/record';
import { MX } from '../../zone/type-set';
import { quoted } from '../mx-entry';
import { judgedTarget, isNoSuchHost } from '../target';
import { replace, textsOf } from '../rule';
import type { RecordRule } from '../rule';

const texts = textsOf('mx-target-not-a-hostname');

export const mxTargetNotAHostname: RecordRule = {
  id: 'mx-target-not-a-hostname',
  group: 'mx-syntax',
  severity: 'error',
  references: ['RFC 1035 §3.3.9'],
  looksAt: 'record',
  types: [MX],
  look: isNoSuchHost,
  check(record, report) {
    const exchange = judgedTarget(record);
    // A host with an address of its own is what it should be, whatever it looks like.
    if (exchange === undefined || exchange.is === 'null' || exchange.is === 'ip-address') return;
    if (exchange.is === 'host' && (exchange.answer === undefined || exchange.answer.node === record.target)) return;
    const target = record.entry.rdata[1];
    if (target === undefined || !/[:@]/.test(target.text)) return;
    const taken = takenFor(target.text);
    if (taken === undefined) return;
    report(() => {
      const host = withDot(record, taken.host);
      const usable = /^[\w.-]+$/.test(host) && ipLiteral(host) === undefined;
      return {
        at: target.range,
        args: { target: quoted(target.text), kind: taken.kind },
        fixes: usable
          ? [{ title: texts.fixes.keepHost, args: { host }, edits: [replace(target.range, host)], preferred: true }]
          : [],
      };
    });
  },
};

/** What a target was taken for, and the host name in it. */
function takenFor(text: string): { kind: Text; host: string } | undefined {
  const url = /^[A-Za-z][\w+.-]*:\/\/(?:[^/@]*@)?([^/:]*)/.exec(text);
  if (url) return { kind: notAHostname.url, host: url[1] };
  const address = /^(?:\\.|[^\\@])+@([^@]+)$/.exec(text);
  if (address) return { kind: notAHostname.mailAddress, host: address[1] };
  const port = /^([^:]+):\d+\.?$/.exec(text);
  return port ? { kind: notAHostname.port, host: port[1] } : undefined;
}

/** The host as an absolute name, where it reads as one. */
function withDot({ zone }: RecordView, host: string): string {
  if (!host.includes('.') || host.endsWith('.')) return host;
  const { names } = zone;
  const absolute = zone.nameFromText(`${host}.`);
  const topLevel = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  const reads = isTopLevel(zone, topLevel) || (absolute !== NO_NAME && names.isAtOrBelow(absolute, zone.apex));
  return reads ? `${host}.` : host;
}
