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
import { soaMissing } from './soa-ns/soa-missing';
import { soaMultiple } from './soa-ns/soa-multiple';
import { soaNotAtApex } from './soa-ns/soa-not-at-apex';
import { soaFieldInvalid } from './soa-ns/soa-field-invalid';
import { srvFieldsInvalid } from './soa-ns/srv-fields-invalid';
import { cnameAndOtherData } from './cname/cname-and-other-data';
import { recordOutOfZone } from './lines/record-out-of-zone';
import { rrsetTtlMismatch } from './lines/rrset-ttl-mismatch';
import { ttlMissing } from './lines/ttl-missing';
import { ttlOutOfRange } from './lines/ttl-out-of-range';
import { ownerMissing } from './lines/owner-missing';
import { ownerInheritedAfterOrigin } from './lines/owner-inherited-after-origin';
import { classMismatch } from './lines/class-mismatch';
import { typeUnknown } from './lines/type-unknown';
import { rdataInvalid } from './lines/rdata-invalid';
import { addressInvalid } from './lines/address-invalid';
import { txtStringTooLong } from './lines/txt-string-too-long';
import { nameEmptyLabel } from './lines/name-empty-label';
import { nameTooLong } from './lines/name-too-long';
import { directiveUnknown } from './lines/directive-unknown';
import { directiveNonstandard } from './lines/directive-nonstandard';
import { unbalancedParentheses } from './lines/unbalanced-parentheses';
import { unclosedQuote } from './lines/unclosed-quote';
import { commentStyle } from './lines/comment-style';
import { fullwidthCharacter } from './lines/fullwidth-character';
import { invisibleCharacter } from './lines/invisible-character';
import { suppressionUnused } from './lines/suppression-unused';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  mxPreferenceMissing,
  mxPreferenceInvalid,
  mxPreferenceOutOfRange,
  mxFieldsSwapped,
  mxExchangeMissing,
  mxExtraFields,
  mxTargetQuoted,
  mxTargetNotAHostname,
  mxNullNonzeroPreference,
  mxTargetIsIpAddress,
  mxTargetMissingTrailingDot,
  mxTargetUnexpectedTrailingDot,
  mxTargetIsCname,
  mxTargetBelowDname,
  mxTargetNotFound,
  mxTargetNoAddress,
  mxNullWithOtherMx,
  mxBesideCname,
  mxOccluded,
  mxDuplicate,
  mxDuplicateTarget,
  soaMissing,
  soaMultiple,
  soaNotAtApex,
  soaFieldInvalid,
  srvFieldsInvalid,
  cnameAndOtherData,
  recordOutOfZone,
  rrsetTtlMismatch,
  ttlMissing,
  ttlOutOfRange,
  ownerMissing,
  ownerInheritedAfterOrigin,
  classMismatch,
  typeUnknown,
  rdataInvalid,
  addressInvalid,
  txtStringTooLong,
  nameEmptyLabel,
  nameTooLong,
  directiveUnknown,
  directiveNonstandard,
  unbalancedParentheses,
  unclosedQuote,
  commentStyle,
  fullwidthCharacter,
  invisibleCharacter,
  suppressionUnused,
];
