// A line above each MX set, who gets the mail in which order; and above the SOA, the serial and how much there is.
import { lensFaults, lensTexts } from '../messages/aids';
import { deliveryPhrases } from '../messages/delivery';
import { render } from '../messages/text';
import type { Language, Text } from '../messages/text';
import type { Range } from '../text/span';
import { deliver } from '../zone/delivery';
import type { DeliveryHost } from '../zone/delivery';
import { EntryView } from '../zone/entry-view';
import { NO_NAME } from '../zone/names';
import type { NameId } from '../zone/names';
import { writtenName } from '../zone/search';
import { DIRECTIVE, FAULTY, OTHER_CLASS, PLACEHOLDER } from '../zone/rows';
import type { RowId } from '../zone/rows';
import { MX, SOA } from '../zone/type-set';
import type { Zone } from '../zone/zone';

/** Which lenses are shown. */
export interface CodeLensSwitches {
  readonly mail: boolean;
  readonly soa: boolean;
}

/** One lens. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
  /** What it is about, and so what a click does. */
  readonly about: 'mail' | 'serial';
  /** The domain whose mail it is about. */
  readonly domain?: string;
}

/** Longer files have none: every lens is looked for in the whole text. */
export const MOST_LINES = 100_000;
/** Most lenses of a file. */
const MOST_LENSES = 300;
/** Most hosts that one lens names. */
const MOST_HOSTS = 6;

export function codeLenses(zone: Zone, show: CodeLensSwitches, language: Language): CodeLens[] {
  const lenses: CodeLens[] = [];
  if (zone.text.lineCount > MOST_LINES || (!show.mail && !show.soa)) return lenses;
  const { rows } = zone;
  const told = new Set<NameId>();
  let soaSeen = false;
  for (const { firstRow, rowCount } of zone.text.chunks) {
    for (let row = firstRow; row < firstRow + rowCount && lenses.length < MOST_LENSES; row++) {
      if ((rows.flags[row] & (DIRECTIVE | FAULTY | PLACEHOLDER | OTHER_CLASS)) !== 0) continue;
      const owner = rows.owner[row];
      if (rows.type[row] === MX && show.mail && owner >= 0 && !told.has(owner)) {
        told.add(owner);
        const title = route(zone, owner, language);
        if (title !== undefined) {
          const domain = zone.names.text(owner);
          lenses.push({ range: lineOf(zone, row), title, about: 'mail', domain });
        }
      } else if (rows.type[row] === SOA && show.soa && !soaSeen && owner === zone.apex) {
        soaSeen = true;
        lenses.push({ range: lineOf(zone, row), title: soa(zone, row, language), about: 'serial' });
      }
    }
  }
  return lenses;
}

function lineOf(zone: Zone, row: RowId): Range {
  const { start } = new EntryView(zone, row).ownRange;
  return { start, end: start };
}

function soa(zone: Zone, row: RowId, language: Language): string {
  const serial = new EntryView(zone, row).rdata[2]?.text;
  let n = 0;
  for (const chunk of zone.text.chunks) {
    n += chunk.generatedCount;
    for (let other = chunk.firstRow; other < chunk.firstRow + chunk.rowCount; other++) {
      if ((zone.rows.flags[other] & DIRECTIVE) === 0) n++;
    }
  }
  if (serial === undefined || !/^\d+$/.test(serial)) return render(lensTexts.soaWithoutSerial, language, { n });
  return render(n === 1 ? lensTexts.soaOne : lensTexts.soa, language, { serial, n });
}

/** The hosts of a domain in the order in which senders try them. */
function route(zone: Zone, domain: NameId, language: Language): string | undefined {
  const { steps, verdict } = deliver(zone, domain);
  if (verdict === 'null') return render(lensTexts.noMail, language);
  const parts: string[] = [];
  let hosts = 0;
  for (const step of steps) {
    const shown = step.hosts.slice(0, Math.max(0, MOST_HOSTS - hosts));
    hosts += step.hosts.length;
    if (shown.length === 0) break;
    const list = shown.map((host) => hostText(zone, host, step.preference, language));
    parts.push(list.join(render(deliveryPhrases.hostSeparator, language)));
  }
  if (parts.length === 0) return undefined;
  let all = parts.join(' → ');
  const rest = steps.reduce((sum, step) => sum + step.hosts.length, 0) - MOST_HOSTS;
  if (rest > 0) all += ` ${render(deliveryPhrases.moreHosts, language, { n: rest })}`;
  return render(lensTexts.mail, language, { route: all });
}

function hostText(zone: Zone, host: DeliveryHost, preference: number, language: Language): string {
  const name = host.name === NO_NAME ? '?' : writtenName(zone, host.name, zone.apex);
  const why: Text | undefined = Object.hasOwn(lensFaults, host.status)
    ? lensFaults[host.status as keyof typeof lensFaults]
    : undefined;
  return render(why === undefined ? lensTexts.preferred : lensTexts.broken, language, {
    host: name === '@' ? zone.names.text(zone.apex) : name,
    preference,
    ...(why === undefined ? {} : { why }),
  });
}
