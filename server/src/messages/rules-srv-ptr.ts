// What the rules about SRV and PTR records say.
import { exceptGeneric } from './rule-phrases';
import type { RuleTexts } from './rule-texts';

export const srvPtrRuleTexts = {
  'srv-fields-invalid': {
    title: { en: 'SRV fields are not valid', ja: 'SRVのフィールドが不正' },
    message: {
      en: 'SRV needs four fields: priority, weight, port (0–65535 each) and target; {reason}.',
      ja: 'SRVには優先度・重み・ポート番号(各0〜65535)・ターゲットの4項目が必要です({reason})。',
    },
    why: {
      en: 'Name servers refuse the record, and most refuse the whole zone with it.',
      ja: '権威DNSサーバーはこのレコードを拒否し、多くはゾーン全体を読み込みません。',
    },
    fixes: {
      usual: { en: 'Insert the usual values "{values}"', ja: '一般的な値「{values}」を挿入' },
    },
    exceptions: exceptGeneric,
  },
} as const satisfies Record<string, RuleTexts>;
