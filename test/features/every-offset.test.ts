// Every request at every offset of every fixture, and of 200 mutilated ones: an answer or nothing, never an error.
//
// All of them take minutes. So each day has its turn: every fifth offset, from another one on; in five days each had its one.
// OFFSETS=all asks at all of them, OFFSETS=3 those of turn 3.
import assert from 'node:assert/strict';
import type { Position } from '../../server/src/text/span';
import { ZoneService } from '../../server/src/service';
import { Random } from '../zone/random';
import { allTexts } from './annotated';

const file = 'file:///zones/example.com.zone';
const now = { year: 2026, month: 11, day: 24, seconds: 1_795_500_000 };
const hints = { fullName: true, inheritedTtl: true, ttlUnits: true, serialDate: true };
const PIECES = [
  '"',
  '(',
  ')',
  ';',
  '\\',
  '\t',
  '\n',
  '\r',
  '.',
  '@',
  '$',
  '\ud83d',
  '日本',
  '\\#',
  '{{',
  '$ORIGIN ',
  'MX ',
];

/** What can be asked about a place. */
const atPlace: Readonly<Record<string, (service: ZoneService, position: Position) => unknown>> = {
  hover: (service, position) => service.hover(file, position, 'ja', 'dark'),
  completion: (service, position) => service.completion(file, position, { language: 'ja', today: now }),
  signatureHelp: (service, position) => service.signatureHelp(file, position, 'en'),
  definition: (service, position) => service.definition(file, position),
  references: (service, position) => service.references(file, position, true),
  documentHighlight: (service, position) => service.documentHighlight(file, position),
  prepareRename: (service, position) => service.prepareRename(file, position),
  rename: (service, position) => service.rename(file, position, 'renamed'),
  selectionRange: (service, position) => service.selectionRange(file, position),
  refactorings: (service, position) => service.refactorings(file, { start: position, end: position }),
  fixes: (service, position) => service.fixes(file, { start: position, end: position }),
};

/** What can be asked about a file. */
const ofFile: Readonly<Record<string, (service: ZoneService) => unknown>> = {
  findings: (service) => service.findings(file),
  inlayHint: (service) => service.inlayHint(file, { start: START, end: END }, hints, 'ja'),
  semanticTokens: (service) => service.semanticTokens(file),
  codeLens: (service) => service.codeLens(file, { mail: true, soa: true }, 'ja'),
  documentSymbol: (service) => service.documentSymbol(file, 'ja'),
  workspaceSymbol: (service) => service.workspaceSymbol('a'),
  foldingRange: (service) => service.foldingRange(file),
  documentLink: (service) => service.documentLink(file, 'en'),
  formatting: (service) => service.formatting(file),
  rangeFormatting: (service) => service.formatting(file, { start: START, end: END }),
  routes: (service) => service.routes(file, { language: 'ja', down: ['mail', 'a..b', ''] }),
  serialBump: (service) => service.serialBump(file, 'keep', now),
};

const START: Position = { line: 0, character: 0 };
const END: Position = { line: 1e6, character: 1e6 };

/** Offsets of which one is asked about in a turn. */
const TURNS = 5;
const { OFFSETS } = process.env;
const turn = OFFSETS === undefined ? Math.floor(Date.now() / 86_400_000) % TURNS : Number(OFFSETS) % TURNS;

/** Which offsets have their turn, counted through all texts. */
class Rotation {
  private count = 0;

  next(): boolean {
    return OFFSETS === 'all' || this.count++ % TURNS === turn;
  }
}

/** Asks about a text at the offsets that have their turn. Which requests had an answer, and how many were made. */
function ask(text: string, rotation: Rotation, answered: Set<string>): number {
  const service = new ZoneService();
  service.open(file, text);
  let asked = 0;
  const note = (name: string, request: () => unknown, position?: Position): void => {
    asked++;
    try {
      if (request() !== undefined) answered.add(name);
    } catch (cause) {
      const where = position === undefined ? '' : ` at ${position.line}:${position.character}`;
      throw new Error(`${name}${where} of ${JSON.stringify(text)}`, { cause });
    }
  };
  for (const [name, request] of Object.entries(ofFile)) note(name, () => request(service));
  const askAt = (position: Position): void => {
    for (const [name, request] of Object.entries(atPlace)) note(name, () => request(service, position), position);
  };
  for (const [line, { length }] of text.split(/\r\n|\r|\n/).entries()) {
    for (let character = 0; character <= length; character++) if (rotation.next()) askAt({ line, character });
  }
  // Beyond the text, too.
  askAt(END);
  return asked;
}

function mutilated(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(result.length + 1);
    const length = random.below(3) === 0 ? random.below(40) : 0;
    result = result.slice(0, at) + random.pick(PIECES) + result.slice(at + length);
  }
  return random.below(4) === 0 ? result.slice(0, random.below(result.length + 1)) : result;
}

describe(`every request at every offset (turn ${OFFSETS === 'all' ? 'of all' : turn})`, () => {
  const requests = [...Object.keys(ofFile), ...Object.keys(atPlace)].sort();

  it('of every fixture has an answer or none', () => {
    const rotation = new Rotation();
    const answered = new Set<string>();
    let asked = 0;
    for (const { text } of allTexts()) asked += ask(text, rotation, answered);
    assert.deepEqual([...answered].sort(), requests);
    assert.ok(asked > 500_000, `only ${asked}`);
  }).timeout(1_800_000);

  it('of 200 mutilated fixtures has an answer or none', () => {
    const random = new Random(11);
    const rotation = new Rotation();
    const texts = [...allTexts()].map(({ text }) => text);
    const answered = new Set<string>();
    let asked = 0;
    for (let i = 0; i < 200; i++) asked += ask(mutilated(random.pick(texts), random), rotation, answered);
    assert.deepEqual([...answered].sort(), requests);
    assert.ok(asked > 50_000, `only ${asked}`);
  }).timeout(600_000);
});
