// What is said of an open zone where the user wants to see all (profile `strict`): that something is missing is told
// though the file may not show it, but only as information (CATALOGUE gate G4).
import type { Zone } from '../zone/zone';
import { isAtLeast } from './finding';
import type { Severity } from './finding';
import type { RuleId } from './rule';

/** Rules that say that something is not there. */
const MISSING: ReadonlySet<string> = new Set<RuleId>([
  'mx-target-not-found',
  'mx-target-no-address',
  'mx-target-ipv6-only',
  'mx-target-missing-trailing-dot',
  'mx-target-unexpected-trailing-dot',
  'mx-target-is-ip-address',
  'mx-all-same-address',
  'mx-implicit',
  'mx-single',
  'mx-wildcard-coverage',
  'mx-wildcard-without-apex',
  'no-mail-incomplete',
  'spf-include-target-without-spf',
  'spf-missing',
  'spf-term-finds-nothing',
  'spf-too-many-void-lookups',
  'dmarc-external-report-not-authorised',
  'dmarc-missing',
  'mta-sts-policy-host-missing',
  'mta-sts-record-missing',
  'bimi-without-enforcing-dmarc',
  'tlsa-incomplete-coverage',
  'tlsa-not-mx-host',
  'tlsa-zone-unsigned',
  'srv-mail-cleartext-only',
  'srv-target-no-address',
  'mail-autoconfig-missing',
  'ptr-forward-mismatch',
  'ptr-missing',
  'soa-missing',
  'ns-glue-missing',
  'ns-missing',
  'ns-single',
  'ns-target-no-address',
  'ds-without-delegation',
  'cname-target-not-found',
  'record-target-is-ip-address',
  'record-target-missing-trailing-dot',
]);

/** The severity of what a rule found, for a zone that may hold more than its file shows. */
export function severityIn(zone: Zone, rule: string, severity: Severity): Severity {
  if (zone.isWhollyRead || !MISSING.has(rule)) return severity;
  return zone.isClosed && isAtLeast(severity, 'information') ? 'information' : severity;
}
