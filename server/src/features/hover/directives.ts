// What a hover says of directives and their arguments.
import { typeOfToken } from '../../dns/mnemonics';
import { humanTtl, readTtl } from '../../dns/ttl';
import { facts, titles } from '../../messages/hover-facts';
import { rowOf } from '../../syntax/entry';
import { encode } from '../../text/utf8';
import { GenerateDirective } from '../../zone/generate';
import { NO_NAME } from '../../zone/names';
import type { EntryView } from '../../zone/entry-view';
import type { Place } from '../locate';
import { code } from './markdown';
import type { Markdown, Page } from './markdown';
import { shown, writtenFacts } from './names';
import { human } from './values';

const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  $ORIGIN: ['RFC 1035 §5.1'],
  $TTL: ['RFC 2308 §4'],
  $INCLUDE: ['RFC 1035 §5.1'],
  $GENERATE: [],
};

/** The word of a directive. */
export function directiveHover(page: Page, place: Extract<Place, { kind: 'directive' }>): void {
  const { directive, entry, token } = place;
  if (directive === undefined) {
    page.title(titles.directive, code(token.text));
    page.fact(facts.unknownDirective);
    return;
  }
  page.title(titles.directive, code(directive.name));
  const [, argument] = entry.tokens;
  if (argument !== undefined) {
    switch (directive.name) {
      case '$ORIGIN': {
        const name = entry.name(argument);
        if (name !== NO_NAME) page.fact(facts.nowOrigin, { origin: shown(entry.zone, name) });
        break;
      }
      case '$TTL': {
        const bytes = encode(argument.text);
        const seconds = readTtl(bytes, 0, bytes.length);
        if (seconds >= 0) page.fact(titles.withHuman, { value: code(argument.text), human: humanTtl(seconds) });
        break;
      }
      case '$INCLUDE':
        includedFact(page, entry);
        break;
      case '$GENERATE':
        generatedFact(page, entry);
        break;
    }
  }
  page.paragraph(directive.about);
  page.references(SECTIONS[directive.name]);
}

/** One argument of a directive. */
export function argumentHover(page: Page, place: Extract<Place, { kind: 'argument' }>): void {
  const { directive, argument, entry, token } = place;
  const bytes = encode(token.text);
  let value: Markdown = code(token.text);
  const name = argument.kind === 'domain' ? entry.name(token) : NO_NAME;
  if (name !== NO_NAME) value = shown(entry.zone, name);
  if (argument.kind === 'ttl') {
    const seconds = readTtl(bytes, 0, bytes.length);
    if (seconds >= 0) value = human(page, value, seconds);
  }
  page.title(titles.argumentOf, value, { directive: directive.name as Markdown, argument: argument.name as Markdown });
  if (argument.kind === 'domain') writtenFacts(page, entry, token, name);
  if (argument.kind === 'type') {
    const row = rowOf(typeOfToken(bytes, 0, bytes.length));
    if (row !== undefined) page.fact(facts.typeTitle, { type: row.mnemonic as Markdown, title: row.title });
  }
  if (directive.name === '$INCLUDE') includedFact(page, entry);
  if (directive.name === '$GENERATE') generatedFact(page, entry);
  page.sentences([page.phrase(argument.meaning)]);
  page.references(SECTIONS[directive.name]);
}

/** What an $INCLUDE brings. */
function includedFact(page: Page, { chunk }: EntryView): void {
  const { inclusion } = chunk;
  if (inclusion?.file === undefined) {
    page.fact(facts.includeNotRead);
    return;
  }
  const n = inclusion.text.chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  page.fact(facts.includeRead, { n, file: code(inclusion.file.replace(/^.*[/\\]/, '')) });
}

/** How many records a $GENERATE makes, the first and the last of them. */
function generatedFact(page: Page, entry: EntryView): void {
  const directive = GenerateDirective.of(entry.tokens);
  if (directive === undefined) {
    page.fact(facts.generateFaulty);
    return;
  }
  const n = directive.count;
  const first = code(directive.record(0));
  if (n === 1) page.fact(facts.oneGenerated, { first });
  else page.fact(facts.generated, { n, first, last: code(directive.record(n - 1)) });
}
