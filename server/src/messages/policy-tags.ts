// What the tags of DKIM, DMARC, MTA-STS, TLS-RPT and BIMI records mean, and their values, in both languages.
import type { Text } from './text';

/** A tag: a phrase for lists, sentences for whoever wants to know, and what its values mean. */
export interface TagTexts {
  /** Undefined for what nobody should write any more, and for versions. */
  readonly short?: Text;
  readonly long: Text;
  readonly values?: Readonly<Record<string, Text>>;
}

const policies = {
  none: { en: 'deliver as usual, only report', ja: '通常どおり配送(レポートのみ)' },
  quarantine: { en: 'into the junk folder', ja: '迷惑メールとして扱う' },
  reject: { en: 'refuse', ja: '受信を拒否' },
} as const satisfies Record<string, Text>;

const alignment = {
  r: { en: 'relaxed: a subdomain will do', ja: '緩やか(サブドメインも可)' },
  s: { en: 'strict: the very same domain', ja: '厳格(完全に同じドメインのみ)' },
} as const satisfies Record<string, Text>;

/** By language and tag. */
export const policyTags: Readonly<Record<string, TagTexts>> = {
  'dkim.v': {
    long: {
      en: 'Version of the key record; always DKIM1, and first.',
      ja: '鍵レコードのバージョンです。必ず先頭に置き、値は DKIM1 です。',
    },
  },
  'dkim.k': {
    short: { en: 'kind of the key', ja: '鍵の種類' },
    long: { en: 'Type of the key: {value}. rsa when left out.', ja: '鍵の種別です({value})。省略時は rsa です。' },
    values: {
      rsa: { en: 'RSA, understood everywhere', ja: 'RSA(広く対応)' },
      ed25519: { en: 'Ed25519, short but not understood everywhere', ja: 'Ed25519(鍵は短いが未対応の受信側あり)' },
    },
  },
  'dkim.p': {
    short: { en: 'the public key in base64; empty: revoked', ja: '公開鍵(base64)。空は失効' },
    long: {
      en: 'The public key in base64; empty means that the key is revoked.',
      ja: '公開鍵(base64)です。空の場合は鍵が失効していることを表します。',
    },
  },
  'dkim.h': {
    short: { en: 'hash algorithms that are allowed', ja: '許可するハッシュ方式' },
    long: {
      en: 'Hash algorithms that signatures may use: {value}. All when left out.',
      ja: '署名に使えるハッシュアルゴリズムです({value})。省略時はすべて使えます。',
    },
    values: { sha256: { en: 'the only one in use', ja: '現在使われる唯一の方式' } },
  },
  'dkim.s': {
    short: { en: 'services that use the key', ja: '鍵を使うサービス' },
    long: {
      en: 'Services that the key is for: {value}. "*" for all, email for mail.',
      ja: '鍵の用途です({value})。「*」はすべて、email はメールを表します。',
    },
    values: { email: { en: 'only mail', ja: 'メールのみ' }, '*': { en: 'every service', ja: 'すべてのサービス' } },
  },
  'dkim.t': {
    short: { en: 'flags', ja: 'フラグ' },
    long: {
      en: 'Flags: y tests DKIM; s forbids signing for subdomains.',
      ja: 'フラグです。y はテスト中、s はサブドメインでの使用の禁止を表します。',
    },
    values: {
      y: { en: 'test: failures do not count', ja: 'テスト(失敗を無視)' },
      s: { en: 'no subdomains in the identity', ja: 'サブドメインの識別子を禁止' },
    },
  },
  'dkim.n': {
    short: { en: 'a note for people', ja: '人が読むための注記' },
    long: { en: 'A note for people; it has no effect.', ja: '人のための注記です。動作には影響しません。' },
  },
  'dmarc.v': {
    long: {
      en: 'Version of the record; always DMARC1, and first.',
      ja: 'レコードのバージョンです。必ず先頭に置き、値は DMARC1 です。',
    },
  },
  'dmarc.p': {
    short: { en: 'policy of the domain', ja: 'ドメインのポリシー' },
    long: {
      en: 'What receivers should do with mail that fails: none (only report), quarantine (into the spam folder), reject. Here: {value}.',
      ja: '認証に失敗したメールの扱いです。none(レポートのみ)、quarantine(迷惑メールとして隔離)、reject(拒否)から選びます。ここでは {value} です。',
    },
    values: policies,
  },
  'dmarc.sp': {
    short: { en: 'policy of its subdomains', ja: 'サブドメインのポリシー' },
    long: {
      en: 'The policy for subdomains: {value}. That of p when left out.',
      ja: 'サブドメインに適用するポリシーです({value})。省略時は p と同じです。',
    },
    values: policies,
  },
  'dmarc.np': {
    short: { en: 'policy of subdomains that do not exist', ja: '存在しないサブドメインのポリシー' },
    long: {
      en: 'The policy for subdomains that do not exist: {value}. That of sp or p when left out.',
      ja: '存在しないサブドメインに適用するポリシーです({value})。省略時は sp または p と同じです。',
    },
    values: policies,
  },
  'dmarc.adkim': {
    short: { en: 'how exact the DKIM domain must be', ja: 'DKIMのドメインの一致条件' },
    long: {
      en: 'How well the DKIM domain must match: s the same domain, r (default) the same organisation.',
      ja: 'DKIMのドメインの一致条件です。s は完全一致、r(既定値)は同じ組織のドメインであれば一致とみなします。',
    },
    values: alignment,
  },
  'dmarc.aspf': {
    short: { en: 'how exact the SPF domain must be', ja: 'SPFのドメインの一致条件' },
    long: {
      en: 'How well the SPF domain must match: s the same domain, r (default) the same organisation.',
      ja: 'SPFのドメインの一致条件です。s は完全一致、r(既定値)は同じ組織のドメインであれば一致とみなします。',
    },
    values: alignment,
  },
  'dmarc.fo': {
    short: { en: 'which failures are reported', ja: '失敗レポートの対象' },
    long: {
      en: 'When failure reports are wanted: 0 all checks fail (default), 1 any fails, d DKIM fails, s SPF fails.',
      ja: '失敗レポートを希望する条件です。0(既定値)はすべて失敗した場合、1 はいずれかが失敗した場合、d はDKIM、s はSPFが失敗した場合です。',
    },
    values: {
      0: { en: 'when SPF and DKIM fail', ja: 'SPFとDKIMの両方が失敗したとき' },
      1: { en: 'when SPF or DKIM fails', ja: 'SPFとDKIMのどちらかが失敗したとき' },
      d: { en: 'when a DKIM signature fails', ja: 'DKIMの署名が失敗したとき' },
      s: { en: 'when SPF fails', ja: 'SPFが失敗したとき' },
    },
  },
  'dmarc.rua': {
    short: { en: 'where daily reports go', ja: '集計レポートの送付先' },
    long: { en: 'Where aggregate reports go: {value}.', ja: '集計レポートの送り先です({value})。' },
  },
  'dmarc.ruf': {
    short: { en: 'where reports of single failures go', ja: '失敗レポートの送付先' },
    long: {
      en: 'Where reports about single failures go: {value}.',
      ja: '個別の失敗レポートの送り先です({value})。',
    },
  },
  'dmarc.t': {
    short: { en: 'test: the policy counts one level weaker', ja: 'テスト(ポリシーを1段階弱く適用)' },
    long: {
      en: 'y tests the policy: receivers apply one level less.',
      ja: 'y はポリシーのテスト中を表し、受信側は1段階弱い扱いをします。',
    },
    values: { y: { en: 'yes', ja: 'はい' }, n: { en: 'no', ja: 'いいえ' } },
  },
  'dmarc.psd': {
    short: { en: 'whether the domain is a public suffix', ja: 'パブリックサフィックスかどうか' },
    long: {
      en: 'y: a public suffix; n: an organisation of its own; u (default): the tree of names decides.',
      ja: 'y は公開サフィックス、n は独立した組織、u(既定値)は名前の階層から判断することを表します。',
    },
    values: { y: { en: 'yes', ja: 'はい' }, n: { en: 'no', ja: 'いいえ' }, u: { en: 'not told', ja: '不明' } },
  },
  'dmarc.pct': {
    long: {
      en: 'Removed by RFC 9989: the share of mail that the policy was applied to.',
      ja: 'RFC 9989で廃止されました。ポリシーを適用するメールの割合を表していました。',
    },
  },
  'dmarc.rf': {
    long: {
      en: 'Removed by RFC 9989: the format of failure reports.',
      ja: 'RFC 9989で廃止されました。失敗レポートの形式を表していました。',
    },
  },
  'dmarc.ri': {
    long: {
      en: 'Removed by RFC 9989: seconds between aggregate reports.',
      ja: 'RFC 9989で廃止されました。集計レポートの間隔(秒)を表していました。',
    },
  },
  'mta-sts.v': {
    long: {
      en: 'Version of the record; always STSv1, and first.',
      ja: 'レコードのバージョンです。必ず先頭に置き、値は STSv1 です。',
    },
  },
  'mta-sts.id': {
    short: { en: 'changes with each change of the policy', ja: 'ポリシーを変えるたびに変更' },
    long: {
      en: 'Changes with every change of the policy, so that senders fetch it again.',
      ja: 'ポリシーの識別子です。ポリシーを変更するたびに変更すると、送信側が再取得します。',
    },
  },
  'tls-rpt.v': {
    long: {
      en: 'Version of the record; always TLSRPTv1, and first.',
      ja: 'レコードのバージョンです。必ず先頭に置き、値は TLSRPTv1 です。',
    },
  },
  'tls-rpt.rua': {
    short: { en: 'address for reports', ja: 'レポートの送付先' },
    long: {
      en: 'Where reports about TLS failures go: {value}.',
      ja: 'TLSの失敗レポートの送り先です({value})。',
    },
  },
  'bimi.v': {
    long: {
      en: 'Version of the record; always BIMI1, and first.',
      ja: 'レコードのバージョンです。必ず先頭に置き、値は BIMI1 です。',
    },
  },
  'bimi.l': {
    short: { en: 'address of the logo (SVG)', ja: 'ロゴ(SVG)のURL' },
    long: {
      en: 'Where the logo (SVG) is; empty declines to publish one.',
      ja: 'ロゴ(SVG)のURLです。空の場合はロゴを公開しないことを表します。',
    },
  },
  'bimi.a': {
    short: { en: 'address of its certificate', ja: '証明書のURL' },
    long: { en: 'Where the certificate for the logo (VMC) is.', ja: 'ロゴの証明書(VMC)のURLです。' },
  },
};

/** Of any other tag. */
export const unknownTag: Text = { en: 'An unknown tag; it is ignored.', ja: '未知のタグです。無視されます。' };
