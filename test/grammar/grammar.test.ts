// Scopes of the grammars: under a line of a fixture, `; ^^^^ scope` says which scope that stretch of the line has;
// `# ^^^^ scope` in a named.conf.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type IToken } from 'vscode-textmate';

interface Language {
  /** Ending of its fixtures. */
  readonly ending: string;
  /** Of its scopes. */
  readonly suffix: string;
  readonly file: string;
}

const languages: readonly Language[] = [
  { ending: '.zone', suffix: 'dnszone', file: 'dns-zone.tmLanguage.json' },
  { ending: '.conf', suffix: 'bind-named-conf', file: 'named-conf.tmLanguage.json' },
];

/** `; ^^^^ scope`; `;|` stands for column 0, `;<` for columns 0 and 1, `;<^^` for columns 0 to 3. */
const MARK = /^[;#](\||<\^*| *\^+) (\S+)$/;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

function readMark(line: string): Mark | undefined {
  const match = MARK.exec(line);
  if (match === null) return undefined;
  const [, stretch, scope] = match;
  const end = stretch === '|' ? 1 : stretch.length + 1;
  return { start: stretch.startsWith(' ') || stretch.startsWith('^') ? stretch.indexOf('^') + 1 : 0, end, scope };
}

async function loadGrammar({ suffix, file }: Language): Promise<IGrammar> {
  const grammarPath = join(__dirname, '../../syntaxes', file);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath)),
  });
  const grammar = await registry.loadGrammar(`source.${suffix}`);
  assert.ok(grammar);
  return grammar;
}

/** The scopes of the stretch, or what stands against the mark. */
function judge(mark: Mark, tokens: readonly IToken[], suffix: string, place: string): string | undefined {
  const covered = tokens.filter((token) => token.startIndex < mark.end && token.endIndex > mark.start);
  const wrong = covered.find((token) => !token.scopes.includes(`${mark.scope}.${suffix}`));
  if (covered.length === 0) return `${place}: no token at columns ${mark.start} to ${mark.end}`;
  return (
    wrong &&
    `${place}: ${mark.scope} expected, columns ${wrong.startIndex} to ${wrong.endIndex} have ${wrong.scopes.slice(1).join(' ')}`
  );
}

describe('grammar', () => {
  before(() => loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))));

  for (const language of languages) {
    let grammar: IGrammar;
    before(async () => {
      grammar = await loadGrammar(language);
    });

    for (const file of readdirSync(__dirname).filter((name) => name.endsWith(language.ending))) {
      it(file, () => {
        const complaints: string[] = [];
        let state = INITIAL;
        let tokens: readonly IToken[] = [];
        for (const [index, line] of readFileSync(join(__dirname, file), 'utf8').split('\n').entries()) {
          const mark = readMark(line);
          const result = grammar.tokenizeLine(line, state);
          state = result.ruleStack;
          if (mark === undefined) tokens = result.tokens;
          else complaints.push(judge(mark, tokens, language.suffix, `${file}:${index + 1}`) ?? '');
        }
        assert.deepEqual(complaints.filter(Boolean), []);
      });
    }
  }
});
