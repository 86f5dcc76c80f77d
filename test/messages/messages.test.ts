// Every user text is there in both languages, with the same placeholders.
import assert from 'node:assert/strict';
import * as aids from '../../server/src/messages/aids';
import * as cli from '../../server/src/messages/cli';
import * as completions from '../../server/src/messages/completions';
import * as delivery from '../../server/src/messages/delivery';
import * as fieldValues from '../../server/src/messages/field-values';
import * as fragments from '../../server/src/messages/fragments';
import * as checkHelp from '../../server/src/messages/help/check';
import * as otherHelp from '../../server/src/messages/help/others';
import * as helpPage from '../../server/src/messages/help/page';
import * as programHelp from '../../server/src/messages/help/program';
import * as serverHelp from '../../server/src/messages/help/server';
import * as hoverFacts from '../../server/src/messages/hover-facts';
import * as hovers from '../../server/src/messages/hovers';
import * as lsp from '../../server/src/messages/lsp';
import * as navigation from '../../server/src/messages/navigation';
import * as pages from '../../server/src/messages/pages';
import * as policies from '../../server/src/messages/policies';
import * as policyTags from '../../server/src/messages/policy-tags';
import * as refactorings from '../../server/src/messages/refactorings';
import * as related from '../../server/src/messages/related';
import * as rulePages from '../../server/src/messages/rule-pages';
import * as routes from '../../server/src/messages/routes';
import * as rules from '../../server/src/messages/rules';
import * as workspace from '../../server/src/messages/workspace';
import { render, type Text } from '../../server/src/messages/text';

const tables = {
  aids,
  cli,
  completions,
  delivery,
  fieldValues,
  fragments,
  checkHelp,
  helpPage,
  otherHelp,
  programHelp,
  serverHelp,
  hoverFacts,
  hovers,
  lsp,
  navigation,
  pages,
  policies,
  policyTags,
  refactorings,
  related,
  routes,
  rulePages,
  rules,
  workspace,
};

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && 'ja' in value;
}

/** Every text below `value`, each with its path. */
function* textsOf(value: unknown, path: string): Generator<[string, Text]> {
  if (isText(value)) yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
  }
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w*\}/g) ?? [])].sort();
}

/** Whether a text is the same in both languages but for parentheses and spaces around its placeholders. */
function isNameless({ en, ja }: Text): boolean {
  return en.replaceAll(' ', '') === ja.replaceAll(' ', '');
}

// Texts of placeholders and of words that are the same in both languages.
const sameInBoth = new Set([
  'aids.lensTexts.preferred',
  'fragments.chainEnds.address',
  'fragments.notAHostname.url',
  'fragments.directiveArguments.ttl',
  'hoverFacts.facts.ttlUnknown',
  'hoverFacts.facts.pointInTime',
]);

describe('messages', () => {
  const all = Object.entries(tables).flatMap(([name, table]) => [...textsOf({ ...table }, name)]);

  it('are many', () => assert.ok(all.length > 300, `only ${all.length} texts were found`));

  for (const [name, table] of Object.entries(tables)) {
    it(`of ${name} are complete in both languages`, () => {
      for (const [path, text] of textsOf({ ...table }, name)) {
        assert.ok(text.en.trim() !== '' && text.ja.trim() !== '', `${path} is empty`);
        assert.deepEqual(placeholders(text.ja), placeholders(text.en), `${path}: the placeholders differ`);
        assert.doesNotMatch(text.en + text.ja, /\{\}|\{[^{}\w]|\{\w+[^\w}]/, `${path}: not a placeholder of render()`);
        assert.doesNotMatch(text.en, /[\u3040-\u30ff\u4e00-\u9fff\uff00-\uffef]/, `${path}: Japanese in English`);
        assert.doesNotMatch(text.ja, /[\uff08\uff09]/, `${path}: full-width parentheses; the texts use ASCII ones`);
        // Names such as SHA-256 and phrases of placeholders alone have no language.
        if (sameInBoth.has(path) || (/^(?:fieldValues|hoverFacts)$/.test(name) && isNameless(text))) continue;
        assert.match(text.ja, /[\u3000-\u30ff\u4e00-\u9fff]/, `${path}: no Japanese in the Japanese text`);
      }
    });
  }

  for (const language of ['en', 'ja'] as const) {
    it(`hold no two rules with one title or message (${language})`, () => {
      const seen = new Map<string, string>();
      for (const [id, texts] of Object.entries<rules.RuleTexts>(rules.ruleTexts)) {
        for (const [key, text] of textsOf({ title: texts.title, message: texts.message, ...texts.variants }, id)) {
          assert.ok(!seen.has(text[language]), `${key} repeats ${seen.get(text[language])}: ${text[language]}`);
          seen.set(text[language], key);
        }
      }
    });

    it(`hold no two phrases alike in one table (${language})`, () => {
      for (const [name, table] of Object.entries({ fragments, policies, related, delivery, lsp })) {
        for (const [inner, texts] of Object.entries(table)) {
          const seen = new Set<string>();
          for (const [path, text] of textsOf(texts, `${name}.${inner}`)) {
            assert.ok(!seen.has(text[language]), `${path} repeats another: ${text[language]}`);
            seen.add(text[language]);
          }
        }
      }
    });
  }

  it('name fixes apart within a rule', () => {
    for (const [id, texts] of Object.entries<rules.RuleTexts>(rules.ruleTexts)) {
      const titles = Object.values(texts.fixes).map((fix) => fix.en);
      assert.equal(new Set(titles).size, titles.length, id);
    }
  });

  it('end messages with a full stop and leave titles without one', () => {
    for (const [id, texts] of Object.entries<rules.RuleTexts>(rules.ruleTexts)) {
      for (const message of [texts.message, ...Object.values(texts.variants ?? {})]) {
        assert.match(message.en, /[.}]$/, id);
        assert.match(message.ja, /[。}]$/, id);
      }
      for (const title of [texts.title, ...Object.values(texts.fixes)]) {
        assert.doesNotMatch(title.en, /\.$/, id);
        assert.doesNotMatch(title.ja, /。$/, id);
      }
    }
  });

  it('write a summary in singular and plural', () => {
    const line = (language: 'en' | 'ja', ...numbers: [number, number, number, number]): string => {
      const { text, args } = cli.summary(...numbers);
      return render(text, language, args);
    };
    assert.equal(line('en', 0, 0, 0, 1), 'Nothing to report in 1 file.');
    assert.equal(line('en', 1, 0, 0, 1), '1 error, no warnings in 1 file');
    assert.equal(line('en', 3, 1, 2, 4), '3 errors, 1 warning, 2 notes in 4 files');
    assert.equal(line('en', 0, 0, 1, 2), 'no errors, no warnings, 1 note in 2 files');
    assert.equal(line('ja', 3, 1, 0, 4), 'エラー3件、警告1件(4ファイル)');
    assert.equal(line('ja', 0, 0, 0, 2), '問題は見つかりませんでした(2ファイル)。');
  });

  it('render texts within texts in the same language', () => {
    const args = { type: 'NX', hint: fragments.hints.didYouMean, guess: 'MX' };
    const { message } = rules.ruleTexts['type-unknown'];
    assert.equal(render(message, 'en', args), 'Unknown record type "NX". Did you mean MX?');
    assert.equal(render(message, 'ja', args), '「NX」は未知のレコードタイプです(「MX」の誤りではありませんか)。');
  });
});
