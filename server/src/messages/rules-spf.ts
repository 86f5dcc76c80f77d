// What the rules about SPF records say, in both languages.
import { noExceptions } from './rule-phrases';
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

const onlyCertain: Text = {
  en: 'Names outside the known zones, names with macros and names below a delegation are unknown and never counted; so is everything in a zone that is not known in full.',
  ja: '既知のゾーンの外の名前、マクロを含む名前、委任先の配下の名前は不明として扱い、数えません。全体がわからないゾーンでも同様です。',
};

const permerror: Text = {
  en: 'A syntax error anywhere makes the whole record void: every check ends in "permerror", and receivers treat the mail as if the sender were not authorised or as if there were no SPF at all.',
  ja: '1か所でも構文の誤りがあると、レコード全体が無効になります。SPFの判定は必ず permerror になり、受信側は送信元を許可されていないもの、またはSPFがないものとして扱います。',
};

const removeTerm: Text = { en: 'Remove "{term}"', ja: '「{term}」を削除' };
const replaceBy: Text = { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' };

/** Texts by rule id. */
export const spfRuleTexts = {
  'spf-multiple-records': {
    title: { en: 'Several SPF records at one name', ja: '同じ名前に複数のSPFレコード' },
    message: {
      en: '{owner} has {n} SPF records; exactly one is allowed, so every check ends in "permerror".',
      ja: '{owner} にSPFレコードが{n}件あります。1つのドメイン名に設定できるのは1件だけで、SPFの判定は permerror になります。',
    },
    why: {
      en: 'Receivers do not merge SPF records and do not pick one: with two of them the domain has no usable SPF policy, and none of its senders is authorised.',
      ja: '受信側は複数のSPFレコードを統合したり選択したりしません。2件あるとSPFのポリシー全体が無効になり、正規の送信元も許可されません。',
    },
    fixes: { merge: { en: 'Merge into one record', ja: '1件のレコードに統合' } },
    exceptions: {
      en: 'Identical records are one on the wire and are reported by duplicate-record. Other TXT records beside SPF are fine.',
      ja: '同一のレコードは応答では1件になるため、duplicate-record が指摘します。SPF以外のTXTレコードが並んでいても問題ありません。',
    },
  },
  'spf-version-malformed': {
    title: { en: 'SPF record does not begin with "v=spf1 "', ja: 'SPFレコードの先頭が「v=spf1 」でない' },
    message: {
      en: 'This text looks like SPF but is not read as SPF: it must begin exactly with "v=spf1" followed by a space or the end.',
      ja: 'SPFレコードとして認識されません。先頭は「v=spf1」で始まり、直後は空白または終端でなければなりません。',
    },
    variants: {
      version: {
        en: 'SPF has no such version; only "v=spf1" is read, and this text is ignored.',
        ja: 'このバージョンのSPFはありません。認識されるのは「v=spf1」だけで、このテキストは無視されます。',
      },
    },
    why: {
      en: 'Receivers discard such a text silently: the domain has no SPF, though it seems to have one.',
      ja: '受信側はこのテキストを黙って無視します。SPFがあるように見えて、実際にはSPFのないドメインになります。',
    },
    fixes: { rewrite: { en: 'Begin with "v=spf1 "', ja: '先頭を「v=spf1 」に修正' } },
    exceptions: {
      en: 'Sender ID records ("spf2.0/…"), text that mentions "v=spf1" further on, and TXT records at names that belong to DKIM or DMARC.',
      ja: 'Sender IDのレコード(「spf2.0/…」)、途中に「v=spf1」を含むだけの文章、DKIMやDMARCの名前にあるTXTレコードは対象外です。',
    },
  },
  'spf-strings-joined-without-space': {
    title: { en: 'SPF strings are joined without a space', ja: 'SPFの文字列が空白なしで連結される' },
    message: {
      en: 'The TXT strings are joined without spaces: "{joined}". Quote the whole SPF record or put the spaces inside the quotes.',
      ja: 'TXTの文字列は空白を挟まずに連結されるため「{joined}」と解釈されます。SPFレコード全体を引用符で囲むか、引用符の内側に空白を入れてください。',
    },
    why: {
      en: 'An unquoted SPF record becomes one long word such as "v=spf1mx-all", which nobody reads as SPF. Name servers load it without a word.',
      ja: '引用符のないSPFレコードは「v=spf1mx-all」のような1語になり、SPFとして認識されません。権威DNSサーバーは何の警告もなく読み込みます。',
    },
    fixes: { quote: { en: 'Quote as one text', ja: '全体を1つのテキストとして引用符で囲む' } },
    exceptions: {
      en: 'Strings that read well when they are joined as they are, such as a long term cut in two.',
      ja: '長い項目を途中で分けた場合など、そのまま連結して正しく読める文字列は対象外です。',
    },
  },
  'spf-invalid-separator': {
    title: { en: 'SPF terms are not separated by spaces', ja: 'SPFの項目の区切りが空白でない' },
    message: {
      en: 'SPF terms must be separated by spaces, not by {what}.',
      ja: 'SPFの各項目は空白(半角スペース)で区切ります。{what}は使えません。',
    },
    why: permerror,
    fixes: { space: { en: 'Use a space', ja: '半角スペースに置き換え' } },
    exceptions: {
      en: 'Several spaces between terms and spaces at the end are legal, and so are commas and semicolons inside macros.',
      ja: '項目の間の複数の空白、末尾の空白、マクロの中のカンマやセミコロンは問題ありません。',
    },
  },
  'spf-unknown-mechanism': {
    title: { en: 'Unknown SPF mechanism', ja: 'SPFの未知の機構' },
    message: {
      en: 'Unknown SPF mechanism "{term}".{hint}',
      ja: 'SPFの機構「{term}」は定義されていません{hint}。',
    },
    why: permerror,
    fixes: { replace: replaceBy },
    exceptions: {
      en: 'A word with "=" is a modifier and is judged by the rules about modifiers.',
      ja: '「=」を含む語は修飾子であり、修飾子についての規則で判定します。',
    },
  },
  'spf-mechanism-with-equals': {
    title: { en: 'SPF mechanism written with "="', ja: 'SPFの機構に「=」が使われている' },
    message: {
      en: '"{term}" is read as an unknown modifier and ignored; write "{fixed}".',
      ja: '「{term}」は未知の修飾子とみなされ無視されます。「{fixed}」と記述してください。',
    },
    why: {
      en: 'It is legal syntax and silently does nothing: the senders it should authorise fail the check.',
      ja: '構文としては正しいため、何の警告もなく無視されます。許可したはずの送信元が認証に失敗します。',
    },
    fixes: { colon: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
    exceptions: noExceptions,
  },
  'spf-modifier-with-colon': {
    title: { en: 'SPF modifier written with ":"', ja: 'SPFの修飾子に「:」が使われている' },
    message: {
      en: '"{term}" is not a mechanism; write the modifier as "{fixed}".',
      ja: '「{term}」は機構ではありません。修飾子は「{fixed}」の形で記述します。',
    },
    why: permerror,
    fixes: { equals: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
    exceptions: noExceptions,
  },
  'spf-unknown-modifier': {
    title: { en: 'Unknown SPF modifier', ja: 'SPFの未知の修飾子' },
    message: {
      en: 'SPF modifier "{name}" is not defined and is ignored.{hint}',
      ja: 'SPFの修飾子「{name}」は定義されておらず無視されます{hint}。',
    },
    why: {
      en: 'Unknown modifiers are legal and skipped. Most of them are slips, and what was meant has no effect.',
      ja: '未知の修飾子は構文としては正しく、読み飛ばされます。多くは入力の誤りで、意図した効果は得られません。',
    },
    fixes: { replace: replaceBy, remove: removeTerm },
    exceptions: {
      en: 'The modifiers ra, rp and rr of RFC 6652.',
      ja: 'RFC 6652の修飾子 ra、rp、rr は対象外です。',
    },
  },
  'spf-invalid-ip': {
    title: { en: 'Invalid address in SPF', ja: 'SPFのアドレスが正しくない' },
    message: {
      en: '"{value}" is not a valid {family} address or prefix for "{mech}".{hint}',
      ja: '「{mech}」の値「{value}」は{family}アドレスまたはプレフィックスとして正しくありません{hint}。',
    },
    why: permerror,
    fixes: { family: { en: 'Write "{guess}"', ja: '「{guess}」に修正' } },
    exceptions: {
      en: 'Host bits below the prefix (192.0.2.25/24) are legal: only the high bits are compared.',
      ja: 'プレフィックスより下位のビットが立っていても(192.0.2.25/24)問題ありません。比較されるのは上位ビットだけです。',
    },
  },
  'spf-ip-in-domain-mechanism': {
    title: { en: 'IP address where SPF needs a domain', ja: 'SPFのドメイン名の位置にIPアドレス' },
    message: {
      en: '"{term}" needs a domain name; for an address write "{fixed}".',
      ja: '「{term}」にはドメイン名が必要です。アドレスは「{fixed}」と記述します。',
    },
    why: {
      en: 'A domain in SPF must end with a label that has a letter, so this is a syntax error, not a look-up of the address: every check ends in "permerror".',
      ja: 'SPFのドメイン名の最後のラベルには英字が必要です。アドレスを記述すると構文の誤りとなり、SPFの判定は必ず permerror になります。',
    },
    fixes: { address: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
    exceptions: { en: 'Values with macros.', ja: 'マクロを含む値は対象外です。' },
  },
  'spf-invalid-domain-spec': {
    title: { en: 'Invalid domain in SPF', ja: 'SPFのドメイン指定が正しくない' },
    message: {
      en: '"{value}" is not a valid domain in "{term}": {reason}.',
      ja: '「{term}」のドメイン指定「{value}」が正しくありません({reason})。',
    },
    why: permerror,
    fixes: {},
    exceptions: {
      en: 'One final dot, underscores, and the macros "%%", "%_" and "%-" are legal.',
      ja: '末尾の1つのドット、アンダースコア、マクロ「%%」「%_」「%-」は問題ありません。',
    },
  },
  'spf-duplicate-modifier': {
    title: { en: 'SPF modifier given twice', ja: 'SPFの修飾子の重複' },
    message: {
      en: 'SPF modifier "{name}" appears {n} times; once is the maximum.',
      ja: 'SPFの修飾子「{name}」が{n}回指定されています。指定できるのは1回だけです。',
    },
    why: permerror,
    fixes: { remove: removeTerm },
    exceptions: {
      en: 'Only redirect and exp are limited to one; unknown modifiers may repeat.',
      ja: '1回だけに制限されるのは redirect と exp です。未知の修飾子は繰り返してもかまいません。',
    },
  },
  'spf-too-many-lookups': {
    title: { en: 'SPF needs too many DNS lookups', ja: 'SPFのDNSルックアップが多すぎる' },
    message: {
      en: 'This SPF record needs at least {n} DNS lookups; the limit is 10, so checks end in "permerror".',
      ja: 'このSPFレコードの評価には少なくとも{n}回のDNSルックアップが必要です。上限の10回を超えるため permerror になります。',
    },
    why: {
      en: 'Receivers must stop after ten terms that query the DNS (include, a, mx, ptr, exists, redirect), those of included records among them. From there on the result is "permerror" for senders that no earlier term matched.',
      ja: '受信側は、DNSを検索する項目(include、a、mx、ptr、exists、redirect。取り込んだレコードの項目も含む)が10個を超えた時点で評価を打ち切ります。それまでに一致しなかった送信元の結果は permerror になります。',
    },
    fixes: { addresses: { en: 'Replace "{term}" by its addresses', ja: '「{term}」をアドレスに展開' } },
    exceptions: {
      en: 'all, ip4, ip6 and exp do not count, nor do terms after "all". A target outside the known zones counts once.',
      ja: 'all、ip4、ip6、exp と、all より後の項目は数えません。既知のゾーンの外の参照先は1回と数えます。',
    },
  },
  'spf-lookups-near-limit': {
    title: { en: 'SPF is close to the limit of DNS lookups', ja: 'SPFのDNSルックアップが上限に近い' },
    message: {
      en: 'This SPF record needs at least {n} of 10 DNS lookups.',
      ja: 'このSPFレコードの評価には少なくとも{n}回のDNSルックアップが必要です(上限10回)。',
    },
    why: {
      en: 'A record that someone else maintains and that is included here can grow any day, and then every check ends in "permerror".',
      ja: '取り込んでいる他社のレコードはいつ増えるかわかりません。上限を超えると、SPFの判定は permerror になります。',
    },
    fixes: {},
    exceptions: onlyCertain,
  },
  'spf-term-finds-nothing': {
    title: { en: 'SPF term finds nothing', ja: '何にも一致しないSPFの項目' },
    message: {
      en: '"{term}" finds nothing: {name} {why}.',
      ja: '「{term}」は何にも一致しません({name} {why})。',
    },
    why: {
      en: 'The term authorises nobody, and each such look-up is a void one: after two of them receivers may end the check with "permerror". The mechanism mx never falls back to the address of the domain.',
      ja: 'この項目は誰も許可しません。また、結果のないルックアップとして数えられ、3回以上になると permerror になることがあります。mx がドメイン自身のアドレスで代用されることはありません。',
    },
    fixes: { remove: removeTerm, address: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' } },
    exceptions: onlyCertain,
  },
  'spf-too-many-void-lookups': {
    title: { en: 'SPF has too many lookups without result', ja: 'SPFに結果のないルックアップが多すぎる' },
    message: {
      en: '{n} terms of this SPF record find nothing; more than 2 such lookups give "permerror".',
      ja: 'このSPFレコードには何にも一致しない項目が{n}個あります。3回以上になると permerror になります。',
    },
    why: {
      en: 'Receivers should stop at the third look-up without an answer; the whole check then ends in "permerror".',
      ja: '受信側は、結果のないルックアップが3回目になった時点で評価を打ち切ります。SPFの判定は permerror になります。',
    },
    fixes: { remove: { en: 'Remove the terms that find nothing', ja: '何にも一致しない項目をすべて削除' } },
    exceptions: onlyCertain,
  },
  'spf-include-loop': {
    title: { en: 'SPF records include each other in a circle', ja: 'SPFの参照が循環している' },
    message: { en: 'SPF {kind} loop: {chain}.', ja: 'SPFの{kind}が循環しています({chain})。' },
    why: {
      en: 'A circle has no end: it always exceeds the limit of ten lookups, and every check ends in "permerror".',
      ja: '循環には終わりがないため、必ずルックアップの上限を超え、SPFの判定は permerror になります。',
    },
    fixes: { remove: removeTerm },
    exceptions: { en: 'Names with macros are not followed.', ja: 'マクロを含む名前はたどりません。' },
  },
  'spf-include-target-without-spf': {
    title: { en: 'Included name has no SPF record', ja: '参照先にSPFレコードがない' },
    message: {
      en: '"{term}": {name} publishes no SPF record, so the result is "permerror".',
      ja: '「{term}」の参照先 {name} にSPFレコードがないため、結果は permerror になります。',
    },
    variants: {
      several: {
        en: '"{term}": {name} publishes several SPF records, so the result is "permerror".',
        ja: '「{term}」の参照先 {name} にSPFレコードが複数あるため、結果は permerror になります。',
      },
    },
    why: {
      en: 'An include or redirect to a name without exactly one SPF record is an error by the standard, not an empty list: the check ends there.',
      ja: 'SPFレコードがちょうど1件ない名前を include や redirect で参照すると、標準では誤りとみなされ、判定はそこで終わります。',
    },
    fixes: { remove: removeTerm },
    exceptions: onlyCertain,
  },
  'spf-mx-too-many-hosts': {
    title: { en: 'SPF "mx" covers too many hosts', ja: 'SPFの「mx」の対象ホストが多すぎる' },
    message: {
      en: '"{term}" covers {n} mail hosts of {name}; more than 10 makes the mechanism a "permerror".',
      ja: '「{term}」の対象 {name} のMXホストが{n}件あります。10件を超えると permerror になります。',
    },
    why: {
      en: 'Receivers look up the addresses of at most ten MX hosts for one mechanism and must answer "permerror" beyond.',
      ja: '受信側が1つの機構についてアドレスを調べるMXホストは10件までで、超えた場合は permerror を返さなければなりません。',
    },
    fixes: {},
    exceptions: onlyCertain,
  },
  'spf-pass-all': {
    title: { en: 'SPF lets everybody send', ja: 'SPFがすべての送信元を許可している' },
    message: {
      en: '"{term}" lets every host on the Internet send mail as {owner}.',
      ja: '「{term}」はインターネット上のすべてのホストに {owner} を名乗った送信を許可します。',
    },
    variants: {
      wide: {
        en: '"{term}" lets a large part of the Internet send mail as {owner}.',
        ja: '「{term}」はインターネットの大部分に {owner} を名乗った送信を許可します。',
      },
    },
    why: {
      en: 'The record is valid and protects nobody: forged mail passes SPF. A bare "all" means "+all".',
      ja: '構文は正しいものの、なりすましメールもSPFに成功するため保護になりません。修飾のない「all」は「+all」と同じです。',
    },
    fixes: {
      fail: { en: 'Change to "-all"', ja: '「-all」に変更' },
      softFail: { en: 'Change to "~all"', ja: '「~all」に変更' },
    },
    exceptions: {
      en: 'Terms after an earlier "all" are never reached.',
      ja: 'all より後の項目は評価されないため対象外です。',
    },
  },
  'spf-missing-all': {
    title: { en: 'SPF has no default', ja: 'SPFに既定の扱いがない' },
    message: {
      en: 'This SPF record has neither "all" nor "redirect"; hosts not listed get "neutral".',
      ja: 'このSPFレコードには all も redirect もないため、該当しない送信元は neutral(判定なし)になります。',
    },
    variants: {
      neutral: {
        en: '"?all" says nothing about hosts that are not listed; they get "neutral".',
        ja: '「?all」は該当しない送信元について何も示しません。結果は neutral(判定なし)になります。',
      },
    },
    why: {
      en: 'Receivers treat "neutral" like no SPF at all, so the record stops nobody from using the domain as a sender.',
      ja: 'neutral はSPFがない場合と同じように扱われるため、ドメインをかたる送信を防げません。',
    },
    fixes: {
      fail: { en: 'End with "-all"', ja: '末尾を「-all」にする' },
      softFail: { en: 'End with "~all"', ja: '末尾を「~all」にする' },
    },
    exceptions: {
      en: 'A record that others include (its owner begins with "_") does without; there it is only a hint.',
      ja: '他のレコードから取り込まれるもの(オーナー名が「_」で始まる)では不要なため、ヒントにとどめます。',
    },
  },
  'spf-terms-after-all': {
    title: { en: 'SPF terms after "all"', ja: 'SPFの all より後の項目' },
    message: {
      en: '"{terms}" comes after "all" and is never used.',
      ja: '「{terms}」は all より後にあるため評価されません。',
    },
    why: {
      en: 'The mechanism all always matches, so what follows is ignored: senders that are authorised there fail the check.',
      ja: 'all は必ず一致するため、それより後は無視されます。そこで許可した送信元は認証に失敗します。',
    },
    fixes: { move: { en: 'Move "{all}" to the end', ja: '「{all}」を末尾に移動' } },
    exceptions: {
      en: 'Modifiers may stand anywhere; redirect has a rule of its own.',
      ja: '修飾子はどこに置いてもかまいません。redirect には別の規則があります。',
    },
  },
  'spf-redirect-with-all': {
    title: { en: 'SPF "redirect" beside "all"', ja: 'SPFの all と redirect の併用' },
    message: {
      en: '"redirect" is ignored because the record contains "all".',
      ja: 'all があるため redirect は無視されます。',
    },
    why: {
      en: 'A redirect is followed only when no mechanism matches, and all matches always, wherever it stands.',
      ja: 'redirect はどの機構にも一致しないときだけたどられます。all は記述した位置によらず必ず一致します。',
    },
    fixes: {
      all: { en: 'Remove "{all}"', ja: '「{all}」を削除' },
      redirect: { en: 'Remove the redirect', ja: 'redirect を削除' },
    },
    exceptions: noExceptions,
  },
  'spf-ptr': {
    title: { en: 'SPF uses "ptr"', ja: 'SPFで「ptr」を使用している' },
    message: {
      en: 'SPF mechanism "ptr" should not be published: it is slow and unreliable.',
      ja: 'SPFの機構「ptr」は使用しないことが推奨されています(低速で信頼性が低いため)。',
    },
    variants: {
      macro: {
        en: 'The SPF macro "{macro}" looks up the sender\'s name (PTR) and should not be used.',
        ja: 'SPFのマクロ「{macro}」は送信元の逆引き(PTR)を行うため、使用しないことが推奨されています。',
      },
    },
    why: {
      en: 'It burdens the servers of the reverse zones, often fails, and some receivers skip it.',
      ja: '逆引きゾーンのサーバーに負荷をかけ、失敗も多く、評価しない受信側もあります。',
    },
    fixes: { a: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' }, remove: removeTerm },
    exceptions: noExceptions,
  },
  'spf-type-99': {
    title: { en: 'SPF in the obsolete type SPF', ja: '廃止されたSPFタイプの使用' },
    message: {
      en: 'DNS type SPF (99) is obsolete; publish the same text as TXT.',
      ja: 'SPFタイプ(タイプ99)は廃止されています。同じ内容をTXTレコードで公開してください。',
    },
    variants: {
      alone: {
        en: 'DNS type SPF (99) is obsolete, and {owner} has no SPF in TXT: receivers find none.',
        ja: 'SPFタイプ(タイプ99)は廃止されています。{owner} にはTXTのSPFがないため、受信側はSPFを見つけられません。',
      },
    },
    why: {
      en: 'Receivers ask for TXT only. What stands in the old type has no effect.',
      ja: '受信側はTXTだけを検索します。古いタイプに記述した内容に効果はありません。',
    },
    fixes: {
      txt: { en: 'Change the type to TXT', ja: 'タイプをTXTに変更' },
      remove: { en: 'Remove the record', ja: 'このレコードを削除' },
    },
    exceptions: noExceptions,
  },
  'spf-missing': {
    title: { en: 'Domain with MX has no SPF', ja: 'MXのあるドメインにSPFがない' },
    message: {
      en: '{owner} receives mail (MX) but publishes no SPF record.',
      ja: '{owner} にはMXがありますが、SPFレコードがありません。',
    },
    why: {
      en: 'Anybody can send as this domain, and large receivers refuse or sort out mail of domains without SPF.',
      ja: '誰でもこのドメインを名乗って送信できます。また、大手の受信側はSPFのないドメインのメールを拒否または振り分けます。',
    },
    fixes: {
      fail: { en: 'Add "v=spf1 mx -all"', ja: '「v=spf1 mx -all」を追加' },
      softFail: { en: 'Add "v=spf1 mx ~all"', ja: '「v=spf1 mx ~all」を追加' },
    },
    exceptions: {
      en: 'A domain with a null MX, a zone that is not known in full, and a name that has a malformed SPF record.',
      ja: 'Null MXのドメイン、全体がわからないゾーン、書式の誤ったSPFレコードがある名前は対象外です。',
    },
  },
  'spf-too-long': {
    title: { en: 'TXT answer with SPF is long', ja: 'SPFを含むTXT応答が長い' },
    message: {
      en: 'The TXT answer of {owner} is about {n} octets; above 450 it may not fit in a 512-octet UDP reply.',
      ja: '{owner} のTXT応答は約{n}オクテットです。450オクテットを超えるとUDPの512オクテットに収まらないことがあります。',
    },
    why: {
      en: 'All TXT records of the name travel together. Answers that do not fit are asked for again over TCP, which some networks block.',
      ja: '同じ名前のTXTレコードはまとめて応答されます。収まらない応答はTCPで再送されますが、これを遮断するネットワークもあります。',
    },
    fixes: {},
    exceptions: {
      en: 'Most resolvers take larger answers (EDNS), so this is for information only.',
      ja: '多くのリゾルバーはより大きな応答に対応している(EDNS)ため、参考情報です。',
    },
  },
  'spf-private-ip': {
    title: { en: 'SPF authorises a private address', ja: 'SPFが非グローバルアドレスを許可している' },
    message: {
      en: '"{term}" authorises the non-global address {ip}; it can never be the source of Internet mail.',
      ja: '「{term}」の {ip} は非グローバルアドレスです。インターネット経由の送信元になることはありません。',
    },
    why: {
      en: 'The entry has no effect, and the public address that the mail really comes from may be missing.',
      ja: 'この項目に効果はなく、実際の送信元である公開アドレスが漏れている可能性があります。',
    },
    fixes: { remove: removeTerm },
    exceptions: {
      en: 'Documentation addresses, and zones that are only for internal use.',
      ja: '文書用のアドレスと、内部向けのゾーンは対象外です。',
    },
  },
} as const satisfies Record<string, RuleTexts>;
