// What the pages of the rules about SPF records say beside, in both languages.
import { noExceptions } from './phrases';
import type { PageTexts } from './page-texts';
import type { Text } from '../text';

const onlyCertain: Text = {
  en: 'Names outside the known zones, names with macros and names below a delegation are unknown and never counted; so is everything in a zone that is not known in full.',
  ja: '既知のゾーンの外の名前、マクロを含む名前、委任先の配下の名前は不明として扱い、数えません。全体がわからないゾーンでも同様です。',
};

const permerror: Text = {
  en: 'A syntax error anywhere makes the whole record void: every check ends in "permerror", and receivers treat the mail as if the sender were not authorised or as if there were no SPF at all.',
  ja: '1か所でも構文の誤りがあると、レコード全体が無効になります。SPFの判定は必ず permerror になり、受信側は送信元を許可されていないもの、またはSPFがないものとして扱います。',
};

export const spfPages = {
  'spf-multiple-records': {
    why: {
      en: 'Receivers do not merge SPF records and do not pick one: with two of them the domain has no usable SPF policy, and none of its senders is authorised.',
      ja: '受信側は複数のSPFレコードを統合したり選択したりしません。2件あるとSPFのポリシー全体が無効になり、正規の送信元も許可されません。',
    },
    exceptions: {
      en: 'Identical records are one on the wire and are reported by duplicate-record. Other TXT records beside SPF are fine.',
      ja: '同一のレコードは応答では1件になるため、duplicate-record が指摘します。SPF以外のTXTレコードが並んでいても問題ありません。',
    },
  },
  'spf-version-malformed': {
    why: {
      en: 'Receivers discard such a text silently: the domain has no SPF, though it seems to have one.',
      ja: '受信側はこのテキストを黙って無視します。SPFがあるように見えて、実際にはSPFのないドメインになります。',
    },
    exceptions: {
      en: 'Sender ID records ("spf2.0/…"), text that mentions "v=spf1" further on, and TXT records at names that belong to DKIM or DMARC.',
      ja: 'Sender IDのレコード(「spf2.0/…」)、途中に「v=spf1」を含むだけの文章、DKIMやDMARCの名前にあるTXTレコードは対象外です。',
    },
  },
  'spf-strings-joined-without-space': {
    why: {
      en: 'An unquoted SPF record becomes one long word such as "v=spf1mx-all", which nobody reads as SPF. Name servers load it without a word.',
      ja: '引用符のないSPFレコードは「v=spf1mx-all」のような1語になり、SPFとして認識されません。権威DNSサーバーは何の警告もなく読み込みます。',
    },
    exceptions: {
      en: 'Strings that read well when they are joined as they are, such as a long term cut in two.',
      ja: '長い項目を途中で分けた場合など、そのまま連結して正しく読める文字列は対象外です。',
    },
  },
  'spf-invalid-separator': {
    why: permerror,
    exceptions: {
      en: 'Several spaces between terms and spaces at the end are legal, and so are commas and semicolons inside macros.',
      ja: '項目の間の複数の空白、末尾の空白、マクロの中のカンマやセミコロンは問題ありません。',
    },
  },
  'spf-unknown-mechanism': {
    why: permerror,
    exceptions: {
      en: 'A word with "=" is a modifier and is judged by the rules about modifiers.',
      ja: '「=」を含む語は修飾子であり、修飾子についての規則で判定します。',
    },
  },
  'spf-mechanism-with-equals': {
    why: {
      en: 'It is legal syntax and silently does nothing: the senders it should authorise fail the check.',
      ja: '構文としては正しいため、何の警告もなく無視されます。許可したはずの送信元が認証に失敗します。',
    },
    exceptions: noExceptions,
  },
  'spf-modifier-with-colon': {
    why: permerror,
    exceptions: noExceptions,
  },
  'spf-unknown-modifier': {
    why: {
      en: 'Unknown modifiers are legal and skipped. Most of them are slips, and what was meant has no effect.',
      ja: '未知の修飾子は構文としては正しく、読み飛ばされます。多くは入力の誤りで、意図した効果は得られません。',
    },
    exceptions: {
      en: 'The modifiers ra, rp and rr of RFC 6652.',
      ja: 'RFC 6652の修飾子 ra、rp、rr は対象外です。',
    },
  },
  'spf-invalid-ip': {
    why: permerror,
    exceptions: {
      en: 'Host bits below the prefix (192.0.2.25/24) are legal: only the high bits are compared.',
      ja: 'プレフィックスより下位のビットが立っていても(192.0.2.25/24)問題ありません。比較されるのは上位ビットだけです。',
    },
  },
  'spf-ip-in-domain-mechanism': {
    why: {
      en: 'A domain in SPF must end with a label that has a letter, so this is a syntax error, not a look-up of the address: every check ends in "permerror".',
      ja: 'SPFのドメイン名の最後のラベルには英字が必要です。アドレスを記述すると構文の誤りとなり、SPFの判定は必ず permerror になります。',
    },
    exceptions: { en: 'Values with macros.', ja: 'マクロを含む値は対象外です。' },
  },
  'spf-invalid-domain-spec': {
    why: permerror,
    exceptions: {
      en: 'One final dot, underscores, and the macros "%%", "%_" and "%-" are legal.',
      ja: '末尾の1つのドット、アンダースコア、マクロ「%%」「%_」「%-」は問題ありません。',
    },
  },
  'spf-duplicate-modifier': {
    why: permerror,
    exceptions: {
      en: 'Only redirect and exp are limited to one; unknown modifiers may repeat.',
      ja: '1回だけに制限されるのは redirect と exp です。未知の修飾子は繰り返してもかまいません。',
    },
  },
  'spf-too-many-lookups': {
    why: {
      en: 'Receivers must stop after ten terms that query the DNS (include, a, mx, ptr, exists, redirect), those of included records among them. From there on the result is "permerror" for senders that no earlier term matched.',
      ja: '受信側は、DNSを検索する項目(include、a、mx、ptr、exists、redirect。取り込んだレコードの項目も含む)が10個を超えた時点で評価を打ち切ります。それまでに一致しなかった送信元の結果は permerror になります。',
    },
    exceptions: {
      en: 'all, ip4, ip6 and exp do not count, nor do terms after "all". A target outside the known zones counts once.',
      ja: 'all、ip4、ip6、exp と、all より後の項目は数えません。既知のゾーンの外の参照先は1回と数えます。',
    },
  },
  'spf-lookups-near-limit': {
    why: {
      en: 'A record that someone else maintains and that is included here can grow any day, and then every check ends in "permerror".',
      ja: '取り込んでいる他社のレコードはいつ増えるかわかりません。上限を超えると、SPFの判定は permerror になります。',
    },
    exceptions: onlyCertain,
  },
  'spf-term-finds-nothing': {
    why: {
      en: 'The term authorises nobody, and each such look-up is a void one: after two of them receivers may end the check with "permerror". The mechanism mx never falls back to the address of the domain.',
      ja: 'この項目は誰も許可しません。また、結果のないルックアップとして数えられ、3回以上になると permerror になることがあります。mx がドメイン自身のアドレスで代用されることはありません。',
    },
    exceptions: onlyCertain,
  },
  'spf-too-many-void-lookups': {
    why: {
      en: 'Receivers should stop at the third look-up without an answer; the whole check then ends in "permerror".',
      ja: '受信側は、結果のないルックアップが3回目になった時点で評価を打ち切ります。SPFの判定は permerror になります。',
    },
    exceptions: onlyCertain,
  },
  'spf-include-loop': {
    why: {
      en: 'A circle has no end: it always exceeds the limit of ten lookups, and every check ends in "permerror".',
      ja: '循環には終わりがないため、必ずルックアップの上限を超え、SPFの判定は permerror になります。',
    },
    exceptions: { en: 'Names with macros are not followed.', ja: 'マクロを含む名前はたどりません。' },
  },
  'spf-include-target-without-spf': {
    why: {
      en: 'An include or redirect to a name without exactly one SPF record is an error by the standard, not an empty list: the check ends there.',
      ja: 'SPFレコードがちょうど1件ない名前を include や redirect で参照すると、標準では誤りとみなされ、判定はそこで終わります。',
    },
    exceptions: onlyCertain,
  },
  'spf-mx-too-many-hosts': {
    why: {
      en: 'Receivers look up the addresses of at most ten MX hosts for one mechanism and must answer "permerror" beyond.',
      ja: '受信側が1つの機構についてアドレスを調べるMXホストは10件までで、超えた場合は permerror を返さなければなりません。',
    },
    exceptions: onlyCertain,
  },
  'spf-pass-all': {
    why: {
      en: 'The record is valid and protects nobody: forged mail passes SPF. A bare "all" means "+all".',
      ja: '構文は正しいものの、なりすましメールもSPFに成功するため保護になりません。修飾のない「all」は「+all」と同じです。',
    },
    exceptions: {
      en: 'Terms after an earlier "all" are never reached.',
      ja: 'all より後の項目は評価されないため対象外です。',
    },
  },
  'spf-missing-all': {
    why: {
      en: 'Receivers treat "neutral" like no SPF at all, so the record stops nobody from using the domain as a sender.',
      ja: 'neutral はSPFがない場合と同じように扱われるため、ドメインをかたる送信を防げません。',
    },
    exceptions: {
      en: 'A record that others include (its owner begins with "_") does without; there it is only a hint.',
      ja: '他のレコードから取り込まれるもの(オーナー名が「_」で始まる)では不要なため、ヒントにとどめます。',
    },
  },
  'spf-terms-after-all': {
    why: {
      en: 'The mechanism all always matches, so what follows is ignored: senders that are authorised there fail the check.',
      ja: 'all は必ず一致するため、それより後は無視されます。そこで許可した送信元は認証に失敗します。',
    },
    exceptions: {
      en: 'Modifiers may stand anywhere; redirect has a rule of its own.',
      ja: '修飾子はどこに置いてもかまいません。redirect には別の規則があります。',
    },
  },
  'spf-redirect-with-all': {
    why: {
      en: 'A redirect is followed only when no mechanism matches, and all matches always, wherever it stands.',
      ja: 'redirect はどの機構にも一致しないときだけたどられます。all は記述した位置によらず必ず一致します。',
    },
    exceptions: noExceptions,
  },
  'spf-ptr': {
    why: {
      en: 'It burdens the servers of the reverse zones, often fails, and some receivers skip it.',
      ja: '逆引きゾーンのサーバーに負荷をかけ、失敗も多く、評価しない受信側もあります。',
    },
    exceptions: noExceptions,
  },
  'spf-type-99': {
    why: {
      en: 'Receivers ask for TXT only. What stands in the old type has no effect.',
      ja: '受信側はTXTだけを検索します。古いタイプに記述した内容に効果はありません。',
    },
    exceptions: noExceptions,
  },
  'spf-missing': {
    why: {
      en: 'Anybody can send as this domain, and large receivers refuse or sort out mail of domains without SPF.',
      ja: '誰でもこのドメインを名乗って送信できます。また、大手の受信側はSPFのないドメインのメールを拒否または振り分けます。',
    },
    exceptions: {
      en: 'A domain with a null MX, a zone that is not known in full, and a name that has a malformed SPF record.',
      ja: 'Null MXのドメイン、全体がわからないゾーン、書式の誤ったSPFレコードがある名前は対象外です。',
    },
  },
  'spf-too-long': {
    why: {
      en: 'All TXT records of the name travel together. Answers that do not fit are asked for again over TCP, which some networks block.',
      ja: '同じ名前のTXTレコードはまとめて応答されます。収まらない応答はTCPで再送されますが、これを遮断するネットワークもあります。',
    },
    exceptions: {
      en: 'Most resolvers take larger answers (EDNS), so this is for information only.',
      ja: '多くのリゾルバーはより大きな応答に対応している(EDNS)ため、参考情報です。',
    },
  },
  'spf-private-ip': {
    why: {
      en: 'The entry has no effect, and the public address that the mail really comes from may be missing.',
      ja: 'この項目に効果はなく、実際の送信元である公開アドレスが漏れている可能性があります。',
    },
    exceptions: {
      en: 'Documentation addresses, and zones that are only for internal use.',
      ja: '文書用のアドレスと、内部向けのゾーンは対象外です。',
    },
  },
} as const satisfies Record<string, PageTexts>;
