// All rules, in the order of the documentation.
import { mxDuplicate } from './mx-meaning/mx-duplicate';
import { mxTargetIsCname } from './mx-meaning/mx-target-is-cname';
import { rdataInvalid } from './lines/rdata-invalid';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [mxTargetIsCname, mxDuplicate, rdataInvalid];
