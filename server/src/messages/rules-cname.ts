// What the rules about CNAME and DNAME records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const noExceptions: Text = { en: 'None.', ja: '例外はありません。' };

/** Texts by rule id. */
export const cnameRuleTexts = {
  'cname-at-apex': {
    title: { en: 'CNAME at the apex', ja: 'ゾーン頂点のCNAME' },
    message: {
      en: 'The apex {zone} cannot be a CNAME: it already has SOA and NS (and its MX would be lost).',
      ja: 'ゾーン頂点 {zone} にCNAMEは設定できません(SOA・NSと併存できず、MXも使えなくなります)。',
    },
    why: {
      en: 'BIND, NSD and Knot refuse the zone. A server that loads it sends mail for the domain elsewhere.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。読み込むサーバーでは、ドメイン宛のメールが別の場所へ向かいます。',
    },
    fixes: { addresses: { en: 'Replace the CNAME by A and AAAA records', ja: 'CNAMEをA/AAAAレコードに置き換え' } },
    exceptions: noExceptions,
  },
  'cname-multiple': {
    title: { en: 'Several CNAME records at one name', ja: '1つの名前に複数のCNAME' },
    message: {
      en: '{owner} has {n} CNAME records; only one is allowed.',
      ja: '{owner} にCNAMEが{n}件あります。設定できるのは1件だけです。',
    },
    why: {
      en: 'BIND, NSD and Knot refuse the zone: an alias leads to one name.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。別名が指す先は1つだけです。',
    },
    fixes: { keep: { en: 'Keep only the alias of {target}', ja: '{target} を指すCNAMEだけを残す' } },
    exceptions: {
      en: 'The same record twice is told by duplicate-record.',
      ja: '同一のレコードの重複は duplicate-record が指摘します。',
    },
  },
  'cname-loop': {
    title: { en: 'Aliases go in a circle', ja: 'CNAMEの循環' },
    message: { en: 'CNAME loop: {chain}.', ja: 'CNAMEが循環しています({chain})。' },
    why: {
      en: 'None of these names ever resolves. All common checkers load the loop silently.',
      ja: 'これらの名前は決して解決できません。一般的な検査ツールは警告なしに読み込みます。',
    },
    fixes: {},
    exceptions: {
      en: 'Told once, at the first alias of the loop; an alias that only leads into it is not at fault.',
      ja: '循環ごとに先頭のCNAMEで1回だけ指摘します。循環に入るだけの別名は対象外です。',
    },
  },
  'cname-target-not-found': {
    title: { en: 'CNAME target does not exist', ja: 'CNAMEの指す先が存在しない' },
    message: {
      en: 'CNAME target {target} does not exist in zone {zone}.',
      ja: 'CNAMEの指す {target} がゾーン {zone} に存在しません。',
    },
    why: {
      en: 'The name does not resolve. Usually the record was left behind when its host went away.',
      ja: 'この名前は解決できません。ホストの廃止後に消し忘れたレコードであることがほとんどです。',
    },
    fixes: {
      guess: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' },
      remove: { en: 'Remove this record', ja: 'このレコードを削除' },
    },
    exceptions: {
      en: 'Silent when the zone is not known in full, for names outside it or below a delegation. A hint only for names with an underscore, which are often set up later and elsewhere (ACME, DKIM).',
      ja: 'ゾーンの全体がわからない場合、ゾーン外や委任先の名前は対象外です。アンダースコアを含む名前(ACME・DKIMなど)は後から別の場所で設定されることが多いため、ヒントにとどめます。',
    },
  },
  'cname-chain': {
    title: { en: 'Alias of an alias', ja: '別名の連鎖' },
    message: {
      en: '{owner} → {chain}: {n} aliases in a row; point to {canonical} directly.',
      ja: '{owner} → {chain}: 別名が{n}段連続しています。{canonical} を直接指定することを推奨します。',
    },
    why: {
      en: 'Each alias costs resolvers a further step, and breaks when the one in the middle is removed.',
      ja: '別名が増えるごとに名前解決の手順が増え、途中の別名を削除すると解決できなくなります。',
    },
    fixes: { direct: { en: 'Point to {canonical}', ja: '{canonical} を直接指定' } },
    exceptions: {
      en: 'Chains that leave the zone, end in a loop, or pass a DNAME or a wildcard.',
      ja: 'ゾーンの外へ出る連鎖、循環する連鎖、DNAMEやワイルドカードを経由する連鎖は対象外です。',
    },
  },
  'dname-conflict': {
    title: { en: 'Records in the way of a DNAME', ja: 'DNAMEと両立しないレコード' },
    message: { en: 'DNAME at {owner}: {reason}.', ja: '{owner} のDNAME: {reason}。' },
    why: {
      en: 'All names below a DNAME are answered by the DNAME: records there are never served. BIND loads them silently, Knot and NSD refuse the zone.',
      ja: 'DNAMEの配下の名前はすべてDNAMEによって応答されるため、そこにあるレコードは応答されません。BINDは警告なしに読み込み、KnotとNSDはゾーンを読み込みません。',
    },
    fixes: { removeBelow: { en: 'Remove the records directly below', ja: '直下のレコードを削除' } },
    exceptions: {
      en: 'At the apex SOA and NS stand beside a DNAME, and other types than CNAME and NS may do so at any name. A warning only at a wildcard.',
      ja: 'ゾーン頂点ではSOA・NSとDNAMEを併存できます。CNAMEとNS以外のタイプはどの名前でも併存できます。ワイルドカードの場合は警告にとどめます。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
