import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/data/problems';
import { bytesOf, edited, placeIn, type Edit } from './edit';
import { fixture } from './fixture';
import { problemsOf, validated } from './validated';
import { runs } from '../../support/runs';

/** What may stand in no text that is drawn. */
const REFUSED = Array.from(
  '\u202E\u2066\u200F\u061C\u200B\u200D\u2060\uFEFF\u00AD\u3164\u115F\u1160\uFFA0\u2800\u034F' +
    '\uFE00\u180E\u{E0041}\u{E0100}\u0007\u0000\u001B\n\t\u007F\u0085\u2028\u2029' +
    '\uE000\uFFFD\uFDD0\u{10FFFF}\uD800\uDC00表貿ก😀🚢\u1680\u{1D159}\u{16FE4}',
);
/** What may: letters, signs and spaces that the typefaces have. */
const ALLOWED = Array.from('aZ가힣é—“”→·₩…\u00A0\u2009');

const TEXTS = [
  '/site/headline/en',
  '/entities/0/name/ko',
  '/entities/7/koreanTerm/term',
  '/partners/2/note/ko',
  '/relations/3/label/ko',
  '/changes/0/under/text/ko',
  '/context/2/series/rows/0/label/ko',
  '/sources/1/title/en',
];
/** Searched for and kept in tables, but drawn by whatever typeface the reader has. */
const ALIASES = ['/entities/7/aliases/en/0', '/entities/7/aliases/ko/0'];

/** A text of up to 300 characters with a hostile one here and there. */
const words = fc
  .array(fc.constantFrom(...ALLOWED, ' '), { maxLength: 140 })
  .map((all) => all.join(''));
const hostile = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom(...REFUSED), words), { maxLength: 3 }))
  .map(([first, more]) => ({
    text: `가a${[first, ...more.map(([character, after]) => `a${character}a${after}`)].join('')}a가`,
    characters: more.map(([character]) => character),
  }));

const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?![ ])\p{Zs}/u;
const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

describe('hostile texts', () => {
  it.each(REFUSED.map((character) => [codePoint(character), character] as const))(
    '%s is refused by its number in each text that is drawn',
    (code, character) => {
      for (const pointer of TEXTS) {
        const lines = problemsOf(edited(fixture(), [[pointer, `“가”a${character}a`]]));
        expect(lines.join('\n')).toMatch(new RegExp(`U\\+${code.slice(2)}\\b`));
      }
    },
  );

  it.each(Array.from('表貿ก😀🚢'))(
    '%s may stand in an alias, which no typeface of ours draws',
    (character) => {
      const edits = ALIASES.map((pointer): Edit => [pointer, `Office ${character}`]);
      expect(problemsOf(edited(fixture(), edits))).toEqual([]);
    },
  );

  it('are accepted, or each hostile character is told with place and number, and nothing stands unseen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), hostile, (pointer, { text, characters }) => {
        const json = edited(fixture(), [[pointer, text]]);
        const result = validated(bytesOf(json));
        const report = result.ok ? '' : formatProblems('data.json', result.problems);
        if (characters.length > 0) expect(result.ok).toBe(false);
        expect(report.replaceAll('\n', '')).not.toMatch(unseen);
        const { line, column } = placeIn(json, pointer);
        const own = report
          .split('\n')
          .filter((each) => each.startsWith(`data.json:${line}:${column} ${pointer} `));
        for (const character of characters) {
          const said = own.find((each) => each.includes(codePoint(character)));
          expect(said, `${codePoint(character)} in ${report}`).toBeDefined();
        }
        // Each quotation reaches what is wrong with it.
        for (const [, shown = '', code = ''] of own
          .join('\n')
          .matchAll(/ (["…].*?["…]) holds .*?(?:U\+)([0-9A-F]+)/g)) {
          const character = String.fromCodePoint(parseInt(code, 16));
          const escaped = JSON.stringify(character).slice(1, -1);
          const raw = `\\u{${code.replace(/^0+(?=.)/, '').toLowerCase()}}`;
          expect(
            [escaped, raw].some((each) => shown.includes(each)),
            `${code} in ${shown}`,
          ).toBe(true);
        }
      }),
      runs(600, 41),
    );
  });

  it('hide nothing in ids, keys, codes and addresses either', () => {
    const places: readonly ((text: string) => Edit)[] = [
      (text) => ['/entities/0/id', `mini${text}stry`],
      (text) => ['/relations/3/to/0', `lower${text}firms`],
      (text) => ['/partners/0/iso', `15${text}6`],
      (text) => [`/entities/0/na${text.replaceAll(/[~/]/g, '')}me`, 1],
      (text) => ['/sources/1/url', `https://example${text}.org/`],
      (text) => ['/claims/0/level', `direc${text}tive`],
      (text) => ['/sources/1/date', `2016${text}`],
      (text) => ['/renamed/0/to', `chi${text}na`],
    ];
    const characters = fc.array(fc.constantFrom(...REFUSED, 'а', 'é'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), characters, (edit, all) => {
        const result = validated(bytesOf(edited(fixture(), [edit(all.join(''))])));
        const report = result.ok ? '' : formatProblems('data.json', result.problems);
        expect(report.replaceAll('\n', '')).not.toMatch(unseen);
        for (const character of all) expect(report).toContain(codePoint(character));
      }),
      runs(300, 42),
    );
  });
});
