// What the rules about SPF records say, in both languages.
import type { RuleTexts } from './rule-texts';
import type { Text } from './text';

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
    fixes: { merge: { en: 'Merge into one record', ja: '1件のレコードに統合' } },
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
    fixes: { rewrite: { en: 'Begin with "v=spf1 "', ja: '先頭を「v=spf1 」に修正' } },
  },
  'spf-strings-joined-without-space': {
    title: { en: 'SPF strings are joined without a space', ja: 'SPFの文字列が空白なしで連結される' },
    message: {
      en: 'The TXT strings are joined without spaces: "{joined}". Quote the whole SPF record or put the spaces inside the quotes.',
      ja: 'TXTの文字列は空白を挟まずに連結されるため「{joined}」と解釈されます。SPFレコード全体を引用符で囲むか、引用符の内側に空白を入れてください。',
    },
    fixes: { quote: { en: 'Quote as one text', ja: '全体を1つのテキストとして引用符で囲む' } },
  },
  'spf-invalid-separator': {
    title: { en: 'SPF terms are not separated by spaces', ja: 'SPFの項目の区切りが空白でない' },
    message: {
      en: 'SPF terms must be separated by spaces, not by {what}.',
      ja: 'SPFの各項目は空白(半角スペース)で区切ります。{what}は使えません。',
    },
    fixes: { space: { en: 'Use a space', ja: '半角スペースに置き換え' } },
  },
  'spf-unknown-mechanism': {
    title: { en: 'Unknown SPF mechanism', ja: 'SPFの未知の機構' },
    message: {
      en: 'Unknown SPF mechanism "{term}".{hint}',
      ja: 'SPFの機構「{term}」は定義されていません{hint}。',
    },
    fixes: { replace: replaceBy },
  },
  'spf-mechanism-with-equals': {
    title: { en: 'SPF mechanism written with "="', ja: 'SPFの機構に「=」が使われている' },
    message: {
      en: '"{term}" is read as an unknown modifier and ignored; write "{fixed}".',
      ja: '「{term}」は未知の修飾子とみなされ無視されます。「{fixed}」と記述してください。',
    },
    fixes: { colon: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
  },
  'spf-modifier-with-colon': {
    title: { en: 'SPF modifier written with ":"', ja: 'SPFの修飾子に「:」が使われている' },
    message: {
      en: '"{term}" is not a mechanism; write the modifier as "{fixed}".',
      ja: '「{term}」は機構ではありません。修飾子は「{fixed}」の形で記述します。',
    },
    fixes: { equals: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
  },
  'spf-unknown-modifier': {
    title: { en: 'Unknown SPF modifier', ja: 'SPFの未知の修飾子' },
    message: {
      en: 'SPF modifier "{name}" is not defined and is ignored.{hint}',
      ja: 'SPFの修飾子「{name}」は定義されておらず無視されます{hint}。',
    },
    fixes: { replace: replaceBy, remove: removeTerm },
  },
  'spf-invalid-ip': {
    title: { en: 'Invalid address in SPF', ja: 'SPFのアドレスが正しくない' },
    message: {
      en: '"{value}" is not a valid {family} address or prefix for "{mech}".{hint}',
      ja: '「{mech}」の値「{value}」は{family}アドレスまたはプレフィックスとして正しくありません{hint}。',
    },
    fixes: { family: { en: 'Write "{guess}"', ja: '「{guess}」に修正' } },
  },
  'spf-ip-in-domain-mechanism': {
    title: { en: 'IP address where SPF needs a domain', ja: 'SPFのドメイン名の位置にIPアドレス' },
    message: {
      en: '"{term}" needs a domain name; for an address write "{fixed}".',
      ja: '「{term}」にはドメイン名が必要です。アドレスは「{fixed}」と記述します。',
    },
    fixes: { address: { en: 'Write "{fixed}"', ja: '「{fixed}」に修正' } },
  },
  'spf-invalid-domain-spec': {
    title: { en: 'Invalid domain in SPF', ja: 'SPFのドメイン指定が正しくない' },
    message: {
      en: '"{value}" is not a valid domain in "{term}": {reason}.',
      ja: '「{term}」のドメイン指定「{value}」が正しくありません({reason})。',
    },
    fixes: {},
  },
  'spf-duplicate-modifier': {
    title: { en: 'SPF modifier given twice', ja: 'SPFの修飾子の重複' },
    message: {
      en: 'SPF modifier "{name}" appears {n} times; once is the maximum.',
      ja: 'SPFの修飾子「{name}」が{n}回指定されています。指定できるのは1回だけです。',
    },
    fixes: { remove: removeTerm },
  },
  'spf-too-many-lookups': {
    title: { en: 'SPF needs too many DNS lookups', ja: 'SPFのDNSルックアップが多すぎる' },
    message: {
      en: 'This SPF record needs at least {n} DNS lookups; the limit is 10, so checks end in "permerror".',
      ja: 'このSPFレコードの評価には少なくとも{n}回のDNSルックアップが必要です。上限の10回を超えるため permerror になります。',
    },
    fixes: { addresses: { en: 'Replace "{term}" by its addresses', ja: '「{term}」をアドレスに展開' } },
  },
  'spf-lookups-near-limit': {
    title: { en: 'SPF is close to the limit of DNS lookups', ja: 'SPFのDNSルックアップが上限に近い' },
    message: {
      en: 'This SPF record needs at least {n} of 10 DNS lookups.',
      ja: 'このSPFレコードの評価には少なくとも{n}回のDNSルックアップが必要です(上限10回)。',
    },
    fixes: {},
  },
  'spf-term-finds-nothing': {
    title: { en: 'SPF term finds nothing', ja: '何にも一致しないSPFの項目' },
    message: {
      en: '"{term}" finds nothing: {name} {why}.',
      ja: '「{term}」は何にも一致しません({name} {why})。',
    },
    fixes: { remove: removeTerm, address: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' } },
  },
  'spf-too-many-void-lookups': {
    title: { en: 'SPF has too many lookups without result', ja: 'SPFに結果のないルックアップが多すぎる' },
    message: {
      en: '{n} terms of this SPF record find nothing; more than 2 such lookups give "permerror".',
      ja: 'このSPFレコードには何にも一致しない項目が{n}個あります。3回以上になると permerror になります。',
    },
    fixes: { remove: { en: 'Remove the terms that find nothing', ja: '何にも一致しない項目をすべて削除' } },
  },
  'spf-include-loop': {
    title: { en: 'SPF records include each other in a circle', ja: 'SPFの参照が循環している' },
    message: { en: 'SPF {kind} loop: {chain}.', ja: 'SPFの{kind}が循環しています({chain})。' },
    fixes: { remove: removeTerm },
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
    fixes: { remove: removeTerm },
  },
  'spf-mx-too-many-hosts': {
    title: { en: 'SPF "mx" covers too many hosts', ja: 'SPFの「mx」の対象ホストが多すぎる' },
    message: {
      en: '"{term}" covers {n} mail hosts of {name}; more than 10 makes the mechanism a "permerror".',
      ja: '「{term}」の対象 {name} のMXホストが{n}件あります。10件を超えると permerror になります。',
    },
    fixes: { addresses: { en: 'Replace "{term}" by its addresses', ja: '「{term}」をアドレスに展開' } },
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
    fixes: {
      fail: { en: 'Change to "-all"', ja: '「-all」に変更' },
      softFail: { en: 'Change to "~all"', ja: '「~all」に変更' },
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
    fixes: {
      fail: { en: 'End with "-all"', ja: '末尾を「-all」にする' },
      softFail: { en: 'End with "~all"', ja: '末尾を「~all」にする' },
    },
  },
  'spf-terms-after-all': {
    title: { en: 'SPF terms after "all"', ja: 'SPFの all より後の項目' },
    message: {
      en: '"{terms}" comes after "all" and is never used.',
      ja: '「{terms}」は all より後にあるため評価されません。',
    },
    fixes: { move: { en: 'Move "{all}" to the end', ja: '「{all}」を末尾に移動' } },
  },
  'spf-redirect-with-all': {
    title: { en: 'SPF "redirect" beside "all"', ja: 'SPFの all と redirect の併用' },
    message: {
      en: '"redirect" is ignored because the record contains "all".',
      ja: 'all があるため redirect は無視されます。',
    },
    fixes: {
      all: { en: 'Remove "{all}"', ja: '「{all}」を削除' },
      redirect: { en: 'Remove the redirect', ja: 'redirect を削除' },
    },
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
    fixes: { a: { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' }, remove: removeTerm },
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
    fixes: {
      txt: { en: 'Change the type to TXT', ja: 'タイプをTXTに変更' },
      remove: { en: 'Remove the record', ja: 'このレコードを削除' },
    },
  },
  'spf-missing': {
    title: { en: 'Domain with MX has no SPF', ja: 'MXのあるドメインにSPFがない' },
    message: {
      en: '{owner} receives mail (MX) but publishes no SPF record.',
      ja: '{owner} にはMXがありますが、SPFレコードがありません。',
    },
    fixes: {
      fail: { en: 'Add "v=spf1 mx -all"', ja: '「v=spf1 mx -all」を追加' },
      softFail: { en: 'Add "v=spf1 mx ~all"', ja: '「v=spf1 mx ~all」を追加' },
    },
  },
  'spf-too-long': {
    title: { en: 'TXT answer with SPF is long', ja: 'SPFを含むTXT応答が長い' },
    message: {
      en: 'The TXT answer of {owner} is about {n} octets; above 450 it may not fit in a 512-octet UDP reply.',
      ja: '{owner} のTXT応答は約{n}オクテットです。450オクテットを超えるとUDPの512オクテットに収まらないことがあります。',
    },
    fixes: {},
  },
  'spf-private-ip': {
    title: { en: 'SPF authorises a private address', ja: 'SPFが非グローバルアドレスを許可している' },
    message: {
      en: '"{term}" authorises the non-global address {ip}; it can never be the source of Internet mail.',
      ja: '「{term}」の {ip} は非グローバルアドレスです。インターネット経由の送信元になることはありません。',
    },
    fixes: { remove: removeTerm },
  },
} as const satisfies Record<string, RuleTexts>;
