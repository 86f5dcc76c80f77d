// What finding one's way in a file, and renaming, says; in both languages.
import type { Text } from './text';

/** Why a name is not renamed. */
export const renameRefusals = {
  noName: {
    en: 'Only names can be renamed: put the cursor on an owner, or on a name in the data of a record.',
    ja: '変更できるのは名前だけです。オーナー名、またはレコードのデータ内の名前にカーソルを置いてください。',
  },
  mailbox: {
    en: '{name} is a mailbox, not the name of a host: edit it by hand.',
    ja: '{name} はメールアドレスであり、ホスト名ではありません。直接編集してください。',
  },
  unreadable: {
    en: '"{name}" is not a valid name: correct it first.',
    ja: '「{name}」は名前として正しくありません。先に修正してください。',
  },
  apex: {
    en: '{name} is the zone itself: with it every name below would change.',
    ja: '{name} はゾーンそのものです。変更すると配下の名前もすべて変わってしまいます。',
  },
  root: {
    en: 'The root "." cannot be renamed.',
    ja: 'ルート「.」の名前は変更できません。',
  },
  origin: {
    en: '{name} is the origin of the names below this line: with it they would change, too.',
    ja: '{name} はこの行以降の名前の起点です。変更するとそれらの名前も変わってしまいます。',
  },
  generated: {
    en: '{name} is made by the $GENERATE in line {line}: the other names that it makes would change, too.',
    ja: '{name} は{line}行目の$GENERATEで生成されています。変更すると、同時に生成されるほかの名前も変わってしまいます。',
  },
  octets: {
    en: '{name} is written as octets (\\#) in line {line}: write that record in the notation of its type first.',
    ja: '{name} は{line}行目でオクテット列(\\#)として書かれています。先にそのレコードをタイプ本来の表記に書き換えてください。',
  },
  macro: {
    en: 'The SPF text in line {line} names {name} by a macro: write the name out first.',
    ja: '{line}行目のSPFレコードでは {name} がマクロで書かれています。先に名前をそのまま書いてください。',
  },
  pieces: {
    en: 'The text in line {line} writes {name} with escapes, or in two strings: write it in one piece first.',
    ja: '{line}行目のテキストでは {name} がエスケープを使って、または2つの文字列に分けて書かれています。先に1つにまとめてください。',
  },
  notInText: {
    en: '{name} cannot be written in the text of line {line}: policies of mail take letters, digits, "-", "_" and dots.',
    ja: '{name} は{line}行目のテキストには書けません。メールのポリシーで使えるのは英数字、「-」、「_」、ドットです。',
  },
  tooLong: {
    en: 'The text in line {line} would be longer than the {n} octets of a string: split it first.',
    ja: '{line}行目のテキストが、1つの文字列の上限である{n}オクテットを超えてしまいます。先に分割してください。',
  },
  placeholder: {
    en: '{name} holds a placeholder of a template: which name it will be is not known.',
    ja: '{name} にはテンプレートの置換箇所が含まれるため、実際の名前がわかりません。',
  },
  included: {
    en: 'The file that line {line} includes may use {name} and is not read here.',
    ja: '{line}行目で読み込まれるファイルでも {name} が使われている可能性がありますが、ここでは確認できません。',
  },
  unknownLine: {
    en: 'What line {line} stands for is not known: it may make or use {name}.',
    ja: '{line}行目の内容を解釈できません。{name} を生成または使用している可能性があります。',
  },
  part: {
    en: 'This file is a part of a zone (no SOA or NS at its apex), and its other parts may use {name}.',
    ja: 'このファイルはゾーンの一部です(頂点にSOAもNSもありません)。ほかの部分でも {name} が使われている可能性があります。',
  },
  originUnknown: {
    en: 'The name of this zone is not known, so relative and absolute names cannot be compared. Write "; zonewright-origin example.com." into the file, with the name of the zone.',
    ja: 'このゾーンの名前が不明なため、相対名と絶対名を比較できません。「; zonewright-origin example.com.」のように、ファイルにゾーン名を記述してください。',
  },
  shared: {
    en: '{name} stands in an included file ({place}), which {file} includes, too: names of that zone would change with it.',
    ja: '{name} は読み込まれるファイルにあります({place})。そのファイルは {file} からも読み込まれているため、そのゾーンの名前も変わってしまいます。',
  },
  again: {
    en: '{name} stands in a file that is included several times ({place}): other names would change with it.',
    ja: '{name} は複数回読み込まれるファイルにあります({place})。ほかの名前も一緒に変わってしまいます。',
  },
  tooMany: {
    en: '{name} stands in more than {n} places, or too many records cannot be read to find them all.',
    ja: '{name} が{n}か所を超えて使われているか、読み取れないレコードが多すぎて、すべてを確認できません。',
  },
  invalid: {
    en: '"{text}" is not a valid name: {reason}.',
    ja: '「{text}」は名前として正しくありません({reason})。',
  },
  missingDot: {
    en: '"{text}" without a final dot means {full} Write {text}. or a name without the zone.',
    ja: '「{text}」は末尾にドットがないため {full} を表します。{text}. と書くか、ゾーン名を除いて書いてください。',
  },
  taken: {
    en: '{name} has records already (line {line}): the two names would become one.',
    ja: '{name} にはすでにレコードがあります({line}行目)。2つの名前が1つになってしまいます。',
  },
  named: {
    en: 'Line {line} names {name} already, and would then mean the renamed one.',
    ja: '{line}行目ですでに {name} が使われており、変更後の名前を指すことになってしまいます。',
  },
  outside: {
    en: '{name} is outside the zone {zone}: servers would leave its records out.',
    ja: '{name} はゾーン {zone} の範囲外です。レコードがサーバーに無視されてしまいます。',
  },
  inside: {
    en: '{name} is inside the zone {zone}: records that servers leave out now would be served.',
    ja: '{name} はゾーン {zone} の範囲内です。現在は無視されているレコードが有効になってしまいます。',
  },
  cut: {
    en: 'The records of {name} and of the old name would not be answered alike: {cut} is delegated, or redirected by a DNAME.',
    ja: '{cut} が委任されているか、DNAMEで転送されているため、{name} のレコードの扱いが変更前と変わってしまいます。',
  },
  below: {
    en: '{name} is delegated, or redirected by a DNAME, and the names below it would stay behind (line {line}).',
    ja: '{name} は委任されているか、DNAMEで転送されており、配下の名前が取り残されます({line}行目)。',
  },
  wildcard: {
    en: '{name} stands for all names that do not exist: what they are answered would change.',
    ja: '{name} は存在しない名前すべてを表すワイルドカードです。それらの名前に対する応答が変わってしまいます。',
  },
} as const satisfies Record<string, Text>;

/** Why a new name is none (`{reason}`). */
export const invalidNames = {
  empty: { en: 'nothing is written', ja: '何も入力されていません' },
  characters: {
    en: 'white space, quotes, parentheses and ";" must be escaped',
    ja: '空白・引用符・かっこ・「;」はエスケープが必要です',
  },
  nonAscii: {
    en: 'write an internationalized name in its ASCII form (xn--)',
    ja: '国際化ドメイン名はASCII形式(xn--)で書きます',
  },
  dollar: { en: 'a name must not begin with "$"', ja: '名前の先頭に「$」は使えません' },
  emptyLabel: { en: 'it has an empty label', ja: '空のラベルがあります' },
  labelTooLong: { en: 'a label has more than 63 octets', ja: '63オクテットを超えるラベルがあります' },
  nameTooLong: { en: 'the whole has more than 255 octets', ja: '全体が255オクテットを超えています' },
  escape: {
    en: '"\\" needs a character or three digits up to 255 after it',
    ja: '「\\」の後には1文字、または255以下の3桁の数字が必要です',
  },
  root: { en: 'it is the root, or the origin itself', ja: 'ルート、または起点そのものです' },
} as const satisfies Record<string, Text>;

/** What stands beside symbols. */
export const symbolDetails = {
  oneRecord: { en: 'one record', ja: '1レコード' },
  records: { en: '{n} records', ja: '{n}レコード' },
  some: {
    en: '{n} records; only the apex, sections and delegations are shown',
    ja: '{n}レコード(頂点・区分・委任のみ表示)',
  },
} as const satisfies Record<string, Text>;

/** What links say. */
export const linkTips = {
  include: {
    en: 'Open this file. Servers take the path from their own working directory.',
    ja: 'このファイルを開きます。サーバーは自身の作業ディレクトリを基準にパスを解釈します。',
  },
  standard: { en: 'Read RFC {n}', ja: 'RFC {n} を読む' },
} as const satisfies Record<string, Text>;
