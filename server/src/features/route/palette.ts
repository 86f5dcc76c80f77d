// The colours of the picture of a route, for light and dark grounds and for high contrast.

/** Whose colours: `auto` follows the reader's system. */
export type Palette = 'light' | 'dark' | 'contrast' | 'contrast-light' | 'auto';

interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly box: string;
  readonly accent: string;
  readonly doubtful: string;
  readonly broken: string;
}

const light: Colours = {
  ground: '#ffffff',
  text: '#1f2328',
  muted: '#4d555e',
  line: '#7d8590',
  box: '#f3f5f8',
  accent: '#0550ae',
  doubtful: '#7d4e00',
  broken: '#b3141f',
};

const dark: Colours = {
  ground: '#1e1f22',
  text: '#e8eaed',
  muted: '#b3bac2',
  line: '#868d96',
  box: '#2b2d31',
  accent: '#6cb6ff',
  doubtful: '#e3b341',
  broken: '#ff8f87',
};

const contrast: Colours = {
  ground: '#000000',
  text: '#ffffff',
  muted: '#ffffff',
  line: '#ffffff',
  box: '#000000',
  accent: '#6fc3df',
  doubtful: '#ffd34e',
  broken: '#ff9d96',
};

const contrastLight: Colours = {
  ground: '#ffffff',
  text: '#000000',
  muted: '#000000',
  line: '#000000',
  box: '#ffffff',
  accent: '#0f4a85',
  doubtful: '#5c3a00',
  broken: '#8f0a14',
};

/** The style sheet of a palette. */
export function styleOf(palette: Palette): string {
  switch (palette) {
    case 'light':
      return SHAPES + rulesOf(light);
    case 'dark':
      return SHAPES + rulesOf(dark);
    case 'contrast':
      return SHAPES + rulesOf(contrast);
    case 'contrast-light':
      return SHAPES + rulesOf(contrastLight);
    case 'auto':
      return `${SHAPES}${rulesOf(light)}@media(prefers-color-scheme:dark){${rulesOf(dark)}}`;
  }
}

/** What does not depend on colours: fonts, outlines, dashes. */
const SHAPES =
  'text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}' +
  'text.down{text-decoration:line-through}' +
  '.edge,.sign{fill:none;stroke-width:1.3}.sign{stroke-width:1.8}.thin{stroke-width:.9}' +
  '.edge.doubtful,.host.doubtful{stroke-dasharray:6 3}.edge.broken,.edge.down,.host.down{stroke-dasharray:2 3}' +
  '.next{stroke-dasharray:3 3}.receives{stroke-width:2.6}.edge.receives,.host.good{stroke-dasharray:none}';

function rulesOf({ ground, text, muted, line, box, accent, doubtful, broken }: Colours): string {
  return (
    `.ground{fill:${ground}}text{fill:${text}}.word,.caption,.address{fill:${muted}}` +
    `.domain,.preference,.host{fill:${box};stroke:${line}}.edge{stroke:${line}}.sign{stroke:${text}}` +
    `.host.doubtful,.sign.doubtful,.edge.doubtful{stroke:${doubtful}}` +
    `.host.broken,.sign.broken,.edge.broken{stroke:${broken}}` +
    `.edge.receives,.preference.receives,.host.receives{stroke:${accent}}`
  );
}
