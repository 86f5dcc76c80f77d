// Faults of configurations and of settings, and zones whose files are missing, as findings.
import { ruleTexts } from '../messages/rules';
import { configurationTexts } from '../messages/workspace';
import type { WorkspaceConfiguration } from '../workspace/configuration';
import type { ConfigurationProblem } from '../workspace/statements';
import type { Severities } from './rule-set';
import type { Finding } from './finding';
import type { RuleId } from './rule';

/** What is to be told of one text of a server's configuration; of zones without file, which may be many, the first `most`. */
export function configurationFindings(
  { problems, missing, files }: WorkspaceConfiguration,
  file: string,
  severities: Severities,
  most = Number.POSITIVE_INFINITY,
): { readonly findings: Finding[]; readonly total: number } {
  // Where none of the files is here, the zones are kept elsewhere.
  let here = false;
  for (const zones of files.values()) here ||= zones.some(({ configuration }) => configuration === file);
  const gone = here ? missing.filter(({ configuration }) => configuration === file) : [];
  const absent = gone.slice(0, most).map(({ range, serverPath, name }) => ({
    range,
    message: configurationTexts.fileNotFound,
    args: { file: serverPath, zone: name },
  }));
  const missed = problemFindings(absent, 'configuration-file-missing', severities);
  const findings = [...problemFindings(problems.get(file) ?? [], 'configuration-invalid', severities), ...missed];
  return { findings, total: findings.length + (missed.length === 0 ? 0 : gone.length - missed.length) };
}

/** Faults as findings of a rule. */
export function problemFindings(
  problems: readonly ConfigurationProblem[],
  rule: RuleId,
  severities: Severities,
): Finding[] {
  const severity = severities[rule] ?? 'warning';
  if (severity === 'off') return [];
  const { message } = ruleTexts[rule];
  return problems.map(({ range, message: fault, args }) => ({
    rule,
    severity,
    range,
    message,
    args: { ...args, fault },
    related: [],
    tags: [],
    fixes: [],
  }));
}
