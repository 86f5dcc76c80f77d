// What the rules about SRV and PTR records say.
import type { RuleTexts } from './rule-texts';

export const srvPtrRuleTexts = {
  'srv-fields-invalid': {
    title: { en: 'SRV fields are not valid', ja: 'SRVのフィールドが不正' },
    message: {
      en: 'SRV needs four fields: priority, weight, port (0–65535 each) and target; {reason}.',
      ja: 'SRVには優先度・重み・ポート番号(各0〜65535)・ターゲットの4項目が必要です: {reason}。',
    },
    fixes: {
      usual: { en: 'Insert the usual values "{values}"', ja: '一般的な値「{values}」を挿入' },
    },
  },
  'srv-target-is-cname': {
    title: { en: 'SRV target is an alias', ja: 'SRVのターゲットが別名' },
    message: {
      en: 'SRV target {target} is an alias ({chain}); it must be a host with address records.',
      ja: 'SRVのターゲット {target} は別名です({chain})。アドレスレコードを持つホスト名を指定します。',
    },
    variants: {
      loop: {
        en: 'SRV target {target} is an alias that leads back to itself ({chain}); it has no address.',
        ja: 'SRVのターゲット {target} は別名が循環しているため({chain})、アドレスがありません。',
      },
    },
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
    },
  },
  'srv-target-no-address': {
    title: { en: 'SRV target has no address', ja: 'SRVのターゲットにアドレスがない' },
    message: {
      en: 'SRV target {target} {what}; clients cannot connect.',
      ja: 'SRVのターゲット {target} {what}。クライアントは接続できません。',
    },
    fixes: {
      guess: { en: 'Replace by {guess}', ja: '{guess} に置き換え' },
      addAddress: { en: 'Add an A record for {target}', ja: '{target} のAレコードを追加' },
    },
  },
  'srv-null-with-others': {
    title: { en: 'Service both offered and not', ja: 'サービスの有無が矛盾' },
    message: {
      en: '{owner} declares the service unavailable (target ".") but has other SRV records.',
      ja: '{owner} はサービスなし(ターゲット「.」)と宣言していますが、他のSRVレコードがあります。',
    },
    fixes: {
      removeNull: { en: 'Remove the record with target "."', ja: 'ターゲット「.」のレコードを削除' },
      removeOthers: { en: 'Remove the other records', ja: 'それ以外のレコードを削除' },
    },
  },
  'srv-owner-invalid': {
    title: { en: 'SRV at a name that nobody asks for', ja: 'SRVのオーナー名が不正' },
    message: {
      en: 'SRV owner must begin with "_service._proto" ({owner}).',
      ja: 'SRVのオーナー名は「_サービス._プロトコル」で始まる必要があります({owner})。',
    },
    fixes: {
      underscores: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
  },
  'srv-mail-service-unknown': {
    title: { en: 'Service that no mail program looks for', ja: 'メールクライアントが参照しないサービス名' },
    message: {
      en: '"{service}" is not a mail service name that clients look up; "{guess}" is.',
      ja: '「{service}」はメールクライアントが参照するサービス名ではありません。「{guess}」の誤りではありませんか。',
    },
    fixes: {
      rename: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
  },
  'srv-mail-port-mismatch': {
    title: { en: 'Mail service at the port of another', ja: 'メールサービスのポートが別のサービスのもの' },
    message: {
      en: '{service} normally uses port {expected}, not {port} (that of {other}).',
      ja: '{service} の標準ポートは {expected} です({port} ではありません。{port} は {other} のポートです)。',
    },
    variants: {
      smtp: {
        en: '{service} normally uses port {expected}, not {port} (25 is for mail between servers).',
        ja: '{service} の標準ポートは {expected} です({port} ではありません。25はサーバー間の配送用です)。',
      },
    },
    fixes: {
      port: { en: 'Use port {expected}', ja: 'ポートを {expected} に変更' },
      service: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
  },
  'srv-mail-cleartext-only': {
    title: { en: 'Mail service without its TLS twin', ja: 'TLS用のメールサービスがない' },
    message: {
      en: '{domain} announces {plain} but not {tls}; clients should be offered implicit TLS.',
      ja: '{domain} は {plain} を公開していますが {tls} がありません。暗黙のTLSの提供が推奨されています。',
    },
    fixes: {
      add: { en: 'Add {name}', ja: '{name} を追加' },
    },
  },
  'mail-autoconfig-missing': {
    title: { en: 'Mail programs must be set up by hand', ja: 'メールソフトの自動設定用の名前がない' },
    message: {
      en: '{domain} receives mail but offers mail programs no SRV, autoconfig or autodiscover name.',
      ja: '{domain} にはMXがありますが、メールソフトの自動設定用の名前(SRV・autoconfig・autodiscover)がありません。',
    },
    fixes: {
      add: { en: 'Add SRV records for submission and IMAP', ja: 'メール送信とIMAPのSRVレコードを追加' },
    },
  },
  'ptr-forward-mismatch': {
    title: { en: 'Reverse and forward lookup differ', ja: '逆引きと正引きが一致しない' },
    message: {
      en: 'PTR {addr} → {name}, but {name} does not have the address {addr}.',
      ja: '{addr} の逆引きは {name} ですが、{name} の正引きに {addr} がありません。',
    },
    fixes: {
      add: { en: 'Add {addr} to {name}', ja: '{name} に {addr} を追加' },
    },
  },
  'ptr-missing': {
    title: { en: 'Mail server without reverse name', ja: 'メールサーバーの逆引きがない' },
    message: {
      en: 'Mail host {name} ({addr}) has no PTR record in {reversezone}.',
      ja: 'メールサーバー {name}({addr})の逆引き(PTR)が {reversezone} にありません。',
    },
    fixes: {
      add: { en: 'Add a PTR record at {name}', ja: '{name} にPTRレコードを追加' },
    },
  },
  'ptr-target-is-cname': {
    title: { en: 'PTR target is an alias', ja: 'PTRの指す先が別名' },
    message: {
      en: 'PTR target {alias} is an alias ({chain}); it should be the canonical host name.',
      ja: 'PTRの指す {alias} は別名です({chain})。正式なホスト名を指定します。',
    },
    variants: {
      loop: {
        en: 'PTR target {alias} is an alias that leads back to itself ({chain}); it has no address.',
        ja: 'PTRの指す {alias} は別名が循環しているため({chain})、アドレスがありません。',
      },
    },
    fixes: {
      canonical: { en: 'Point to the canonical name {canonical}', ja: '正式名 {canonical} に置き換え' },
    },
  },
  'ptr-owner-invalid': {
    title: { en: 'PTR at a name that no address has', ja: '逆引き名が不正' },
    message: {
      en: '"{owner}" is not a valid reverse name: {reason}.',
      ja: '「{owner}」は逆引き名として正しくありません: {reason}。',
    },
    fixes: {
      reverse: { en: 'Rename to {name}', ja: '{name} に変更' },
    },
  },
} as const satisfies Record<string, RuleTexts>;
