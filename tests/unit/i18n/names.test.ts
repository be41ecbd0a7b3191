import { describe, expect, test } from 'vitest';
import { joinList } from '../../../src/i18n/lists';
import { nameInText, namesInText, sentenceCase } from '../../../src/i18n/names';

const named = (en: string, inText?: string) => ({
  name: { en, ko: '이름' },
  ...(inText !== undefined && { inText }),
});

describe('an English name inside a sentence', () => {
  test.each([
    ['Trading companies under Room 39', 'trading companies under Room 39'],
    ['First-class enterprises', 'first-class enterprises'],
    ['Ministries and central agencies', 'ministries and central agencies'],
    ['Negotiation teams of about ten', 'negotiation teams of about ten'],
    ['“Friendly nations”', '“friendly nations”'],
    // Proper names.
    ['Room 39', 'Room 39'],
    ['Workers’ Party', 'Workers’ Party'],
    ['Ministry of External Economic Affairs', 'Ministry of External Economic Affairs'],
    ['Bank for the Development of Trade', 'Bank for the Development of Trade'],
    ['Russia', 'Russia'],
    // What could be either stays as it is written.
    ['Guards', 'Guards'],
    ['UN agencies', 'UN agencies'],
    ['North Korean companies', 'North Korean companies'],
    ['the Guards', 'the Guards'],
    ['', ''],
  ])('%s', (written, said) => {
    expect(nameInText(named(written), 'en')).toBe(said);
  });

  test('is what the dataset says, where it does', () => {
    expect(nameInText(named('Guards', 'guards'), 'en')).toBe('guards');
    expect(nameInText(named('Middle East', 'the Middle East'), 'ko')).toBe('이름');
  });
});

describe('a list inside a sentence', () => {
  test.each([
    [[], '', ''],
    [['중국'], '중국', '중국'],
    [['A', 'B'], 'A and B', 'A와 B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B와 C'],
    [['러시아', '중동'], '러시아 and 중동', '러시아와 중동'],
    [['중국', '러시아'], '중국 and 러시아', '중국과 러시아'],
    [['몽골', '중국'], '몽골 and 중국', '몽골과 중국'],
    [['나라(둘)', '곳'], '나라(둘) and 곳', '나라(둘)와 곳'],
    [['39호실', '노동당'], '39호실 and 노동당', '39호실과 노동당'],
    // Where an item has an "and" of its own, a comma parts them.
    [['firms of A and B', 'C'], 'firms of A and B, and C', 'firms of A and B와 C'],
    [['C', 'goods or labour'], 'C, and goods or labour', 'C와 goods or labour'],
  ])('%j', (items, en, ko) => {
    expect(joinList(items, 'en')).toBe(en);
    expect(joinList(items, 'ko')).toBe(ko);
  });

  test('of alternatives', () => {
    expect(joinList(['who', 'where', 'when'], 'en', 'or')).toBe('who, where or when');
    expect(joinList(['누구인지', '어디인지'], 'ko', 'or')).toBe('누구인지, 어디인지');
  });

  test('of names', () => {
    const names = [
      named('Trading companies'),
      named('Room 39'),
      named('Middle East', 'the Middle East'),
    ];
    expect(namesInText(names, 'en')).toBe('trading companies, Room 39 and the Middle East');
  });
});

test.each([
  ['“friendly nations” are not named', '“Friendly nations” are not named'],
  ['two links', 'Two links'],
  ['39 rooms', '39 rooms'],
  ['한 곳', '한 곳'],
])('%s begins a sentence', (text, begun) => {
  expect(sentenceCase(text)).toBe(begun);
});
