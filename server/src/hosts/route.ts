// `zonewright route`: the way of mail to the domains of a zone file, as a tree, a picture, Mermaid or JSON.
import path from 'node:path';
import { jsonOf } from '../features/route/json';
import { mermaidOf } from '../features/route/mermaid';
import type { Route } from '../features/route/model';
import { svgOf } from '../features/route/svg';
import { treeOf } from '../features/route/tree';
import { cliErrors } from '../messages/cli';
import { routeLabels } from '../messages/routes';
import { render, type Language } from '../messages/text';
import { ZoneService } from '../service';
import { fileNameOf } from '../zone-files';
import { IncludeFiles } from './include-files';
import { contentsOf, WrongUse } from './wrong-use';

/** How the way of mail is shown. */
export type RouteForm = 'tree' | 'svg' | 'mermaid' | 'json';

/** What is asked for. */
export interface RouteRequest {
  readonly file: string;
  readonly origin: string | undefined;
  /** Hosts that are taken to be down. */
  readonly down: readonly string[];
  /** One domain; else all of the file. */
  readonly domain: string | undefined;
  readonly form: RouteForm;
  readonly language: Language;
}

/** Writes the way of mail. */
export function route(request: RouteRequest, write: (output: string) => void): void {
  const { file, language, down, form } = request;
  const service = new ZoneService();
  const files = new IncludeFiles([process.cwd(), path.dirname(file)]);
  service.open(file, contentsOf(file, language), {
    fileName: fileNameOf(file),
    demanded: request.origin,
    file,
    includes: (written, from) => {
      const answer = files.find(written, { from: from ?? file, zone: file, directory: undefined });
      return 'failure' in answer ? answer : { ...answer, file: path.relative('', answer.file) };
    },
  });
  const { zone, routes } = service.routes(file, { language, down });
  const wanted = request.domain === undefined ? [...routes] : [chosen(service, request, request.domain)];
  for (const host of down) mustBeKnown(service, request, host);
  if (form === 'json') {
    write(`${JSON.stringify({ zone: zone ?? null, routes: wanted.map(jsonOf) }, null, 2)}\n`);
    return;
  }
  if (wanted.length === 0) throw new WrongUse(render(routeLabels.noDomains, language, { file }));
  // A picture shows one domain: the first, which is the zone's own where it has mail.
  if (form === 'svg') write(`${svgOf(wanted[0], { palette: 'auto', caption: true, hosts: 60, addresses: 12 }).svg}\n`);
  else write(wanted.map(form === 'mermaid' ? mermaidOf : treeOf).join('\n'));
}

function chosen(service: ZoneService, { file, language, down }: RouteRequest, domain: string): Route {
  const found = service.route(file, domain, { language, down });
  if (found === undefined) throw new WrongUse(render(cliErrors.originInvalid, language, { value: domain }));
  return found;
}

/** A host that no route names is a slip of the fingers: the answer would look as if all was well. */
function mustBeKnown(service: ZoneService, { file, language }: RouteRequest, host: string): void {
  const { routes } = service.routes(file, { language, down: [host] });
  const isKnown = routes.some(({ steps }) => steps.some(({ hosts }) => hosts.some(({ mark }) => mark === 'down')));
  if (!isKnown) throw new WrongUse(render(cliErrors.hostUnknown, language, { host, file }));
}
