// What the page of every rule says beside its texts: the reason and the exceptions, in both languages.
import { cnamePages } from './pages/cname';
import { dkimPages } from './pages/dkim';
import { dmarcPages } from './pages/dmarc';
import { includePages } from './pages/include';
import { mailTransportPages } from './pages/mail-transport';
import { mxMeaningPages } from './pages/mx-meaning';
import { mxSyntaxPages } from './pages/mx-syntax';
import { namePages } from './pages/names';
import { recordPages } from './pages/records';
import { soaNsPages } from './pages/soa-ns';
import { spfPages } from './pages/spf';
import { srvPtrPages } from './pages/srv-ptr';
import type { PageTexts } from './pages/page-texts';
import type { RuleId } from './rules';

/** By rule id. Only those who show pages need them: the server in the editor does not. */
export const rulePages: Readonly<Record<RuleId, PageTexts>> = {
  ...recordPages,
  ...mxSyntaxPages,
  ...mxMeaningPages,
  ...includePages,
  ...spfPages,
  ...dkimPages,
  ...dmarcPages,
  ...mailTransportPages,
  ...soaNsPages,
  ...cnamePages,
  ...namePages,
  ...srvPtrPages,
};
