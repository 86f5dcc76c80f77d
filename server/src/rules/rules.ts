// All rules, in the order of the documentation.
import { dkimKeyInvalid } from './dkim/dkim-key-invalid';
import { dkimKeyMissing } from './dkim/dkim-key-missing';
import { dkimKeyRevoked } from './dkim/dkim-key-revoked';
import { dkimKeyTooShort } from './dkim/dkim-key-too-short';
import { dkimKeyWeak } from './dkim/dkim-key-weak';
import { dkimMultipleRecords } from './dkim/dkim-multiple-records';
import { dkimOwnerInvalid } from './dkim/dkim-owner-invalid';
import { dkimServiceType } from './dkim/dkim-service-type';
import { dkimSha1Only } from './dkim/dkim-sha1-only';
import { dkimSyntax } from './dkim/dkim-syntax';
import { dkimTesting } from './dkim/dkim-testing';
import { dkimUnknownKeyType } from './dkim/dkim-unknown-key-type';
import { dkimVersionInvalid } from './dkim/dkim-version-invalid';
import { dmarcDuplicateTag } from './dmarc/dmarc-duplicate-tag';
import { dmarcExternalReportNotAuthorised } from './dmarc/dmarc-external-report-not-authorised';
import { dmarcFoWithoutRuf } from './dmarc/dmarc-fo-without-ruf';
import { dmarcMissing } from './dmarc/dmarc-missing';
import { dmarcMissingSemicolon } from './dmarc/dmarc-missing-semicolon';
import { dmarcMultipleRecords } from './dmarc/dmarc-multiple-records';
import { dmarcOwnerInvalid } from './dmarc/dmarc-owner-invalid';
import { dmarcPNotSecond } from './dmarc/dmarc-p-not-second';
import { dmarcPolicyInvalid } from './dmarc/dmarc-policy-invalid';
import { dmarcPolicyMissing } from './dmarc/dmarc-policy-missing';
import { dmarcPolicyNone } from './dmarc/dmarc-policy-none';
import { dmarcPsdOnOrdinaryDomain } from './dmarc/dmarc-psd-on-ordinary-domain';
import { dmarcRemovedTag } from './dmarc/dmarc-removed-tag';
import { dmarcReportUriInvalid } from './dmarc/dmarc-report-uri-invalid';
import { dmarcReportUriSize } from './dmarc/dmarc-report-uri-size';
import { dmarcRuaMissing } from './dmarc/dmarc-rua-missing';
import { dmarcSpIgnored } from './dmarc/dmarc-sp-ignored';
import { dmarcTagValueInvalid } from './dmarc/dmarc-tag-value-invalid';
import { dmarcTestMode } from './dmarc/dmarc-test-mode';
import { dmarcUnknownTag } from './dmarc/dmarc-unknown-tag';
import { dmarcVersionInvalid } from './dmarc/dmarc-version-invalid';
import { rdataInvalid } from './lines/rdata-invalid';
import { bimiRecordInvalid } from './mail-transport/bimi-record-invalid';
import { bimiWithoutEnforcingDmarc } from './mail-transport/bimi-without-enforcing-dmarc';
import { mtaStsIdInvalid } from './mail-transport/mta-sts-id-invalid';
import { mtaStsMultipleRecords } from './mail-transport/mta-sts-multiple-records';
import { mtaStsPolicyHostMissing } from './mail-transport/mta-sts-policy-host-missing';
import { mtaStsPolicyMismatch } from './mail-transport/mta-sts-policy-mismatch';
import { mtaStsRecordMissing } from './mail-transport/mta-sts-record-missing';
import { mtaStsVersionInvalid } from './mail-transport/mta-sts-version-invalid';
import { tlsaDigestLength } from './mail-transport/tlsa-digest-length';
import { tlsaIncompleteCoverage } from './mail-transport/tlsa-incomplete-coverage';
import { tlsaNotMxHost } from './mail-transport/tlsa-not-mx-host';
import { tlsaOwnerInvalid } from './mail-transport/tlsa-owner-invalid';
import { tlsaParameterInvalid } from './mail-transport/tlsa-parameter-invalid';
import { tlsaSmtpPkixUsage } from './mail-transport/tlsa-smtp-pkix-usage';
import { tlsaZoneUnsigned } from './mail-transport/tlsa-zone-unsigned';
import { tlsrptOwnerInvalid } from './mail-transport/tlsrpt-owner-invalid';
import { tlsrptRecordInvalid } from './mail-transport/tlsrpt-record-invalid';
import { mxDuplicate } from './mx-meaning/mx-duplicate';
import { mxTargetIsCname } from './mx-meaning/mx-target-is-cname';
import { spfDuplicateModifier } from './spf/spf-duplicate-modifier';
import { spfIncludeLoop } from './spf/spf-include-loop';
import { spfIncludeTargetWithoutSpf } from './spf/spf-include-target-without-spf';
import { spfInvalidDomainSpec } from './spf/spf-invalid-domain-spec';
import { spfInvalidIp } from './spf/spf-invalid-ip';
import { spfInvalidSeparator } from './spf/spf-invalid-separator';
import { spfIpInDomainMechanism } from './spf/spf-ip-in-domain-mechanism';
import { spfLookupsNearLimit } from './spf/spf-lookups-near-limit';
import { spfMechanismWithEquals } from './spf/spf-mechanism-with-equals';
import { spfMissing } from './spf/spf-missing';
import { spfMissingAll } from './spf/spf-missing-all';
import { spfModifierWithColon } from './spf/spf-modifier-with-colon';
import { spfMultipleRecords } from './spf/spf-multiple-records';
import { spfMxTooManyHosts } from './spf/spf-mx-too-many-hosts';
import { spfPassAll } from './spf/spf-pass-all';
import { spfPrivateIp } from './spf/spf-private-ip';
import { spfPtr } from './spf/spf-ptr';
import { spfRedirectWithAll } from './spf/spf-redirect-with-all';
import { spfStringsJoinedWithoutSpace } from './spf/spf-strings-joined-without-space';
import { spfTermFindsNothing } from './spf/spf-term-finds-nothing';
import { spfTermsAfterAll } from './spf/spf-terms-after-all';
import { spfTooLong } from './spf/spf-too-long';
import { spfTooManyLookups } from './spf/spf-too-many-lookups';
import { spfTooManyVoidLookups } from './spf/spf-too-many-void-lookups';
import { spfType99 } from './spf/spf-type-99';
import { spfUnknownMechanism } from './spf/spf-unknown-mechanism';
import { spfUnknownModifier } from './spf/spf-unknown-modifier';
import { spfVersionMalformed } from './spf/spf-version-malformed';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  mxTargetIsCname,
  mxDuplicate,
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
  rdataInvalid,
];
