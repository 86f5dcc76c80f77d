// Domain names and mailboxes written as domain names.
import { type Bilingual, type FieldFault, type FieldKind, type Lexemes, takeOne } from '../field-kind';
import { checkName, NameFault } from '../name';
import { fault, faultQuoting, QUOTED } from '../reasons';

export const domain: FieldKind = {
  id: 'domain',
  about: {
    en: 'A domain name. Without a dot at its end the origin is appended; "@" is the origin itself, "." the root.',
    ja: 'ドメイン名です。末尾にドットがなければ起点($ORIGIN)が補われます。「@」は起点、「.」はルートを表します。',
  },
  take: takeOne,
  check: checkNameLexeme,
};

export const mailbox: FieldKind = {
  id: 'mailbox',
  about: {
    en: 'A mail address written as a domain name: the first unescaped dot stands for "@". A dot before the "@" is written "\\.".',
    ja: 'ドメイン名の形で書いたメールアドレスです。最初のエスケープしていないドットが「@」を表します。「@」より前のドットは「\\.」と書きます。',
  },
  take: takeOne,
  check: checkNameLexeme,
};

const REASONS: Readonly<Record<Exclude<NameFault, NameFault.None>, Bilingual>> = {
  [NameFault.Empty]: { en: 'the name is empty', ja: '名前が空です' },
  [NameFault.EmptyLabel]: { en: '"{v}" has an empty label', ja: '「{v}」に空のラベルがあります' },
  [NameFault.LabelTooLong]: {
    en: '"{v}" has a label of more than 63 octets',
    ja: '「{v}」に63オクテットを超えるラベルがあります',
  },
  [NameFault.NameTooLong]: { en: '"{v}" is longer than 255 octets', ja: '「{v}」は255オクテットを超えています' },
  [NameFault.BadEscape]: {
    en: '"{v}" has a bad escape: "\\" needs a character or three digits up to 255 after it',
    ja: '「{v}」のエスケープが不正です。「\\」の後には1文字、または255以下の3桁の数字が必要です',
  },
};

/** Checks one lexeme as a domain name. */
export function checkNameLexeme(lexemes: Lexemes, token: number): FieldFault | undefined {
  if (lexemes.quoted[token] === 1) return fault(token, QUOTED);
  const problem = checkName(lexemes.bytes, lexemes.start[token], lexemes.end[token]);
  return problem === NameFault.None ? undefined : faultQuoting(lexemes, token, REASONS[problem]);
}
