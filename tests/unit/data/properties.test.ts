import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerTo } from '../../../src/data/pointer';
import { VOCABULARIES } from '../../../src/data/parts';
import { OPTIONAL_TEXTS } from '../../../src/data/storyTexts';
import { bytesOf, edited, GONE, valueAt, type Edit } from './edit';
import { fixture } from './fixture';
import { problemsOf, validated } from './validated';
import { runs } from '../../support/runs';

const OPTIONAL =
  /\/(note|picture|side|aliases|anchor|series|pairedWith|iso|renamed|contextIds|open|beside|remedy|where|kinds|bodies|levels|speakers|lit\/(\w+Ids|authorities))$/;

/** Pointers of everything in a JSON value, with what stands there. */
function everything(value: unknown, pointer = ''): (readonly [pointer: string, value: unknown])[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => everything(item, pointerTo(pointer, key)))
      : [];
  return [[pointer, value], ...below];
}

const good: unknown = JSON.parse(JSON.stringify(fixture()));
const all = everything(good).filter(([pointer]) => pointer !== '');
const isText = ([pointer, value]: readonly [string, unknown]) =>
  typeof value === 'string' && /\/(en|ko)$/.test(pointer);

const fields = all.map(([pointer]) => pointer).filter((pointer) => !/\/\d+$/.test(pointer));
// "iso" of a country and "note" of a partner are required; of a row and of a source they are not.
const required = fields.filter(
  (pointer) =>
    !(
      OPTIONAL.test(pointer) ||
      /^\/kinds\/\d\/(?:lead|began|accent|tells|tells\/\w+|unsaid|inAlt|inKey|addresses)$/.test(
        pointer,
      ) ||
      OPTIONAL_TEXTS.some((key) => pointer === `/texts/${key}`)
    ) ||
    /^\/tiers\/\d\/side$|^\/attributions\/\d\/levels$|^\/(levels|speakers)$/.test(pointer) ||
    /^\/(partners\/\d|origin|team)\/(iso|note)$/.test(pointer),
);
const texts = all.filter(isText).map(([pointer]) => pointer);
const references = all
  .map(([pointer]) => pointer)
  .filter((pointer) => /\/(claimIds|\w+Ids|paragraphs|pairedWith|from|to)\/\d+$/.test(pointer))
  .filter((pointer) => !/^\/paragraphs/.test(pointer));
// A vocabulary has its ids to itself, and not everything in it must be used.
const isTerm = (pointer: string) => VOCABULARIES.some((list) => pointer.startsWith(`/${list}/`));
const ids = fields.filter((pointer) => /\/id$/.test(pointer) && !isTerm(pointer));

const breaks: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...required).map((pointer): Edit => [pointer, GONE]),
  fc.constantFrom(...texts).map((pointer): Edit => [pointer, '']),
  fc
    .tuple(fc.constantFrom(...references), fc.stringMatching(/^[a-z]{1,9}-gone$/))
    .map(([pointer, id]): Edit => [pointer, id]),
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Edit => [one, valueAt(good, other)]),
);

describe('validateDataset, on seeded random datasets', () => {
  it('has enough to break', () => {
    expect(required.length).toBeGreaterThan(300);
    expect(references.length).toBeGreaterThan(60);
  });

  it('refuses mutations, each with a place and a remedy', () => {
    fc.assert(
      fc.property(breaks, ([pointer, value]) => {
        const result = validated(bytesOf(edited(good, [[pointer, value]])));
        const problems = result.ok ? [] : result.problems;
        expect(problems.length).toBeGreaterThan(0);
        for (const { place, remedy } of problems) {
          expect(place.line).toBeGreaterThan(0);
          expect(remedy).not.toBe('');
        }
      }),
      runs(500, 21),
    );
  });

  it('lists every fault of a file with up to four', () => {
    const faults = fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(faults, (pointers) => {
        const lines = problemsOf(
          edited(
            good,
            pointers.map((pointer): Edit => [pointer, '']),
          ),
        );
        for (const pointer of pointers) {
          expect(lines.some((line) => line.startsWith(`${pointer} `))).toBe(true);
        }
      }),
      runs(100, 22),
    );
  });

  it('accepts variations that are right', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{0,20}( [a-z]{1,12}){0,8}$/);
    const hangul = fc.stringMatching(/^[가-힣]{1,20}( [가-힣]{1,12}){0,8}$/);
    const free = texts.filter(
      (pointer) => !/policy|caveat|\/before\/|\/steps\/\d+\/(?:title|sentence)/.test(pointer),
    );
    const retold = fc
      .tuple(fc.constantFrom(...free), words, hangul)
      .map(([pointer, en, ko]): Edit => [pointer, pointer.endsWith('ko') ? ko : en]);
    const moved = fc
      .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: 1, max: 899 }))
      .map(([lon, lat]): Edit => ['/partners/2/centre', [lon / 10, lat / 10]]);
    const dropped = fc
      .constantFrom(
        '/partners/1/anchor',
        '/entities/7/aliases',
        '/sources/1/note',
        '/context/2/series',
      )
      .map((pointer): Edit => [pointer, GONE]);
    const more = fc.stringMatching(/^[a-z]{3,9}-[0-9]{1,3}$/).map((id): readonly Edit[] => [
      ['/entities/8', { ...(valueAt(good, '/entities/3') as object), id }],
      [
        '/relations/11',
        { ...(valueAt(good, '/relations/3') as object), id: `${id}-seen`, to: [id] },
      ],
    ]);
    const turned = fc
      .constantFrom('/entities', '/partners', '/relations', '/claims', '/changes', '/context')
      .map((pointer): Edit => [pointer, (list: readonly unknown[]) => list.toReversed()]);
    const variation = fc
      .tuple(retold, retold, moved, fc.option(more, { nil: [] }), fc.oneof(dropped, turned))
      .map(([one, other, move, add, last]) => [one, other, move, ...add, last]);
    fc.assert(
      fc.property(variation, (edits) => {
        expect(problemsOf(edited(good, edits))).toEqual([]);
      }),
      runs(200, 23),
    );
  });

  it('never fails on its own, whatever stands anywhere', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(null, [], {}, [null], { en: 1 }, { ko: null }, -1, '', true),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('', ...all.map(([pointer]) => pointer)),
        anything,
        (at, value) => {
          const json = at === '' ? value : edited(good, [[at, value]]);
          expect(() => validated(bytesOf(json))).not.toThrow();
        },
      ),
      runs(500, 24),
    );
  });
});
