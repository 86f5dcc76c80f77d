// Sets of severities to choose from: `recommended` is what each rule says of itself, `strict` shows all there is, `mail`
// is about mail alone.
import type { Profile } from '../workspace/settings-file';
import type { Severities } from './rule-set';
import type { Severity } from './finding';
import type { RuleGroup } from './rule';
import { rules } from './rules';

/** Groups that are not about mail. */
const OTHER_GROUPS: readonly RuleGroup[] = ['soa-ns', 'cname', 'lines'];

/** What a severity is raised to where nothing shall be overlooked. */
const STRICTER: Readonly<Record<Severity | 'off', Severity>> = {
  off: 'information',
  hint: 'information',
  information: 'warning',
  warning: 'warning',
  error: 'error',
};

/** The severities of a profile, where they differ from those of the rules. */
export function severitiesOf(profile: Profile): Severities {
  switch (profile) {
    case 'recommended':
      return {};
    case 'strict':
      return Object.fromEntries(
        rules
          .filter(({ severity }) => STRICTER[severity] !== severity)
          .map(({ id, severity }) => [id, STRICTER[severity]]),
      );
    case 'mail':
      return Object.fromEntries(
        rules.filter(({ group }) => OTHER_GROUPS.includes(group)).map(({ id }) => [id, 'off' as const]),
      );
  }
}
