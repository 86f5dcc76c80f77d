// junit: one suite a file and one case a finding, for servers that show test results.
import { jsonFindings, type JsonFinding } from '../report';
import { isAtLeast } from '../../rules/finding';
import { pathOf } from './format';
import type { Format } from './format';

export const junit: Format = {
  id: 'junit',
  forPeople: false,
  least: 'information',
  make({ language }) {
    const suites: string[] = [];
    let tests = 0;
    let failures = 0;
    return {
      file(file) {
        const findings = jsonFindings([file], language);
        const failed = findings.filter(isFailure).length;
        const name = attribute(pathOf(file.file));
        const cases = findings.map((finding) => testCase(finding, name));
        if (cases.length === 0) cases.push(`    <testcase name="zone" classname="${name}"/>\n`);
        suites.push(
          `  <testsuite name="${name}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">\n${cases.join('')}  </testsuite>\n`,
        );
        tests += cases.length;
        failures += failed;
        return '';
      },
      end: () =>
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zonewright" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`,
    };
  },
};

/** Notes are told, but nothing has failed. */
function isFailure({ severity }: JsonFinding): boolean {
  return isAtLeast(severity, 'warning');
}

function testCase(finding: JsonFinding, file: string): string {
  const { rule, line, column, severity, message } = finding;
  const head = `    <testcase name="${attribute(`${rule} (${line}:${column})`)}" classname="${file}">\n`;
  const what = isFailure(finding)
    ? `      <failure type="${severity}" message="${attribute(message)}">${content(`${finding.file}:${line}:${column}: ${message}`)}</failure>\n`
    : `      <system-out>${content(`${finding.file}:${line}:${column}: ${message}`)}</system-out>\n`;
  return `${head}${what}    </testcase>\n`;
}

function content(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(text: string): string {
  return content(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;').replace(/\r/g, '&#13;');
}
