// Phrases that the texts of several rules share, in both languages.
import type { Text } from './text';

export const removeThisRecord: Text = { en: 'Remove this record', ja: 'このレコードを削除' };
export const insertAt: Text = { en: 'Insert "@"', ja: '「@」を挿入' };
export const replaceByGuess: Text = { en: 'Replace by "{guess}"', ja: '「{guess}」に置き換え' };
export const addTrailingDot: Text = { en: 'Add the trailing dot', ja: '末尾にドットを追加' };
export const addAddress: Text = { en: 'Add an A record for {target}', ja: '{target} のAレコードを追加' };
