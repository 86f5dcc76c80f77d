// Draws what whole processes took as an SVG with bars: for the README, in light and in dark.

/** One program's bar; seconds. */
export interface Bar {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Ours, drawn in another colour and with a mark. */
  readonly own: boolean;
}

/** The bars of one zone. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 760;
const NAMES = 210;
const FIGURES = 150;
const ROW = 26;
const HEAD = 38;

const STYLE = `
  text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #1f2933; }
  .title { font-weight: 600; }
  .bar { fill: #9fb3c8; } .own { fill: #0b7285; } .spread { stroke: #52606d; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e4e7eb; } .bar { fill: #52606d; } .own { fill: #22b8cf; } .spread { stroke: #cbd2d9; }
  }`;

/** The chart as SVG text. Bars of one zone share a scale that begins with 0; a line on each shows its spread. */
export function chart(groups: readonly BarGroup[], command: string): string {
  let y = 0;
  const parts: string[] = [];
  for (const { title, bars } of groups) {
    parts.push(`<text class="title" x="8" y="${y + 24}">${escaped(title)}</text>`);
    y += HEAD;
    const longest = Math.max(...bars.map(({ most }) => most));
    const scale = (seconds: number): number => round((seconds / longest) * (WIDTH - NAMES - FIGURES));
    for (const { name, median, least, most, own } of bars) {
      const middle = y + ROW / 2;
      parts.push(
        `<text x="${NAMES - 8}" y="${middle + 4}" text-anchor="end"${own ? ' class="title"' : ''}>${escaped(name)}</text>`,
        `<rect class="bar${own ? ' own' : ''}" x="${NAMES}" y="${y + 4}" width="${scale(median)}" height="${ROW - 8}" rx="2"/>`,
        `<line class="spread" x1="${NAMES + scale(least)}" x2="${NAMES + scale(most)}" y1="${middle}" y2="${middle}"/>`,
        `<text x="${NAMES + scale(most) + 8}" y="${middle + 4}">${median.toFixed(2)} s${own ? '' : ratio(bars, median)}</text>`,
      );
      y += ROW;
    }
    y += 12;
  }
  parts.push(`<text x="8" y="${y + 14}">${escaped(command)}</text>`);
  const label = groups.map(({ title, bars }) => `${title}: ${bars.map(({ name, median }) => `${name} ${median.toFixed(2)} s`).join(', ')}`).join('. '); // prettier-ignore
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 26}" viewBox="0 0 ${WIDTH} ${y + 26}" role="img" aria-label="${escaped(label)}">
<style>${STYLE}
</style>
${parts.join('\n')}
</svg>
`;
}

/** How many times as long as ours. */
function ratio(bars: readonly Bar[], median: number): string {
  const own = bars.find((bar) => bar.own);
  return own === undefined ? '' : ` (${(median / own.median).toFixed(1)} ×)`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
