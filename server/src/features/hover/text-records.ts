// What a TXT record is for, told by its owner and by how its text begins.
import { hoverTexts } from '../../messages/hovers';
import type { HoverText } from '../../messages/hovers';
import { NO_NAME } from '../../zone/names';
import type { NameId } from '../../zone/names';
import type { Zone } from '../../zone/zone';
import { code } from './markdown';
import type { Values } from './markdown';
import { shown } from './names';

/** The policy that a TXT record publishes, and what fills its text; undefined for any other text. */
export function policyOf(
  zone: Zone,
  owner: NameId,
  text: string,
): { readonly about: HoverText; readonly values: Values } | undefined {
  if (owner < 0) return undefined;
  const { names } = zone;
  const label = names.label(owner);
  const parent = names.parent(owner);
  const domain = parent === NO_NAME ? owner : parent;
  if (/^v=spf1(?: |$)/i.test(text)) {
    return { about: hoverTexts['txt.spf'], values: { owner: shown(zone, owner) } };
  }
  if (label === '_dmarc' || /^v=dmarc1\b/i.test(text)) {
    return { about: hoverTexts['txt.dmarc'], values: { domain: shown(zone, label === '_dmarc' ? domain : owner) } };
  }
  if (label === '_mta-sts' || /^v=stsv1\b/i.test(text)) {
    const name = names.text(label === '_mta-sts' ? domain : owner).replace(/\.$/, '');
    const url = code(`https://mta-sts.${name}/.well-known/mta-sts.txt`);
    return { about: hoverTexts['txt.mta-sts'], values: { domain: code(name), url } };
  }
  if (/^v=tlsrptv1\b/i.test(text)) {
    // The owner is _smtp._tls. and the domain (RFC 8460 §3).
    const inPlace = label === '_smtp' && names.label(domain) === '_tls' && names.parent(domain) !== NO_NAME;
    const served = inPlace ? names.parent(domain) : owner;
    return { about: hoverTexts['txt.tlsrpt'], values: { domain: shown(zone, served) } };
  }
  const above = parent === NO_NAME ? '' : names.label(parent);
  const base = parent === NO_NAME || names.parent(parent) === NO_NAME ? owner : names.parent(parent);
  if (above === '_domainkey' || /^v=dkim1\b/i.test(text)) {
    const inPlace = above === '_domainkey';
    return {
      about: hoverTexts['txt.dkim'],
      values: { selector: code(label), domain: shown(zone, inPlace ? base : owner) },
    };
  }
  if (above === '_bimi' || /^v=bimi1\b/i.test(text)) {
    return { about: hoverTexts['txt.bimi'], values: { domain: shown(zone, above === '_bimi' ? base : owner) } };
  }
  return undefined;
}
