// What the pages of the rules about names, types and strings say beside, in both languages.
import type { PageTexts } from './page-texts';

export const namePages = {
  'occluded-record': {
    why: {
      en: 'Queries get a referral to the delegated zone. The record has to stand there.',
      ja: '問い合わせには委任先への参照が返されます。レコードは委任先のゾーンに置く必要があります。',
    },
    exceptions: {
      en: 'NS, DS, NSEC and RRSIG at the delegation, and addresses of name servers (glue). MX records are told by mx-occluded, records below a DNAME by dname-conflict.',
      ja: '委任の名前にあるNS・DS・NSEC・RRSIGと、ネームサーバーのアドレス(グルーレコード)は対象外です。MXは mx-occluded、DNAMEの配下は dname-conflict が指摘します。',
    },
  },
  'record-target-missing-trailing-dot': {
    why: {
      en: 'The origin is appended: the record points to a name that nobody has. It is the most frequent mistake in zone files.',
      ja: '末尾に起点が補われ、存在しない名前を指します。ゾーンファイルで最も多い誤りです。',
    },
    exceptions: {
      en: 'A name that exists under the origin, or that a delegation or DNAME covers, is a legal relative name. Names of one label, except of a PTR in a reverse zone. In SOA records only names that end with that of the zone. A warning where the name of the zone is a guess or a wildcard answers.',
      ja: '起点の下に実在する名前、委任先やDNAMEの配下の名前は正しい相対名とみなします。1ラベルの名前も対象外です(逆引きゾーンのPTRを除く)。SOAではゾーン名で終わる名前だけを対象とします。ゾーン名が推測の場合とワイルドカードが応答する場合は警告にとどめます。',
    },
  },
  'record-target-is-ip-address': {
    why: {
      en: 'It becomes a name of digits that does not exist. No common checker reports it.',
      ja: '数字だけの存在しない名前として扱われます。一般的な検査ツールは報告しません。',
    },
    exceptions: {
      en: 'A name of that spelling that really exists.',
      ja: 'その綴りの名前が実在する場合は対象外です。',
    },
  },
  'owner-repeats-zone': {
    why: {
      en: 'The record lands at a name that nobody asks for. No common checker reports it.',
      ja: '誰も参照しない名前にレコードが置かれます。一般的な検査ツールは報告しません。',
    },
    exceptions: {
      en: 'A doubled name that another record points to is meant. An SOA is told by soa-not-at-apex.',
      ja: '重複した名前を別のレコードが指している場合は意図的とみなします。SOAは soa-not-at-apex が指摘します。',
    },
  },
  'owner-indented': {
    why: {
      en: 'An accidental space moves the record to another name. BIND, NSD and Knot load it without an error.',
      ja: '誤って入力した空白により、別の名前のレコードになります。BIND・NSD・Knotはエラーなしに読み込みます。',
    },
    exceptions: {
      en: 'Only below a record whose owner is a number, for numbers up to 255: other continuation lines with a TTL are common.',
      ja: '数字のオーナー名に続く、255以下の数値で始まる行だけを対象とします。TTLで始まる継続行は一般的な書き方です。',
    },
  },
  'owner-invalid-hostname': {
    why: {
      en: 'named refuses the zone by default (check-names), while named-checkzone lets it pass.',
      ja: 'namedは既定の設定(check-names)でゾーンを読み込みませんが、named-checkzoneは検査を通します。',
    },
    exceptions: {
      en: 'Only A and AAAA records make a name a host. "*" may be the first label. "gc._msdcs" of Active Directory. The labels of the zone\'s own name.',
      ja: 'ホスト名とみなすのはAとAAAAだけです。左端の「*」、Active Directoryの「gc._msdcs」、ゾーン名自身のラベルは対象外です。',
    },
  },
  'wildcard-not-leftmost': {
    why: {
      en: 'The names that it was meant for do not exist.',
      ja: '意図した名前には応答されません。',
    },
    exceptions: {
      en: 'Asterisks in the name of the zone itself.',
      ja: 'ゾーン名自身に含まれる「*」は対象外です。',
    },
  },
  'origin-missing-trailing-dot': {
    why: {
      en: 'NSD and Knot refuse it; BIND and PowerDNS append the origin before, and all names that follow move.',
      ja: 'NSDとKnotは読み込みません。BINDとPowerDNSは直前の起点を補うため、以降のすべての名前がずれます。',
    },
    exceptions: {
      en: 'An error if the value ends with the name of the zone, information for a single label, which is often meant.',
      ja: 'ゾーン名で終わる場合はエラー、意図的であることが多い1ラベルの場合は情報とします。',
    },
  },
  'type-provider-specific': {
    why: {
      en: 'BIND, NSD and Knot refuse the zone. PowerDNS knows ALIAS and LUA.',
      ja: 'BIND・NSD・Knotはゾーンを読み込みません。ALIASとLUAはPowerDNSで使えます。',
    },
    exceptions: {
      en: 'Where the provider or server that has the type is used, set the rule to "off".',
      ja: 'このタイプに対応した事業者やサーバーを使う場合は、規則を「off」に設定します。',
    },
  },
  'address-odd': {
    why: {
      en: 'No one can reach a host at such an address, or each asker reaches itself.',
      ja: 'このアドレスではホストに到達できないか、問い合わせた側自身を指します。',
    },
    exceptions: {
      en: 'localhost, numbered owners and other addresses of 127/8 (lists of blocked addresses), and internal zones.',
      ja: 'localhost、数字のオーナー名と127/8の他のアドレス(DNSBL)、内部向けのゾーンは対象外です。',
    },
  },
  'duplicate-record': {
    why: {
      en: 'Servers keep one of them; PowerDNS refuses the zone. Who later changes one easily forgets the other.',
      ja: '多くのサーバーは1件だけを採用し、PowerDNSはゾーンを読み込みません。一方だけを変更する誤りのもとになります。',
    },
    exceptions: {
      en: 'MX records are told by mx-duplicate, SOA records by soa-multiple.',
      ja: 'MXは mx-duplicate、SOAは soa-multiple が指摘します。',
    },
  },
  'ttl-zero': {
    why: {
      en: 'Legal, but each mail and each look-up asks the servers of the zone again, and some resolvers treat 0 badly.',
      ja: '誤りではありませんが、メールの配送や名前解決のたびに権威DNSサーバーへの問い合わせが発生します。',
    },
    exceptions: {
      en: 'A hint for types other than MX, NS, SOA and the addresses that they lead to, and only where the 0 is written in the record.',
      ja: 'MX・NS・SOAとその指すホストのアドレス以外は、レコードに0と明記されている場合だけヒントとして示します。',
    },
  },
  'txt-unquoted-semicolon': {
    why: {
      en: 'A policy loses all its tags but the first. All common checkers load it silently.',
      ja: 'ポリシーの最初のタグ以外がすべて失われます。一般的な検査ツールは警告なしに読み込みます。',
    },
    exceptions: {
      en: 'A comment behind white space, or one that does not read like a tag ("p=…").',
      ja: '空白の後のコメントと、「p=…」のようなタグに見えないコメントは対象外です。',
    },
  },
  'txt-unquoted-strings': {
    why: {
      en: 'The blanks between the words are lost to whoever reads the text.',
      ja: '語の間の空白が失われます。',
    },
    exceptions: {
      en: 'SPF records, which spf-strings-joined-without-space tells of, and a single word.',
      ja: 'SPFは spf-strings-joined-without-space が指摘します。1語だけの場合も対象外です。',
    },
  },
  'txt-literal-quotes': {
    why: {
      en: 'Receivers look for a text that begins with "v=": with a mark before it the policy is not found. Web forms that add quotes of their own make such records.',
      ja: '受信側は「v=」で始まる値を探すため、引用符があるとポリシーとして認識されません。引用符を自動で付けるWebフォームからの転記でよく生じます。',
    },
    exceptions: {
      en: 'Texts that are no SPF, DKIM, DMARC, MTA-STS, TLS-RPT or BIMI record.',
      ja: 'SPF・DKIM・DMARC・MTA-STS・TLS-RPT・BIMI以外の値は対象外です。',
    },
  },
  'type-obsolete': {
    why: {
      en: 'Nobody asks for it. Servers must not load MD and MF (RFC 1123 §6.1.3.6), and Knot knows few of these types.',
      ja: '参照されることがありません。MDとMFはサーバーが読み込んではならず(RFC 1123 §6.1.3.6)、Knotはこれらのタイプの多くに対応していません。',
    },
    exceptions: {
      en: 'The type SPF has a rule of its own, spf-type-99.',
      ja: 'SPFタイプは spf-type-99 が指摘します。',
    },
  },
} as const satisfies Record<string, PageTexts>;
