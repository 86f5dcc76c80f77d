// One cause, one finding: which rules stay silent about an entry when another one tells the cause (CATALOGUE 0.4).
// Rules about an owner's records as a whole are no part of it: they look at each other's conditions themselves.
import type { RuleId } from './rule';

/** What makes the words of an entry other ones than they should be. */
const misread: readonly RuleId[] = [
  'fullwidth-character',
  'invisible-character',
  'unbalanced-parentheses',
  'unclosed-quote',
  'class-mismatch',
];

/** What makes the target of a record another name than it should be, or keeps anyone from seeing the record. */
const misled: readonly RuleId[] = [
  'mx-occluded',
  'mx-target-not-a-hostname',
  'fullwidth-character',
  'invisible-character',
  'class-mismatch',
];

/** What is wrong with the target's name itself: that such a host is not there only follows. */
const misnamed: readonly RuleId[] = [
  'mx-target-not-ascii',
  'mx-target-wildcard',
  'mx-target-underscore',
  'mx-target-invalid-hostname',
];

/** What changes the text of a policy, so that its own faults only follow. */
const mistyped: readonly RuleId[] = ['fullwidth-character', 'invisible-character', 'class-mismatch'];

/** For each rule the causes that silence it on the same entry. */
export const precedence: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  'rdata-invalid': [
    ...misread,
    'comment-style',
    'mx-preference-missing',
    'mx-preference-invalid',
    'mx-preference-out-of-range',
    'mx-fields-swapped',
    'mx-exchange-missing',
    'mx-extra-fields',
    'mx-target-quoted',
    'soa-field-invalid',
    'srv-fields-invalid',
    'address-invalid',
    'txt-string-too-long',
    'name-empty-label',
    'name-too-long',
    'type-unknown',
  ],
  'type-unknown': [...misread, 'comment-style', 'type-provider-specific'],
  'type-provider-specific': misread,
  'origin-missing-trailing-dot': ['fullwidth-character', 'invisible-character', 'name-empty-label', 'name-too-long'],
  'directive-unknown': [...misread, 'name-empty-label', 'name-too-long'],
  'directive-nonstandard': [...misread, 'directive-unknown'],
  'unbalanced-parentheses': ['comment-style'],
  'unclosed-quote': ['comment-style'],
  'fullwidth-character': ['comment-style'],
  'invisible-character': ['comment-style'],
  'mx-preference-missing': misread,
  'mx-preference-invalid': misread,
  'mx-preference-out-of-range': ['class-mismatch'],
  'mx-fields-swapped': misread,
  'mx-exchange-missing': misread,
  'mx-extra-fields': [...misread, 'comment-style'],
  'mx-target-quoted': misread,
  'soa-field-invalid': [...misread, 'comment-style', 'name-empty-label', 'name-too-long'],
  'srv-fields-invalid': [...misread, 'comment-style', 'name-empty-label', 'name-too-long'],
  'address-invalid': misread,
  'txt-string-too-long': ['unclosed-quote', 'unbalanced-parentheses', 'class-mismatch'],
  'mx-target-not-a-hostname': ['mx-occluded', 'fullwidth-character', 'invisible-character', 'class-mismatch'],
  'mx-target-is-ip-address': ['mx-occluded', 'fullwidth-character', 'invisible-character'],
  'mx-target-missing-trailing-dot': misled,
  'mx-target-unexpected-trailing-dot': misled,
  'mx-target-is-cname': [...misled, 'mx-target-wildcard'],
  'mx-target-below-dname': misled,
  'mx-target-not-found': [...misled, ...misnamed],
  'mx-target-no-address': [...misled, 'mx-target-wildcard'],
  'mx-target-private-address': ['mx-target-loopback-address'],
  'mx-target-underscore': misled,
  'mx-target-invalid-hostname': [...misled, 'mx-target-is-ip-address'],
  'mx-target-not-ascii': misled,
  'mx-target-wildcard': misled,
  'mx-target-numeric-tld': [...misled, ...misnamed],
  'mx-target-unknown-tld': [...misled, ...misnamed],
  'mx-target-reserved-name': [...misled, ...misnamed],
  'record-target-missing-trailing-dot': ['soa-rname-at-sign', 'fullwidth-character', 'invisible-character'],
  'record-target-is-ip-address': ['fullwidth-character', 'invisible-character'],
  'cname-target-not-found': ['fullwidth-character', 'invisible-character'],
  'soa-timer-unusual': ['soa-timers-inconsistent'],
  'ns-target-no-address': ['record-target-is-ip-address', 'record-target-missing-trailing-dot'],
  'ns-glue-missing': ['record-target-is-ip-address', 'record-target-missing-trailing-dot'],
  'txt-unquoted-strings': ['txt-unquoted-semicolon', 'comment-style'],
  'dkim-key-missing': ['txt-unquoted-semicolon'],
  'dmarc-policy-missing': ['txt-unquoted-semicolon'],
  'dmarc-rua-missing': ['txt-unquoted-semicolon'],
  'dmarc-missing-semicolon': ['txt-unquoted-semicolon', 'txt-literal-quotes'],
  'spf-version-malformed': [...mistyped, 'txt-literal-quotes'],
  'spf-invalid-separator': mistyped,
  'spf-unknown-mechanism': mistyped,
  'spf-invalid-ip': mistyped,
  'spf-ip-in-domain-mechanism': mistyped,
  'spf-invalid-domain-spec': mistyped,
  'dkim-version-invalid': [...mistyped, 'txt-literal-quotes'],
  'dkim-syntax': mistyped,
  'dkim-key-invalid': mistyped,
  'dmarc-version-invalid': [...mistyped, 'txt-literal-quotes'],
  'dmarc-policy-invalid': mistyped,
  'dmarc-tag-value-invalid': mistyped,
  'dmarc-unknown-tag': mistyped,
  'dmarc-report-uri-invalid': mistyped,
  'mta-sts-version-invalid': [...mistyped, 'txt-literal-quotes'],
  'mta-sts-id-invalid': [...mistyped, 'txt-unquoted-semicolon'],
  'tlsrpt-record-invalid': [...mistyped, 'txt-unquoted-semicolon', 'txt-literal-quotes'],
  'bimi-record-invalid': [...mistyped, 'txt-unquoted-semicolon', 'txt-literal-quotes'],
};
