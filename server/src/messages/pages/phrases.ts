// Phrases that the pages of several rules share, in both languages.
import type { Text } from '../text';

export const noExceptions: Text = { en: 'None.', ja: '例外はありません。' };

export const exceptGeneric: Text = {
  en: 'The generic form "\\# length hex" of RFC 3597 is not judged by this rule.',
  ja: 'RFC 3597の汎用形式「\\# 長さ 16進数」は対象外です。',
};

export const exceptGenericAndPlaceholders: Text = {
  en: 'The generic form "\\# length hex" of RFC 3597, a record whose parenthesis is still open, and fields that are template placeholders.',
  ja: 'RFC 3597の汎用形式「\\# 長さ 16進数」、括弧がまだ閉じていないレコード、テンプレートのプレースホルダーは対象外です。',
};

export const exceptUnreadableZone: Text = {
  en: 'Silent when the zone is not known in full: a file that is included but cannot be read, an unknown directive, a line whose owner cannot be read, or a template placeholder. Names in or below a delegated subdomain are not judged.',
  ja: 'ゾーンの全体がわからない場合は指摘しません(読み込めない$INCLUDE、未知の制御ステートメント、オーナー名を読み取れない行、テンプレートのプレースホルダーがある場合)。委任先とその配下の名前も対象外です。',
};
