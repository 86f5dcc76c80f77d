// Which field of a record's data the cursor is in, and what goes there: from the row of its type.
import type { Directive } from '../dns/directives';
import { fieldKinds } from '../dns/field-kinds';
import type { RecordType } from '../dns/record-type';
import type { Language, Text } from '../messages/text';
import type { Position } from '../text/span';
import type { Zone } from '../zone/zone';
import { slotAt } from './locate';

/** One field or argument. */
export interface SignatureParameter {
  /** Its place in the label: first character, and the one behind the last. */
  readonly label: readonly [number, number];
  readonly about: string;
}

/** The shape of a type's data or a directive's arguments. */
export interface SignatureHelp {
  readonly label: string;
  readonly about: string;
  readonly parameters: readonly SignatureParameter[];
  /** Index of the one that the cursor is in. */
  readonly active: number;
}

/** The fields of the record or directive at a position; undefined outside of its data. */
export function signatureHelp(zone: Zone, position: Position, language: Language): SignatureHelp | undefined {
  const slot = slotAt(zone, position);
  if (slot?.kind === 'field') return ofType(slot.type, slot.index, language);
  if (slot?.kind === 'argument') return ofDirective(slot.directive, slot.index, language);
  return undefined;
}

function ofType(type: RecordType, active: number, language: Language): SignatureHelp {
  const parts = type.fields.map((field) => ({
    ...field,
    about: sentences([field.meaning, fieldKinds[field.kind].about], language),
  }));
  return assemble(type.mnemonic, `${type.mnemonic}: ${type.title[language]}`, parts, active);
}

function ofDirective(directive: Directive, active: number, language: Language): SignatureHelp {
  const parts = directive.arguments.map((argument) => ({
    ...argument,
    repeat: false,
    about: sentences([argument.meaning], language),
  }));
  return assemble(directive.name, directive.about[language], parts, active);
}

interface Part {
  readonly name: string;
  readonly optional?: boolean | undefined;
  readonly repeat?: boolean | undefined;
  readonly about: string;
}

function assemble(name: string, about: string, parts: readonly Part[], active: number): SignatureHelp {
  let label = name;
  const parameters = parts.map((part): SignatureParameter => {
    const some = part.repeat === true ? `${part.name} …` : part.name;
    const shown = part.optional === true ? `[${some}]` : some;
    const start = label.length + 1;
    label += ` ${shown}`;
    return { label: [start, label.length], about: part.about };
  });
  return { label, about, parameters, active };
}

/** Phrases of the table as sentences. */
function sentences(texts: readonly Text[], language: Language): string {
  return texts
    .map((text) => {
      const own = text[language];
      const end = /[.。!?]$/.test(own) ? '' : language === 'ja' ? '。' : '.';
      return `${own.charAt(0).toUpperCase()}${own.slice(1)}${end}`;
    })
    .join(language === 'ja' ? '' : ' ');
}
