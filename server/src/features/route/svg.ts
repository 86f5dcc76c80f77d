// The way of mail as a picture: domain, preference groups in order, hosts, addresses. Shapes and words tell what colours do.
import { render } from '../../messages/text';
import { routeLabels } from '../../messages/routes';
import { cellsOf, fitted, visible, wrapped } from '../../text/cells';
import { notesOf } from './model';
import type { Route, RouteHost } from './model';
import { styleOf } from './palette';
import type { Palette } from './palette';

/** How it is drawn. */
export interface PictureOptions {
  /** Colours of its own; undefined where the page around it has them, by the classes of the shapes. */
  readonly palette?: Palette;
  /** With the verdict below. */
  readonly caption: boolean;
  /** Most hosts, and most addresses of a host, that are drawn. */
  readonly hosts: number;
  readonly addresses: number;
}

/** A picture with its size. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels that no font of equal widths exceeds at this size; 14.5 for a Japanese character, 13 being needed. */
const CELL = 8.1;
const LINE = 18;
const PAD = 14;
const GAP = 34;
const HOST_GAP = 12;
/** Room for the sign at the left of a host. */
const SIGN = 26;
const MOST_CELLS = 44;
/** A host's box with one line, and with two. */
const LOW = 28;
const HIGH = 46;

/** A host with its place. */
interface Placed {
  readonly host: RouteHost;
  readonly lines: readonly string[];
  readonly addresses: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Hosts of one preference with their place. */
interface Group {
  readonly label: string;
  readonly receives: boolean;
  readonly hosts: readonly Placed[];
  readonly middle: number;
}

/** Draws the way of mail to a domain. */
export function svgOf(route: Route, options: PictureOptions): Picture {
  const domain = fitted(visible(route.domain), MOST_CELLS);
  const { groups, bottom, more } = place(route, options);
  const all = groups.flatMap(({ hosts }) => hosts);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => cellsOf(text) * CELL));
  const columns = {
    domain: widest([domain]) + 2 * PAD,
    preference: widest(groups.map(({ label }) => label)) + 2 * PAD,
    host: widest(all.flatMap(({ lines }) => lines)) + SIGN + PAD,
    address: widest(all.flatMap(({ addresses }) => addresses)),
  };
  const at = { domain: PAD, preference: 0, host: 0, address: 0 };
  at.preference = at.domain + columns.domain + GAP;
  at.host = at.preference + columns.preference + GAP;
  at.address = at.host + columns.host + GAP;
  const drawn = groups.length === 0 ? at.domain + columns.domain : at.address + columns.address;
  const least = options.caption ? 460 : 0;
  const width = Math.ceil(Math.max(drawn + PAD, least));
  const middle = groups.length === 0 ? PAD + LOW / 2 : (groups[0].middle + groups[groups.length - 1].middle) / 2;

  const shapes: string[] = [];
  for (const [index, group] of groups.entries()) {
    const heavy = group.receives ? ' receives' : '';
    shapes.push(curve(at.domain + columns.domain, middle, at.preference, group.middle, `edge${heavy}`));
    const next = groups[index + 1];
    if (next !== undefined) shapes.push(arrowDown(at.preference + columns.preference / 2, group.middle, next.middle));
    for (const placed of group.hosts) {
      const { host, top, height } = placed;
      const center = top + height / 2;
      const kind = host.receives ? ' receives' : host.mark === 'good' ? '' : ` ${host.mark}`;
      shapes.push(curve(at.preference + columns.preference, group.middle, at.host, center, `edge${kind}`));
      shapes.push(hostShape(placed, at.host, columns.host));
      for (const [nth, text] of placed.addresses.entries()) {
        const y = center + (nth - (placed.addresses.length - 1) / 2) * LINE;
        shapes.push(curve(at.host + columns.host, center, at.address - 6, y, 'edge thin'));
        shapes.push(label(text, at.address, y, 'address'));
      }
    }
    shapes.push(box(at.preference, group.middle - 12, columns.preference, 24, 12, `preference${heavy}`));
    shapes.push(label(group.label, at.preference + PAD, group.middle, 'word'));
  }
  shapes.push(box(at.domain, middle - LOW / 2, columns.domain, LOW, 4, 'domain'));
  shapes.push(label(domain, at.domain + PAD, middle, 'name', route.domain));

  let height = Math.max(bottom, PAD + LOW) + PAD;
  if (more > 0) {
    const text = render(routeLabels.more, route.language, { n: more });
    shapes.push(label(text, at.host, height, 'word'));
    height += LINE;
  }
  if (options.caption) {
    for (const line of route.sentences.flatMap((text) =>
      wrapped(visible(text), Math.floor((width - 2 * PAD) / CELL)),
    )) {
      height += LINE;
      shapes.push(label(line, PAD, height - LINE / 2, 'caption'));
    }
    height += PAD;
  }
  return { svg: framed(route, shapes, width, Math.ceil(height), options.palette), width, height: Math.ceil(height) };
}

/** Gives each host its lines and its place, from the top down. */
function place(route: Route, options: PictureOptions): { groups: Group[]; bottom: number; more: number } {
  const groups: Group[] = [];
  let { more } = route;
  let left = options.hosts;
  let top = PAD;
  for (const step of route.steps) {
    const hosts: Placed[] = [];
    for (const host of step.hosts) {
      if (left-- <= 0) {
        more++;
        continue;
      }
      const lines = linesOf(route, host);
      const addresses = addressesOf(route, host, options.addresses);
      const height = lines.length > 1 ? HIGH : LOW;
      const room = Math.max(height, addresses.length * LINE);
      hosts.push({ host, lines, addresses, top: top + (room - height) / 2, height });
      top += room + HOST_GAP;
    }
    if (hosts.length === 0) continue;
    const last = hosts[hosts.length - 1];
    const middle = (hosts[0].top + hosts[0].height / 2 + last.top + last.height / 2) / 2;
    groups.push({ label: step.label, receives: hosts.some(({ host }) => host.receives), hosts, middle });
    top += HOST_GAP / 2;
  }
  return { groups, bottom: top - HOST_GAP, more };
}

/** The name of a host, and below it what is to be said of it. */
function linesOf(route: Route, host: RouteHost): string[] {
  const notes = notesOf(route, host);
  const lines = notes.length === 0 ? [host.name] : [host.name, notes.join(' · ')];
  return lines.map((line) => fitted(visible(line), MOST_CELLS));
}

function addressesOf(route: Route, host: RouteHost, most: number): string[] {
  const shown = host.addresses.slice(0, most).map(({ text }) => fitted(visible(text), MOST_CELLS));
  const n = host.addresses.length - shown.length + host.more;
  return n === 0 ? shown : [...shown, render(routeLabels.more, route.language, { n })];
}

/** A box that shows by its outline what the host is good for, a sign, and the lines. */
function hostShape({ host, lines, top, height }: Placed, x: number, width: number): string {
  const { mark } = host;
  const classes = `host ${mark}${host.receives ? ' receives' : ''}`;
  const center = top + height / 2;
  const first = lines.length > 1 ? center - LINE / 2 : center;
  // Corners cut off say "stop": nothing of it depends on colour.
  const outline = mark === 'broken' ? cutBox(x, top, width, height, classes) : box(x, top, width, height, 4, classes);
  return [
    outline,
    sign(mark, x + SIGN / 2, first),
    ...lines.map((line, index) =>
      label(line, x + SIGN, first + index * LINE, index === 0 ? `name ${mark}` : 'word', index === 0 ? host.name : ''),
    ),
  ].join('');
}

/** A tick, an exclamation mark, a cross, or a barred circle. */
function sign(mark: RouteHost['mark'], x: number, y: number): string {
  const path = {
    good: `M${n(x - 5)} ${n(y)}l3.5 4l6-8`,
    doubtful: `M${n(x)} ${n(y - 6)}v7.5m0 3v1.5`,
    broken: `M${n(x - 4)} ${n(y - 4)}l8 8m0-8l-8 8`,
    down: `M${n(x - 5)} ${n(y)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0l10 0`,
  }[mark];
  return `<path class="sign ${mark}" d="${path}"/>`;
}

function box(x: number, y: number, width: number, height: number, radius: number, classes: string): string {
  return `<rect class="${classes}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}"/>`;
}

function cutBox(x: number, y: number, width: number, height: number, classes: string): string {
  const cut = 9;
  const path =
    `M${n(x + cut)} ${n(y)}h${n(width - 2 * cut)}l${cut} ${cut}v${n(height - 2 * cut)}` +
    `l-${cut} ${cut}h${n(2 * cut - width)}l-${cut}-${cut}v${n(2 * cut - height)}z`;
  return `<path class="${classes}" d="${path}"/>`;
}

function curve(x1: number, y1: number, x2: number, y2: number, classes: string): string {
  const half = (x1 + x2) / 2;
  return `<path class="${classes}" d="M${n(x1)} ${n(y1)}C${n(half)} ${n(y1)} ${n(half)} ${n(y2)} ${n(x2)} ${n(y2)}"/>`;
}

/** From one preference to the next: where mail goes when nobody answers. */
function arrowDown(x: number, from: number, to: number): string {
  const [top, bottom] = [from + 14, to - 14];
  return bottom - top < 8
    ? ''
    : `<path class="edge next" d="M${n(x)} ${n(top)}V${n(bottom)}"/>` +
        `<path class="edge" d="M${n(x - 4)} ${n(bottom - 5)}l4 5l4-5"/>`;
}

/** A text with its middle at `y`; one that was cut tells the whole to whoever points at it. */
function label(text: string, x: number, y: number, classes: string, whole = ''): string {
  const title = whole === '' || whole === text ? '' : `<title>${escaped(visible(whole))}</title>`;
  return `<text class="${classes}" x="${n(x)}" y="${n(y + 4.5)}">${title}${escaped(text)}</text>`;
}

function framed(route: Route, shapes: readonly string[], width: number, height: number, palette?: Palette): string {
  const title = escaped(visible(route.title));
  const about = escaped(visible(route.sentences.join(' ')));
  const style = palette === undefined ? '' : `<style>${styleOf(palette)}</style>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="route" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" lang="${route.language}" aria-label="${title}">` +
    `<title>${title}</title><desc>${about}</desc>${style}` +
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>${shapes.join('')}</svg>`
  );
}

/** A number in as few digits as a picture needs. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
