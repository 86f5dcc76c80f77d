// How the zones of one file are served, taken together: the same file may be in several views, and on several servers.
import { isInExamples } from '../zone/serving';
import type { CheckNames, Serving, ServerName } from '../zone/serving';
import type { ConfiguredZone } from './configuration';

const STRICTEST: readonly CheckNames[] = ['fail', 'warn', 'ignore'];

/** What settings say of a file. */
export interface ServingSettings {
  readonly server: ServerName | undefined;
  readonly isInternal: boolean;
  readonly privateTlds: readonly string[];
}

/** How a file is served; `path` is seen from the folder of the repository. */
export function servingOf(
  zones: readonly ConfiguredZone[],
  settings: ServingSettings | undefined,
  path: string,
): Serving {
  const all = zones.map(({ serving }) => serving);
  const [first] = all;
  const inBind = zones.filter(({ server, type }) => server === 'bind' && type === 'primary');
  const names = inBind.map(({ serving }) => serving.checkNames ?? 'fail');
  const hasSecondaries = all.some((serving) => serving.hasSecondaries === true);
  return {
    server: first?.server ?? settings?.server,
    ...(names.length > 0 ? { checkNames: STRICTEST.find((one) => names.includes(one)) ?? 'fail' } : {}),
    countsSerial: all.some((serving) => serving.countsSerial === true),
    signs: all.some((serving) => serving.signs === true),
    // Nothing is known of zones that no configuration names, and other servers say it in other ways.
    hasSecondaries: hasSecondaries || inBind.length < zones.length || zones.length === 0,
    isInternal:
      settings?.isInternal === true || (all.length > 0 && all.every((serving) => serving.isInternal === true)),
    ...(settings === undefined || settings.privateTlds.length === 0 ? {} : { privateTlds: settings.privateTlds }),
    isExample: isInExamples(path),
  };
}
