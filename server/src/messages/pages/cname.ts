// What the pages of the rules about CNAME and DNAME records say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';

export const cnamePages = {
  'cname-at-apex': {
    why: {
      en: 'BIND, NSD and Knot refuse the zone. A server that loads it sends mail for the domain elsewhere.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。読み込むサーバーでは、ドメイン宛のメールが別の場所へ向かいます。',
    },
    exceptions: noExceptions,
  },
  'cname-multiple': {
    why: {
      en: 'BIND, NSD and Knot refuse the zone: an alias leads to one name.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。別名が指す先は1つだけです。',
    },
    exceptions: {
      en: 'The same record twice is told by duplicate-record.',
      ja: '同一のレコードの重複は duplicate-record が指摘します。',
    },
  },
  'cname-loop': {
    why: {
      en: 'None of these names ever resolves. All common checkers load the loop silently.',
      ja: 'これらの名前は決して解決できません。一般的な検査ツールは警告なしに読み込みます。',
    },
    exceptions: {
      en: 'Told once, at the first alias of the loop; an alias that only leads into it is not at fault.',
      ja: '循環ごとに先頭のCNAMEで1回だけ指摘します。循環に入るだけの別名は対象外です。',
    },
  },
  'cname-target-not-found': {
    why: {
      en: 'The name does not resolve. Usually the record was left behind when its host went away.',
      ja: 'この名前は解決できません。ホストの廃止後に消し忘れたレコードであることがほとんどです。',
    },
    exceptions: {
      en: 'Silent when the zone is not known in full, for names outside it or below a delegation. A hint only for names with an underscore, which are often set up later and elsewhere (ACME, DKIM).',
      ja: 'ゾーンの全体がわからない場合、ゾーン外や委任先の名前は対象外です。アンダースコアを含む名前(ACME・DKIMなど)は後から別の場所で設定されることが多いため、ヒントにとどめます。',
    },
  },
  'cname-chain': {
    why: {
      en: 'Each alias costs resolvers a further step, and breaks when the one in the middle is removed.',
      ja: '別名が増えるごとに名前解決の手順が増え、途中の別名を削除すると解決できなくなります。',
    },
    exceptions: {
      en: 'Chains that leave the zone, end in a loop, or pass a DNAME or a wildcard.',
      ja: 'ゾーンの外へ出る連鎖、循環する連鎖、DNAMEやワイルドカードを経由する連鎖は対象外です。',
    },
  },
  'dname-conflict': {
    why: {
      en: 'All names below a DNAME are answered by the DNAME: records there are never served. BIND loads them silently, Knot and NSD refuse the zone.',
      ja: 'DNAMEの配下の名前はすべてDNAMEによって応答されるため、そこにあるレコードは応答されません。BINDは警告なしに読み込み、KnotとNSDはゾーンを読み込みません。',
    },
    exceptions: {
      en: 'At the apex SOA and NS stand beside a DNAME, and other types than CNAME and NS may do so at any name. A warning only at a wildcard.',
      ja: 'ゾーン頂点ではSOA・NSとDNAMEを併存できます。CNAMEとNS以外のタイプはどの名前でも併存できます。ワイルドカードの場合は警告にとどめます。',
    },
  },
} as const satisfies Record<string, PageTexts>;
