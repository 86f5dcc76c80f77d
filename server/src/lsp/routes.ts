// The ways of mail for the client's own views: the list, and the picture of one way with the same as a table.
import { mermaidOf } from '../features/route/mermaid';
import type { Route, RouteHost } from '../features/route/model';
import type { Palette } from '../features/route/palette';
import { svgOf } from '../features/route/svg';
import { routeLabels } from '../messages/routes';
import { render } from '../messages/text';

/** Asks for the ways of mail of a file. */
export interface RoutesParams {
  readonly textDocument: { readonly uri: string };
  /** Hosts that are taken to be down. */
  readonly down?: readonly string[];
}

/** Asks for the picture of one. */
export interface RoutePictureParams extends RoutesParams {
  readonly domain: string;
}

/** One way of mail, to be shown and copied. */
export interface RoutePicture {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Without colours of its own: the page around it styles its classes. */
  readonly svg: string;
  readonly mermaid: string;
  /** What the picture shows, for whoever does not see it. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export function routePictureOf(route: Route): RoutePicture {
  const { title, sentences } = route;
  const { svg } = svgOf(route, { caption: false, hosts: 60, addresses: 12 });
  return { title, sentences, svg, mermaid: mermaidOf(route), table: tableOf(route) };
}

function tableOf(route: Route): RoutePicture['table'] {
  const say = (text: keyof typeof routeLabels, args = {}): string => render(routeLabels[text], route.language, args);
  const addresses = ({ addresses: told, more }: RouteHost): string =>
    [...told.map(({ text }) => text), ...(more === 0 ? [] : [say('more', { n: more })])].join(', ');
  return {
    head: [say('preferenceColumn'), say('hostColumn'), say('statusColumn'), say('addressColumn')],
    rows: route.steps.flatMap(({ label, hosts }) =>
      hosts.map((host) => {
        const status = host.receives ? `${host.word} · ${say('here')}` : host.word;
        return [label, host.name, status, addresses(host)];
      }),
    ),
  };
}

const palettes: readonly Palette[] = ['light', 'dark', 'contrast', 'contrast-light'];

/** The colours of a client's theme, as it names them; light ones where it doesn't. */
export function paletteOf(theme: unknown): Palette {
  return palettes.find((palette) => palette === theme) ?? 'light';
}
