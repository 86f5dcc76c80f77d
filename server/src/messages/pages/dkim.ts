// What the pages of the rules about DKIM key records say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';
import type { Text } from '../text';

const unusable: Text = {
  en: 'Verifiers cannot use the key: every signature made with it fails, and with it often DMARC.',
  ja: '検証側はこの鍵を使えません。この鍵による署名はすべて失敗し、DMARCの失敗にもつながります。',
};

export const dkimPages = {
  'dkim-owner-invalid': {
    why: {
      en: 'Verifiers ask only at that name, so signatures with this key fail.',
      ja: '検証側が参照するのはその名前だけのため、この鍵による署名は検証に失敗します。',
    },
    exceptions: {
      en: 'Names that a CNAME points to, and names that have nothing like "_domainkey" in them: keys of other domains may be kept there.',
      ja: 'CNAMEの指す先の名前と、「_domainkey」に似たラベルのない名前は対象外です。別のドメインの鍵を置く場所として使われることがあるためです。',
    },
  },
  'dkim-version-invalid': {
    why: {
      en: 'Verifiers must discard a record with another version or with the version in another place.',
      ja: 'バージョンの値や位置が異なるレコードを、検証側は破棄しなければなりません。',
    },
    exceptions: {
      en: 'The version may be left out. Text that is no tag list, such as the old policy record "o=~", is not judged.',
      ja: 'バージョンは省略できます。「o=~」のような古いポリシーレコードなど、鍵ではないテキストは対象外です。',
    },
  },
  'dkim-syntax': {
    why: unusable,
    exceptions: {
      en: 'Unknown tags are ignored by verifiers; a final ";" and white space around values are legal.',
      ja: '未知のタグは検証側で無視されます。末尾の「;」や値の前後の空白は問題ありません。',
    },
  },
  'dkim-key-missing': {
    why: {
      en: 'The tag is required: an empty one revokes the key, a missing one is an error, and signatures fail.',
      ja: 'p= は必須です。空の場合は鍵の失効を表しますが、ない場合は誤りとなり、署名の検証に失敗します。',
    },
    exceptions: {
      en: 'When an unquoted ";" has turned the rest into a comment, txt-unquoted-semicolon reports the cause.',
      ja: '引用符のない「;」によって残りがコメントになった場合は、txt-unquoted-semicolon が原因を指摘します。',
    },
  },
  'dkim-key-invalid': {
    why: {
      en: 'Every signature fails. Keys are usually cut at 255 characters, or lose their "+" in a web form.',
      ja: 'すべての署名が検証に失敗します。255文字で切れた場合や、Webフォームで「+」が失われた場合によく起こります。',
    },
    exceptions: {
      en: 'Revoked keys (empty p=) and keys of unknown types. An RSA key may be a SubjectPublicKeyInfo or an RSAPublicKey.',
      ja: '失効した鍵(p= が空)と未知の種別の鍵は対象外です。RSA鍵は SubjectPublicKeyInfo と RSAPublicKey のどちらの形式でもかまいません。',
    },
  },
  'dkim-key-too-short': {
    why: {
      en: 'Verifiers must not accept it: such a key can be broken with modest means.',
      ja: 'この長さの鍵は容易に解読できるため、検証側は受け入れてはならないとされています。',
    },
    exceptions: noExceptions,
  },
  'dkim-key-weak': {
    why: {
      en: 'Keys of 1024 bits are near their end; keys above 4096 bits make some verifiers fail.',
      ja: '1024ビットの鍵は安全性の余裕がありません。4096ビットを超える鍵は検証に失敗することがあります。',
    },
    exceptions: noExceptions,
  },
  'dkim-key-revoked': {
    why: {
      en: 'Legal, and right for old keys; signatures made with this selector fail.',
      ja: '古い鍵では正しい設定です。このセレクターによる署名は検証に失敗します。',
    },
    exceptions: noExceptions,
  },
  'dkim-testing': {
    why: {
      en: 'The flag is often forgotten when the roll-out is over, and some receivers ignore the signature because of it.',
      ja: '導入後に外し忘れることが多く、このために署名を無視する受信側があります。',
    },
    exceptions: noExceptions,
  },
  'dkim-sha1-only': {
    why: {
      en: 'Signers must not make such signatures and verifiers must not accept them.',
      ja: '署名側はこの署名を作成してはならず、検証側も受け入れてはなりません。',
    },
    exceptions: { en: 'Keys that also allow sha256.', ja: 'sha256も許可している鍵は対象外です。' },
  },
  'dkim-unknown-key-type': {
    why: unusable,
    exceptions: noExceptions,
  },
  'dkim-multiple-records': {
    why: {
      en: 'Verifiers may take any of them: some mail verifies, some does not.',
      ja: '検証側がどのレコードを使うかは決まっていないため、検証に成功したりしなかったりします。',
    },
    exceptions: { en: 'Identical records are one on the wire.', ja: '同一のレコードは応答では1件になります。' },
  },
  'dkim-service-type': {
    why: unusable,
    exceptions: {
      en: 'Keys for signing TLS reports (s=tlsrpt, RFC 8460).',
      ja: 'TLSレポートの署名用の鍵(s=tlsrpt、RFC 8460)は対象外です。',
    },
  },
} as const satisfies Record<string, PageTexts>;
