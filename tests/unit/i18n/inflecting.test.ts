import { describe, expect, test } from 'vitest';
import { inflecting } from '../../../src/i18n/inflecting';
import { translator, type Messages } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';

/** A table in which one key says `text`, finished with these values. */
function finished(text: string, values: Readonly<Record<string, string>> = {}): string {
  const messages: Messages = { ...MESSAGES.en, 'alt.more': text };
  return inflecting(translator(messages))('alt.more', values);
}

describe('texts whose values hold brackets', () => {
  test.each([
    ['{names}[이/가]', 'Trade bodies [State/Party]', 'Trade bodies [State/Party]가'],
    ['{names}[은/는] x', '무역국 [국/영]', '무역국 [국/영]은 x'],
    ['{names}[을/를]', '<![CDATA[</desc>]]>', '<![CDATA[</desc>]]>를'],
    ['{names}: 2 [line|lines]', 'Firms 3 [a|b]', 'Firms 3 [a|b]: 2 lines'],
    ['{names} 2', '{names}', '{names} 2'],
    ['{names}', '$&', '$&'],
    ['{names}[와/과]', '[', '[와'],
  ])('%s with %s', (text, names, said) => {
    expect(finished(text, { names })).toBe(said);
  });
});

describe('marks of the text itself', () => {
  test.each([
    ['{n} [line|lines]', '1', '1 line'],
    ['{n} [line|lines]', 'one', 'one line'],
    ['{n} [line|lines]', 'Two', 'Two lines'],
    ['{n} [line is|lines are] here', '21', '21 lines are here'],
    ['{n}[으로/로]', '39호실', '39호실로'],
    ['{n}[와/과]', '‘우호국’(이름 언급 없음)', '‘우호국’(이름 언급 없음)과'],
    ['{n}[이/가] 10[은/는]', 'IBM', 'IBM이 10은'],
    ['{n} [sic]', 'x', 'x [sic]'],
  ])('%s with %s', (text, n, said) => {
    expect(finished(text, { n })).toBe(said);
  });

  test('what is no mark stands as it is', () => {
    expect(finished('{n}[를/을]', { n: '중국' })).toBe('중국[를/을]');
  });

  test('a value that is missing is refused', () => {
    expect(() => finished('{n}[을/를]')).toThrow('needs a value for "n"');
  });
});
