// What stands at the other places that a finding speaks of, in both languages.
import type { Text } from './text';

/** Texts of related places. */
export const relatedTexts = {
  alias: { en: 'the alias is defined here', ja: '別名はここで定義されています' },
  wildcardAlias: { en: 'the wildcard alias is defined here', ja: 'ワイルドカードの別名はここで定義されています' },
  dname: { en: 'the DNAME stands here', ja: 'DNAMEはここにあります' },
  belowDname: { en: 'this name lies below the DNAME', ja: 'この名前はDNAMEの配下にあります' },
  closesQuote: { en: 'a quote stands here', ja: 'ここに引用符があります' },
  address: { en: 'the address stands here', ja: 'アドレスはここにあります' },
  otherTypes: { en: 'the name has this record', ja: 'この名前のレコードはここにあります' },
  wildcard: { en: 'the wildcard stands here', ja: 'ワイルドカードはここにあります' },
  blocking: { en: 'this name blocks the wildcard', ja: 'この名前があるためワイルドカードは適用されません' },
  zoneCut: { en: 'the zone is cut here (delegation)', ja: 'ここで委任されています(ゾーンカット)' },
  sameRecord: { en: 'the same record', ja: '同一のレコード' },
  sameTarget: { en: 'the same host with preference {preference}', ja: '同じホスト(プリファレンス値 {preference})' },
  firstOfSet: { en: 'first record of the set, TTL {ttl}', ja: 'RRsetの最初のレコード(TTL {ttl})' },
  otherMx: { en: 'another MX record of the same name', ja: '同じ名前の別のMXレコード' },
  otherSrv: { en: 'another SRV record of the same name', ja: '同じ名前の別のSRVレコード' },
  withoutMx: { en: 'this name has no MX record', ja: 'この名前にMXレコードがありません' },
  spf: { en: 'the SPF record stands here', ja: 'SPFレコードはここにあります' },
  nullMx: { en: 'the null MX stands here', ja: 'Null MXはここにあります' },
  cname: { en: 'the CNAME stands here', ja: 'CNAMEはここにあります' },
  besideCname: { en: '{type} record of the same name', ja: '同じ名前の{type}レコード' },
  otherSoa: { en: 'another SOA record', ja: '別のSOAレコード' },
  apex: { en: 'the apex of the zone is set here', ja: 'ゾーン頂点はここで決まります' },
  included: { en: 'included here', ja: 'ここで読み込まれています' },
  inZone: {
    en: 'in the zone {zone}, whose file includes this one here',
    ja: 'ここで読み込んでいるゾーン {zone} での指摘です',
  },
  origin: { en: 'the origin is set here', ja: '起点はここで設定されています' },
  previousOwner: { en: 'the owner comes from here', ja: 'オーナー名はここから引き継がれます' },
  defaultTtl: { en: 'the default TTL is set here', ja: '既定のTTLはここで設定されています' },
  opened: { en: 'opened here', ja: 'ここで開かれています' },
  recordEnd: { en: 'the record is taken to end here', ja: 'レコードはここで終わるものとみなします' },
  zoneClass: { en: 'the class of the zone is set here', ja: 'ゾーンのクラスはここで決まります' },
} as const satisfies Record<string, Text>;
