// All rules, in the order of the documentation. `npm run new-rule` adds to the end of the list.
import { mxPreferenceMissing } from './mx-syntax/mx-preference-missing';
import { mxPreferenceInvalid } from './mx-syntax/mx-preference-invalid';
import { mxPreferenceOutOfRange } from './mx-syntax/mx-preference-out-of-range';
import { mxFieldsSwapped } from './mx-syntax/mx-fields-swapped';
import { mxExchangeMissing } from './mx-syntax/mx-exchange-missing';
import { mxExtraFields } from './mx-syntax/mx-extra-fields';
import { mxTargetQuoted } from './mx-syntax/mx-target-quoted';
import { mxTargetNotAHostname } from './mx-syntax/mx-target-not-a-hostname';
import { mxNullNonzeroPreference } from './mx-syntax/mx-null-nonzero-preference';
import { mxTargetIsIpAddress } from './mx-meaning/mx-target-is-ip-address';
import { mxTargetMissingTrailingDot } from './mx-meaning/mx-target-missing-trailing-dot';
import { mxTargetUnexpectedTrailingDot } from './mx-meaning/mx-target-unexpected-trailing-dot';
import { mxTargetIsCname } from './mx-meaning/mx-target-is-cname';
import { mxTargetBelowDname } from './mx-meaning/mx-target-below-dname';
import { mxTargetNotFound } from './mx-meaning/mx-target-not-found';
import { mxTargetNoAddress } from './mx-meaning/mx-target-no-address';
import { mxNullWithOtherMx } from './mx-meaning/mx-null-with-other-mx';
import { mxBesideCname } from './mx-meaning/mx-beside-cname';
import { mxOccluded } from './mx-meaning/mx-occluded';
import { mxDuplicate } from './mx-meaning/mx-duplicate';
import { mxDuplicateTarget } from './mx-meaning/mx-duplicate-target';
import { spfMultipleRecords } from './spf/spf-multiple-records';
import { spfVersionMalformed } from './spf/spf-version-malformed';
import { spfStringsJoinedWithoutSpace } from './spf/spf-strings-joined-without-space';
import { spfInvalidSeparator } from './spf/spf-invalid-separator';
import { spfUnknownMechanism } from './spf/spf-unknown-mechanism';
import { spfMechanismWithEquals } from './spf/spf-mechanism-with-equals';
import { spfModifierWithColon } from './spf/spf-modifier-with-colon';
import { spfUnknownModifier } from './spf/spf-unknown-modifier';
import { spfInvalidIp } from './spf/spf-invalid-ip';
import { spfIpInDomainMechanism } from './spf/spf-ip-in-domain-mechanism';
import { spfInvalidDomainSpec } from './spf/spf-invalid-domain-spec';
import { spfDuplicateModifier } from './spf/spf-duplicate-modifier';
import { spfTooManyLookups } from './spf/spf-too-many-lookups';
import { spfLookupsNearLimit } from './spf/spf-lookups-near-limit';
import { spfTermFindsNothing } from './spf/spf-term-finds-nothing';
import { spfTooManyVoidLookups } from './spf/spf-too-many-void-lookups';
import { spfIncludeLoop } from './spf/spf-include-loop';
import { spfIncludeTargetWithoutSpf } from './spf/spf-include-target-without-spf';
import { spfMxTooManyHosts } from './spf/spf-mx-too-many-hosts';
import { spfPassAll } from './spf/spf-pass-all';
import { spfMissingAll } from './spf/spf-missing-all';
import { spfTermsAfterAll } from './spf/spf-terms-after-all';
import { spfRedirectWithAll } from './spf/spf-redirect-with-all';
import { spfPtr } from './spf/spf-ptr';
import { spfType99 } from './spf/spf-type-99';
import { spfMissing } from './spf/spf-missing';
import { spfTooLong } from './spf/spf-too-long';
import { spfPrivateIp } from './spf/spf-private-ip';
import { dkimOwnerInvalid } from './dkim/dkim-owner-invalid';
import { dkimVersionInvalid } from './dkim/dkim-version-invalid';
import { dkimSyntax } from './dkim/dkim-syntax';
import { dkimKeyMissing } from './dkim/dkim-key-missing';
import { dkimKeyInvalid } from './dkim/dkim-key-invalid';
import { dkimKeyTooShort } from './dkim/dkim-key-too-short';
import { dkimKeyWeak } from './dkim/dkim-key-weak';
import { dkimKeyRevoked } from './dkim/dkim-key-revoked';
import { dkimTesting } from './dkim/dkim-testing';
import { dkimSha1Only } from './dkim/dkim-sha1-only';
import { dkimUnknownKeyType } from './dkim/dkim-unknown-key-type';
import { dkimMultipleRecords } from './dkim/dkim-multiple-records';
import { dkimServiceType } from './dkim/dkim-service-type';
import { dmarcMultipleRecords } from './dmarc/dmarc-multiple-records';
import { dmarcVersionInvalid } from './dmarc/dmarc-version-invalid';
import { dmarcMissingSemicolon } from './dmarc/dmarc-missing-semicolon';
import { dmarcPolicyMissing } from './dmarc/dmarc-policy-missing';
import { dmarcPolicyInvalid } from './dmarc/dmarc-policy-invalid';
import { dmarcTagValueInvalid } from './dmarc/dmarc-tag-value-invalid';
import { dmarcDuplicateTag } from './dmarc/dmarc-duplicate-tag';
import { dmarcUnknownTag } from './dmarc/dmarc-unknown-tag';
import { dmarcRemovedTag } from './dmarc/dmarc-removed-tag';
import { dmarcReportUriInvalid } from './dmarc/dmarc-report-uri-invalid';
import { dmarcReportUriSize } from './dmarc/dmarc-report-uri-size';
import { dmarcExternalReportNotAuthorised } from './dmarc/dmarc-external-report-not-authorised';
import { dmarcOwnerInvalid } from './dmarc/dmarc-owner-invalid';
import { dmarcPolicyNone } from './dmarc/dmarc-policy-none';
import { dmarcRuaMissing } from './dmarc/dmarc-rua-missing';
import { dmarcSpIgnored } from './dmarc/dmarc-sp-ignored';
import { dmarcFoWithoutRuf } from './dmarc/dmarc-fo-without-ruf';
import { dmarcTestMode } from './dmarc/dmarc-test-mode';
import { dmarcPsdOnOrdinaryDomain } from './dmarc/dmarc-psd-on-ordinary-domain';
import { dmarcPNotSecond } from './dmarc/dmarc-p-not-second';
import { dmarcMissing } from './dmarc/dmarc-missing';
import { mtaStsMultipleRecords } from './mail-transport/mta-sts-multiple-records';
import { mtaStsVersionInvalid } from './mail-transport/mta-sts-version-invalid';
import { mtaStsIdInvalid } from './mail-transport/mta-sts-id-invalid';
import { mtaStsPolicyHostMissing } from './mail-transport/mta-sts-policy-host-missing';
import { mtaStsRecordMissing } from './mail-transport/mta-sts-record-missing';
import { mtaStsPolicyMismatch } from './mail-transport/mta-sts-policy-mismatch';
import { tlsrptRecordInvalid } from './mail-transport/tlsrpt-record-invalid';
import { tlsrptOwnerInvalid } from './mail-transport/tlsrpt-owner-invalid';
import { tlsaOwnerInvalid } from './mail-transport/tlsa-owner-invalid';
import { tlsaParameterInvalid } from './mail-transport/tlsa-parameter-invalid';
import { tlsaDigestLength } from './mail-transport/tlsa-digest-length';
import { tlsaSmtpPkixUsage } from './mail-transport/tlsa-smtp-pkix-usage';
import { tlsaNotMxHost } from './mail-transport/tlsa-not-mx-host';
import { tlsaIncompleteCoverage } from './mail-transport/tlsa-incomplete-coverage';
import { tlsaZoneUnsigned } from './mail-transport/tlsa-zone-unsigned';
import { bimiRecordInvalid } from './mail-transport/bimi-record-invalid';
import { bimiWithoutEnforcingDmarc } from './mail-transport/bimi-without-enforcing-dmarc';
import { soaMissing } from './soa-ns/soa-missing';
import { soaMultiple } from './soa-ns/soa-multiple';
import { soaNotAtApex } from './soa-ns/soa-not-at-apex';
import { soaFieldInvalid } from './soa-ns/soa-field-invalid';
import { soaRnameAtSign } from './soa-ns/soa-rname-at-sign';
import { soaMnameIsApex } from './soa-ns/soa-mname-is-apex';
import { soaSerialRegression } from './soa-ns/soa-serial-regression';
import { soaSerialNotIncremented } from './soa-ns/soa-serial-not-incremented';
import { soaSerialDateInvalid } from './soa-ns/soa-serial-date-invalid';
import { soaTimersInconsistent } from './soa-ns/soa-timers-inconsistent';
import { soaTimerUnusual } from './soa-ns/soa-timer-unusual';
import { soaMinimumLarge } from './soa-ns/soa-minimum-large';
import { nsMissing } from './soa-ns/ns-missing';
import { nsSingle } from './soa-ns/ns-single';
import { nsTargetIsCname } from './soa-ns/ns-target-is-cname';
import { nsTargetNoAddress } from './soa-ns/ns-target-no-address';
import { nsGlueMissing } from './soa-ns/ns-glue-missing';
import { nsAtWildcard } from './soa-ns/ns-at-wildcard';
import { nsAllSameAddress } from './soa-ns/ns-all-same-address';
import { dsWithoutDelegation } from './soa-ns/ds-without-delegation';
import { srvFieldsInvalid } from './srv-ptr/srv-fields-invalid';
import { cnameAndOtherData } from './cname/cname-and-other-data';
import { cnameAtApex } from './cname/cname-at-apex';
import { cnameMultiple } from './cname/cname-multiple';
import { cnameLoop } from './cname/cname-loop';
import { cnameTargetNotFound } from './cname/cname-target-not-found';
import { cnameChain } from './cname/cname-chain';
import { dnameConflict } from './cname/dname-conflict';
import { recordOutOfZone } from './lines/record-out-of-zone';
import { occludedRecord } from './lines/occluded-record';
import { recordTargetMissingTrailingDot } from './lines/record-target-missing-trailing-dot';
import { recordTargetIsIpAddress } from './lines/record-target-is-ip-address';
import { ownerRepeatsZone } from './lines/owner-repeats-zone';
import { ownerIndented } from './lines/owner-indented';
import { ownerInvalidHostname } from './lines/owner-invalid-hostname';
import { wildcardNotLeftmost } from './lines/wildcard-not-leftmost';
import { originMissingTrailingDot } from './lines/origin-missing-trailing-dot';
import { rrsetTtlMismatch } from './lines/rrset-ttl-mismatch';
import { ttlMissing } from './lines/ttl-missing';
import { ttlOutOfRange } from './lines/ttl-out-of-range';
import { ownerMissing } from './lines/owner-missing';
import { ownerInheritedAfterOrigin } from './lines/owner-inherited-after-origin';
import { classMismatch } from './lines/class-mismatch';
import { typeUnknown } from './lines/type-unknown';
import { typeProviderSpecific } from './lines/type-provider-specific';
import { typeObsolete } from './lines/type-obsolete';
import { rdataInvalid } from './lines/rdata-invalid';
import { addressInvalid } from './lines/address-invalid';
import { addressOdd } from './lines/address-odd';
import { duplicateRecord } from './lines/duplicate-record';
import { ttlZero } from './lines/ttl-zero';
import { txtStringTooLong } from './lines/txt-string-too-long';
import { txtUnquotedSemicolon } from './lines/txt-unquoted-semicolon';
import { txtUnquotedStrings } from './lines/txt-unquoted-strings';
import { txtLiteralQuotes } from './lines/txt-literal-quotes';
import { nameEmptyLabel } from './lines/name-empty-label';
import { nameTooLong } from './lines/name-too-long';
import { directiveUnknown } from './lines/directive-unknown';
import { directiveNonstandard } from './lines/directive-nonstandard';
import { unbalancedParentheses } from './lines/unbalanced-parentheses';
import { unclosedQuote } from './lines/unclosed-quote';
import { commentStyle } from './lines/comment-style';
import { fileNotText } from './lines/file-not-text';
import { fullwidthCharacter } from './lines/fullwidth-character';
import { invisibleCharacter } from './lines/invisible-character';
import { includeLoop } from './lines/include-loop';
import { includeNotFound } from './lines/include-not-found';
import { includeNotRead } from './lines/include-not-read';
import { ownerInheritedAcrossInclude } from './lines/owner-inherited-across-include';
import { suppressionUnused } from './lines/suppression-unused';
import { mxPreferenceLeadingZero } from './mx-syntax/mx-preference-leading-zero';
import { mxTargetUnderscore } from './mx-syntax/mx-target-underscore';
import { mxTargetInvalidHostname } from './mx-syntax/mx-target-invalid-hostname';
import { mxTargetNotAscii } from './mx-syntax/mx-target-not-ascii';
import { mxTargetWildcard } from './mx-syntax/mx-target-wildcard';
import { mxTargetNumericTld } from './mx-syntax/mx-target-numeric-tld';
import { mxTargetUnknownTld } from './mx-syntax/mx-target-unknown-tld';
import { mxTargetReservedName } from './mx-syntax/mx-target-reserved-name';
import { mxTargetIsOwner } from './mx-syntax/mx-target-is-owner';
import { mxOwnerInvalidHostname } from './mx-syntax/mx-owner-invalid-hostname';
import { mxTargetIpv6Only } from './mx-meaning/mx-target-ipv6-only';
import { mxTargetUnverifiable } from './mx-meaning/mx-target-unverifiable';
import { mxEqualPreference } from './mx-meaning/mx-equal-preference';
import { mxSingle } from './mx-meaning/mx-single';
import { mxAllSameAddress } from './mx-meaning/mx-all-same-address';
import { mxTargetLoopbackAddress } from './mx-meaning/mx-target-loopback-address';
import { mxTargetPrivateAddress } from './mx-meaning/mx-target-private-address';
import { mxTargetDocumentationAddress } from './mx-meaning/mx-target-documentation-address';
import { mxNullButSpfAuthorises } from './mx-meaning/mx-null-but-spf-authorises';
import { noMailIncomplete } from './mx-meaning/no-mail-incomplete';
import { mxImplicit } from './mx-meaning/mx-implicit';
import { mxWildcardCoverage } from './mx-meaning/mx-wildcard-coverage';
import { mxWildcardWithoutApex } from './mx-meaning/mx-wildcard-without-apex';
import { mxInReverseZone } from './mx-meaning/mx-in-reverse-zone';
import { mxMixedProviders } from './mx-meaning/mx-mixed-providers';
import { srvTargetIsCname } from './srv-ptr/srv-target-is-cname';
import { srvTargetNoAddress } from './srv-ptr/srv-target-no-address';
import { srvNullWithOthers } from './srv-ptr/srv-null-with-others';
import { srvOwnerInvalid } from './srv-ptr/srv-owner-invalid';
import { srvMailServiceUnknown } from './srv-ptr/srv-mail-service-unknown';
import { srvMailPortMismatch } from './srv-ptr/srv-mail-port-mismatch';
import { srvMailCleartextOnly } from './srv-ptr/srv-mail-cleartext-only';
import { mailAutoconfigMissing } from './srv-ptr/mail-autoconfig-missing';
import { ptrForwardMismatch } from './srv-ptr/ptr-forward-mismatch';
import { ptrMissing } from './srv-ptr/ptr-missing';
import { ptrTargetIsCname } from './srv-ptr/ptr-target-is-cname';
import { ptrOwnerInvalid } from './srv-ptr/ptr-owner-invalid';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  mxPreferenceMissing,
  mxPreferenceInvalid,
  mxPreferenceOutOfRange,
  mxPreferenceLeadingZero,
  mxFieldsSwapped,
  mxExchangeMissing,
  mxExtraFields,
  mxTargetQuoted,
  mxTargetNotAHostname,
  mxTargetUnderscore,
  mxTargetInvalidHostname,
  mxTargetNotAscii,
  mxTargetWildcard,
  mxTargetNumericTld,
  mxTargetUnknownTld,
  mxTargetReservedName,
  mxTargetIsOwner,
  mxNullNonzeroPreference,
  mxTargetIsIpAddress,
  mxTargetMissingTrailingDot,
  mxTargetUnexpectedTrailingDot,
  mxTargetIsCname,
  mxTargetBelowDname,
  mxTargetNotFound,
  mxTargetNoAddress,
  mxTargetIpv6Only,
  mxTargetUnverifiable,
  mxNullWithOtherMx,
  mxOwnerInvalidHostname,
  mxBesideCname,
  mxOccluded,
  mxDuplicate,
  mxDuplicateTarget,
  mxEqualPreference,
  mxSingle,
  mxAllSameAddress,
  mxTargetLoopbackAddress,
  mxTargetPrivateAddress,
  mxTargetDocumentationAddress,
  mxNullButSpfAuthorises,
  noMailIncomplete,
  mxImplicit,
  mxWildcardCoverage,
  mxWildcardWithoutApex,
  mxInReverseZone,
  mxMixedProviders,
  spfMultipleRecords,
  spfVersionMalformed,
  spfStringsJoinedWithoutSpace,
  spfInvalidSeparator,
  spfUnknownMechanism,
  spfMechanismWithEquals,
  spfModifierWithColon,
  spfUnknownModifier,
  spfInvalidIp,
  spfIpInDomainMechanism,
  spfInvalidDomainSpec,
  spfDuplicateModifier,
  spfTooManyLookups,
  spfLookupsNearLimit,
  spfTermFindsNothing,
  spfTooManyVoidLookups,
  spfIncludeLoop,
  spfIncludeTargetWithoutSpf,
  spfMxTooManyHosts,
  spfPassAll,
  spfMissingAll,
  spfTermsAfterAll,
  spfRedirectWithAll,
  spfPtr,
  spfType99,
  spfMissing,
  spfTooLong,
  spfPrivateIp,
  dkimOwnerInvalid,
  dkimVersionInvalid,
  dkimSyntax,
  dkimKeyMissing,
  dkimKeyInvalid,
  dkimKeyTooShort,
  dkimKeyWeak,
  dkimKeyRevoked,
  dkimTesting,
  dkimSha1Only,
  dkimUnknownKeyType,
  dkimMultipleRecords,
  dkimServiceType,
  dmarcMultipleRecords,
  dmarcVersionInvalid,
  dmarcMissingSemicolon,
  dmarcPolicyMissing,
  dmarcPolicyInvalid,
  dmarcTagValueInvalid,
  dmarcDuplicateTag,
  dmarcUnknownTag,
  dmarcRemovedTag,
  dmarcReportUriInvalid,
  dmarcReportUriSize,
  dmarcExternalReportNotAuthorised,
  dmarcOwnerInvalid,
  dmarcPolicyNone,
  dmarcRuaMissing,
  dmarcSpIgnored,
  dmarcFoWithoutRuf,
  dmarcTestMode,
  dmarcPsdOnOrdinaryDomain,
  dmarcPNotSecond,
  dmarcMissing,
  mtaStsMultipleRecords,
  mtaStsVersionInvalid,
  mtaStsIdInvalid,
  mtaStsPolicyHostMissing,
  mtaStsRecordMissing,
  mtaStsPolicyMismatch,
  tlsrptRecordInvalid,
  tlsrptOwnerInvalid,
  tlsaOwnerInvalid,
  tlsaParameterInvalid,
  tlsaDigestLength,
  tlsaSmtpPkixUsage,
  tlsaNotMxHost,
  tlsaIncompleteCoverage,
  tlsaZoneUnsigned,
  bimiRecordInvalid,
  bimiWithoutEnforcingDmarc,
  soaMissing,
  soaMultiple,
  soaNotAtApex,
  soaFieldInvalid,
  soaRnameAtSign,
  soaMnameIsApex,
  soaSerialRegression,
  soaSerialNotIncremented,
  soaSerialDateInvalid,
  soaTimersInconsistent,
  soaTimerUnusual,
  soaMinimumLarge,
  nsMissing,
  nsSingle,
  nsTargetIsCname,
  nsTargetNoAddress,
  nsGlueMissing,
  nsAtWildcard,
  nsAllSameAddress,
  dsWithoutDelegation,
  srvFieldsInvalid,
  srvTargetIsCname,
  srvTargetNoAddress,
  srvNullWithOthers,
  srvOwnerInvalid,
  srvMailServiceUnknown,
  srvMailPortMismatch,
  srvMailCleartextOnly,
  mailAutoconfigMissing,
  ptrForwardMismatch,
  ptrMissing,
  ptrTargetIsCname,
  ptrOwnerInvalid,
  cnameAndOtherData,
  cnameAtApex,
  cnameMultiple,
  cnameLoop,
  cnameTargetNotFound,
  cnameChain,
  dnameConflict,
  recordOutOfZone,
  occludedRecord,
  recordTargetMissingTrailingDot,
  recordTargetIsIpAddress,
  ownerRepeatsZone,
  ownerIndented,
  ownerInvalidHostname,
  wildcardNotLeftmost,
  originMissingTrailingDot,
  rrsetTtlMismatch,
  ttlMissing,
  ttlOutOfRange,
  ownerMissing,
  ownerInheritedAfterOrigin,
  ownerInheritedAcrossInclude,
  classMismatch,
  typeUnknown,
  typeProviderSpecific,
  typeObsolete,
  rdataInvalid,
  addressInvalid,
  addressOdd,
  duplicateRecord,
  ttlZero,
  txtStringTooLong,
  txtUnquotedSemicolon,
  txtUnquotedStrings,
  txtLiteralQuotes,
  nameEmptyLabel,
  nameTooLong,
  directiveUnknown,
  directiveNonstandard,
  includeNotFound,
  includeLoop,
  includeNotRead,
  unbalancedParentheses,
  unclosedQuote,
  commentStyle,
  fileNotText,
  fullwidthCharacter,
  invisibleCharacter,
  suppressionUnused,
];
