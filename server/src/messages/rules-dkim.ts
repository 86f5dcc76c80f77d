// What the rules about DKIM key records say, in both languages.
import type { RuleTexts } from './rule-texts';

/** Texts by rule id. */
export const dkimRuleTexts = {
  'dkim-owner-invalid': {
    title: { en: 'DKIM key at the wrong name', ja: 'DKIMの公開鍵の名前が正しくない' },
    message: {
      en: 'A DKIM key must be at "<selector>._domainkey.<domain>"; {owner} will not be found.',
      ja: 'DKIMの公開鍵は「<セレクター>._domainkey.<ドメイン>」に置きます。{owner} は参照されません。',
    },
    fixes: { rename: { en: 'Move to "{name}"', ja: 'オーナー名を「{name}」に変更' } },
  },
  'dkim-version-invalid': {
    title: { en: 'DKIM version is wrong', ja: 'DKIMのバージョンが正しくない' },
    message: {
      en: 'In a DKIM key record "v=" must be first and exactly "DKIM1".',
      ja: 'DKIMの公開鍵レコードでは「v=」は先頭に置き、値は「DKIM1」でなければなりません。',
    },
    fixes: { rewrite: { en: 'Begin with "v=DKIM1"', ja: '先頭を「v=DKIM1」に修正' } },
  },
  'dkim-syntax': {
    title: { en: 'DKIM record is not a tag list', ja: 'DKIMのタグリストが正しくない' },
    message: {
      en: 'This DKIM key record is not a valid tag list: {reason}.',
      ja: 'DKIMの公開鍵レコードのタグリストが正しくありません: {reason}。',
    },
    fixes: {
      removeTag: { en: 'Remove the second "{t}"', ja: '2つ目の「{t}」を削除' },
      removeSemicolon: { en: 'Remove the extra ";"', ja: '余分な「;」を削除' },
    },
  },
  'dkim-key-missing': {
    title: { en: 'DKIM record has no key', ja: 'DKIMのレコードに鍵がない' },
    message: { en: 'DKIM key record has no "p=" tag.', ja: 'DKIMの公開鍵レコードに「p=」タグがありません。' },
    fixes: {},
  },
  'dkim-key-invalid': {
    title: { en: 'DKIM key is damaged', ja: 'DKIMの公開鍵の破損' },
    message: {
      en: 'DKIM public key is damaged: {reason}.',
      ja: 'DKIMの公開鍵が壊れています: {reason}。',
    },
    variants: {
      padding: {
        en: 'DKIM public key lacks the "=" at the end of its base64; some verifiers refuse it.',
        ja: 'DKIMの公開鍵のbase64の末尾に「=」がありません。受け付けない検証側があります。',
      },
    },
    fixes: { pad: { en: 'Add "{padding}"', ja: '「{padding}」を追加' } },
  },
  'dkim-key-too-short': {
    title: { en: 'DKIM key is too short', ja: 'DKIMの鍵が短すぎる' },
    message: {
      en: 'DKIM RSA key has {bits} bits; keys under 1024 bits are never accepted.',
      ja: 'DKIMのRSA鍵長は{bits}ビットです。1024ビット未満の鍵は検証で必ず失敗します。',
    },
    fixes: {},
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
    fixes: {},
  },
  'dkim-key-revoked': {
    title: { en: 'DKIM key is revoked', ja: 'DKIMの鍵の失効' },
    message: {
      en: 'DKIM key {selector} is revoked (empty p=).',
      ja: 'DKIMの鍵 {selector} は失効しています(p= が空)。',
    },
    fixes: {},
  },
  'dkim-testing': {
    title: { en: 'DKIM key is in test mode', ja: 'DKIMの鍵がテストモード' },
    message: {
      en: 'DKIM key {selector} is in test mode (t=y): verifiers treat the mail as unsigned.',
      ja: 'DKIMの鍵 {selector} はテストモード(t=y)です。検証側は未署名のメールと同様に扱います。',
    },
    fixes: { remove: { en: 'Remove the flag "y"', ja: 'フラグ「y」を削除' } },
  },
  'dkim-sha1-only': {
    title: { en: 'DKIM key allows SHA-1 only', ja: 'DKIMの鍵でSHA-1だけを許可' },
    message: {
      en: '"h={h}" allows only SHA-1, which must not be used; no valid signature is possible.',
      ja: '「h={h}」ではSHA-1しか許可されません。SHA-1は使用禁止のため、有効な署名ができません。',
    },
    fixes: { remove: { en: 'Remove h=', ja: 'h= を削除' } },
  },
  'dkim-unknown-key-type': {
    title: { en: 'DKIM key type is unknown', ja: 'DKIMの未知の鍵種別' },
    message: {
      en: 'DKIM key type "k={k}" is not rsa or ed25519; verifiers ignore the key.',
      ja: 'DKIMの鍵種別「k={k}」は rsa でも ed25519 でもありません。検証側に無視されます。',
    },
    fixes: { replace: { en: 'Use "k={guess}"', ja: '「k={guess}」に変更' } },
  },
  'dkim-multiple-records': {
    title: { en: 'Several DKIM records at one selector', ja: '同じセレクターに複数のDKIMレコード' },
    message: {
      en: '{n} DKIM records at {owner}; the result is undefined. Use one selector per key.',
      ja: '{owner} にDKIMのTXTレコードが{n}件あります。この場合の動作は未定義です。鍵ごとにセレクターを分けてください。',
    },
    fixes: { remove: { en: 'Remove this record', ja: 'このレコードを削除' } },
  },
  'dkim-service-type': {
    title: { en: 'DKIM key is not for mail', ja: 'DKIMの鍵がメール用でない' },
    message: {
      en: '"s={s}" does not include email; verifiers ignore this key for mail.',
      ja: '「s={s}」に email が含まれていません。メールの検証ではこの鍵は無視されます。',
    },
    fixes: { remove: { en: 'Remove s=', ja: 's= を削除' } },
  },
} as const satisfies Record<string, RuleTexts>;
