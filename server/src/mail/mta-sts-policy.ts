// The policy file of MTA-STS (RFC 8461 §3.2): mode and the hosts that mail may be delivered to.

export interface MtaStsPolicy {
  readonly mode: 'enforce' | 'testing' | 'none' | undefined;
  /** Patterns of MX hosts, in small letters. */
  readonly mx: readonly string[];
}

/** Reads a policy file; never throws. */
export function parseMtaStsPolicy(text: string): MtaStsPolicy {
  let mode: MtaStsPolicy['mode'];
  const mx: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim();
    const value = line
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (key === 'mx') mx.push(value.replace(/\.$/, ''));
    else if (key === 'mode' && mode === undefined && (value === 'enforce' || value === 'testing' || value === 'none')) {
      mode = value;
    }
  }
  return { mode, mx };
}

/** Whether a host fits a pattern; "*." stands for exactly one label (RFC 8461 §4.1). */
export function fitsPattern(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot + 1) === pattern.slice(2);
}
