// What the rules about DKIM key records say, in both languages.
import { noExceptions } from './rule-phrases';
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const unusable: Text = {
  en: 'Verifiers cannot use the key: every signature made with it fails, and with it often DMARC.',
  ja: '検証側はこの鍵を使えません。この鍵による署名はすべて失敗し、DMARCの失敗にもつながります。',
};

/** Texts by rule id. */
export const dkimRuleTexts = {
  'dkim-owner-invalid': {
    title: { en: 'DKIM key at the wrong name', ja: 'DKIMの公開鍵の名前が正しくない' },
    message: {
      en: 'A DKIM key must be at "<selector>._domainkey.<domain>"; {owner} will not be found.',
      ja: 'DKIMの公開鍵は「<セレクター>._domainkey.<ドメイン>」に置きます。{owner} は参照されません。',
    },
    why: {
      en: 'Verifiers ask only at that name, so signatures with this key fail.',
      ja: '検証側が参照するのはその名前だけのため、この鍵による署名は検証に失敗します。',
    },
    fixes: { rename: { en: 'Move to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
    exceptions: {
      en: 'Names that a CNAME points to, and names that have nothing like "_domainkey" in them: keys of other domains may be kept there.',
      ja: 'CNAMEの指す先の名前と、「_domainkey」に似たラベルのない名前は対象外です。別のドメインの鍵を置く場所として使われることがあるためです。',
    },
  },
  'dkim-version-invalid': {
    title: { en: 'DKIM version is wrong', ja: 'DKIMのバージョンが正しくない' },
    message: {
      en: 'In a DKIM key record "v=" must be first and exactly "DKIM1".',
      ja: 'DKIMの公開鍵レコードでは「v=」は先頭に置き、値は「DKIM1」でなければなりません。',
    },
    why: {
      en: 'Verifiers must discard a record with another version or with the version in another place.',
      ja: 'バージョンの値や位置が異なるレコードを、検証側は破棄しなければなりません。',
    },
    fixes: { rewrite: { en: 'Begin with "v=DKIM1"', ja: '先頭を「v=DKIM1」に修正' } },
    exceptions: {
      en: 'The version may be left out. Text that is no tag list, such as the old policy record "o=~", is not judged.',
      ja: 'バージョンは省略できます。「o=~」のような古いポリシーレコードなど、鍵ではないテキストは対象外です。',
    },
  },
  'dkim-syntax': {
    title: { en: 'DKIM record is not a tag list', ja: 'DKIMのタグリストが正しくない' },
    message: {
      en: 'This DKIM key record is not a valid tag list: {reason}.',
      ja: 'DKIMの公開鍵レコードのタグリストが正しくありません({reason})。',
    },
    why: unusable,
    fixes: {
      removeTag: { en: 'Remove the second "{t}"', ja: '2つ目の「{t}」を削除' },
      removeSemicolon: { en: 'Remove the extra ";"', ja: '余分な「;」を削除' },
    },
    exceptions: {
      en: 'Unknown tags are ignored by verifiers; a final ";" and white space around values are legal.',
      ja: '未知のタグは検証側で無視されます。末尾の「;」や値の前後の空白は問題ありません。',
    },
  },
  'dkim-key-missing': {
    title: { en: 'DKIM record has no key', ja: 'DKIMのレコードに鍵がない' },
    message: { en: 'DKIM key record has no "p=" tag.', ja: 'DKIMの公開鍵レコードに「p=」タグがありません。' },
    why: {
      en: 'The tag is required: an empty one revokes the key, a missing one is an error, and signatures fail.',
      ja: 'p= は必須です。空の場合は鍵の失効を表しますが、ない場合は誤りとなり、署名の検証に失敗します。',
    },
    fixes: {},
    exceptions: {
      en: 'When an unquoted ";" has turned the rest into a comment, txt-unquoted-semicolon reports the cause.',
      ja: '引用符のない「;」によって残りがコメントになった場合は、txt-unquoted-semicolon が原因を指摘します。',
    },
  },
  'dkim-key-invalid': {
    title: { en: 'DKIM key is damaged', ja: 'DKIMの公開鍵の破損' },
    message: {
      en: 'DKIM public key is damaged: {reason}.',
      ja: 'DKIMの公開鍵が壊れています({reason})。',
    },
    variants: {
      padding: {
        en: 'DKIM public key lacks the "=" at the end of its base64; some verifiers refuse it.',
        ja: 'DKIMの公開鍵のbase64の末尾に「=」がありません。受け付けない検証側があります。',
      },
    },
    why: {
      en: 'Every signature fails. Keys are usually cut at 255 characters, or lose their "+" in a web form.',
      ja: 'すべての署名が検証に失敗します。255文字で切れた場合や、Webフォームで「+」が失われた場合によく起こります。',
    },
    fixes: { pad: { en: 'Add "{padding}"', ja: '「{padding}」を追加' } },
    exceptions: {
      en: 'Revoked keys (empty p=) and keys of unknown types. An RSA key may be a SubjectPublicKeyInfo or an RSAPublicKey.',
      ja: '失効した鍵(p= が空)と未知の種別の鍵は対象外です。RSA鍵は SubjectPublicKeyInfo と RSAPublicKey のどちらの形式でもかまいません。',
    },
  },
  'dkim-key-too-short': {
    title: { en: 'DKIM key is too short', ja: 'DKIMの鍵が短すぎる' },
    message: {
      en: 'DKIM RSA key has {bits} bits; keys under 1024 bits are never accepted.',
      ja: 'DKIMのRSA鍵長は{bits}ビットです。1024ビット未満の鍵は検証で必ず失敗します。',
    },
    why: {
      en: 'Verifiers must not accept it: such a key can be broken with modest means.',
      ja: 'この長さの鍵は容易に解読できるため、検証側は受け入れてはならないとされています。',
    },
    fixes: {},
    exceptions: noExceptions,
  },
  'dkim-key-weak': {
    title: { en: 'DKIM key should be longer', ja: 'DKIMの鍵長が推奨値に満たない' },
    message: {
      en: 'DKIM RSA key has {bits} bits; 2048 bits or more are recommended.',
      ja: 'DKIMのRSA鍵長は{bits}ビットです。2048ビット以上が推奨されています。',
    },
    variants: {
      long: {
        en: 'DKIM RSA key has {bits} bits; verifiers need not support more than 4096.',
        ja: 'DKIMのRSA鍵長は{bits}ビットです。検証側が対応を求められるのは4096ビットまでです。',
      },
    },
    why: {
      en: 'Keys of 1024 bits are near their end; keys above 4096 bits make some verifiers fail.',
      ja: '1024ビットの鍵は安全性の余裕がありません。4096ビットを超える鍵は検証に失敗することがあります。',
    },
    fixes: {},
    exceptions: noExceptions,
  },
  'dkim-key-revoked': {
    title: { en: 'DKIM key is revoked', ja: 'DKIMの鍵の失効' },
    message: {
      en: 'DKIM key {selector} is revoked (empty p=).',
      ja: 'DKIMの鍵 {selector} は失効しています(p= が空)。',
    },
    why: {
      en: 'Legal, and right for old keys; signatures made with this selector fail.',
      ja: '古い鍵では正しい設定です。このセレクターによる署名は検証に失敗します。',
    },
    fixes: {},
    exceptions: noExceptions,
  },
  'dkim-testing': {
    title: { en: 'DKIM key is in test mode', ja: 'DKIMの鍵がテストモード' },
    message: {
      en: 'DKIM key {selector} is in test mode (t=y): verifiers treat the mail as unsigned.',
      ja: 'DKIMの鍵 {selector} はテストモード(t=y)です。検証側は未署名のメールと同様に扱います。',
    },
    why: {
      en: 'The flag is often forgotten when the roll-out is over, and some receivers ignore the signature because of it.',
      ja: '導入後に外し忘れることが多く、このために署名を無視する受信側があります。',
    },
    fixes: { remove: { en: 'Remove the flag "y"', ja: 'フラグ「y」を削除' } },
    exceptions: noExceptions,
  },
  'dkim-sha1-only': {
    title: { en: 'DKIM key allows SHA-1 only', ja: 'DKIMの鍵でSHA-1だけを許可' },
    message: {
      en: '"h={h}" allows only SHA-1, which must not be used; no valid signature is possible.',
      ja: '「h={h}」ではSHA-1しか許可されません。SHA-1は使用禁止のため、有効な署名ができません。',
    },
    why: {
      en: 'Signers must not make such signatures and verifiers must not accept them.',
      ja: '署名側はこの署名を作成してはならず、検証側も受け入れてはなりません。',
    },
    fixes: { remove: { en: 'Remove h=', ja: 'h= を削除' } },
    exceptions: { en: 'Keys that also allow sha256.', ja: 'sha256も許可している鍵は対象外です。' },
  },
  'dkim-unknown-key-type': {
    title: { en: 'DKIM key type is unknown', ja: 'DKIMの未知の鍵種別' },
    message: {
      en: 'DKIM key type "k={k}" is not rsa or ed25519; verifiers ignore the key.',
      ja: 'DKIMの鍵種別「k={k}」は rsa でも ed25519 でもありません。検証側に無視されます。',
    },
    why: unusable,
    fixes: { replace: { en: 'Use "k={guess}"', ja: '「k={guess}」に変更' } },
    exceptions: noExceptions,
  },
  'dkim-multiple-records': {
    title: { en: 'Several DKIM records at one selector', ja: '同じセレクターに複数のDKIMレコード' },
    message: {
      en: '{n} DKIM records at {owner}; the result is undefined. Use one selector per key.',
      ja: '{owner} にDKIMのTXTレコードが{n}件あります。この場合の動作は未定義です。鍵ごとにセレクターを分けてください。',
    },
    why: {
      en: 'Verifiers may take any of them: some mail verifies, some does not.',
      ja: '検証側がどのレコードを使うかは決まっていないため、検証に成功したりしなかったりします。',
    },
    fixes: { remove: { en: 'Remove this record', ja: 'このレコードを削除' } },
    exceptions: { en: 'Identical records are one on the wire.', ja: '同一のレコードは応答では1件になります。' },
  },
  'dkim-service-type': {
    title: { en: 'DKIM key is not for mail', ja: 'DKIMの鍵がメール用でない' },
    message: {
      en: '"s={s}" does not include email; verifiers ignore this key for mail.',
      ja: '「s={s}」に email が含まれていません。メールの検証ではこの鍵は無視されます。',
    },
    why: unusable,
    fixes: { remove: { en: 'Remove s=', ja: 's= を削除' } },
    exceptions: {
      en: 'Keys for signing TLS reports (s=tlsrpt, RFC 8460).',
      ja: 'TLSレポートの署名用の鍵(s=tlsrpt、RFC 8460)は対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
