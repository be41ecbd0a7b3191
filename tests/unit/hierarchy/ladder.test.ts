import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { ladderOf, type Ladder, type LadderRow } from '../../../src/hierarchy/layout/ladder';
import { orgInput } from '../../../src/hierarchy/layout/orgInput';
import { TIMES } from '../../../src/model/view';
import { runs } from '../../support/runs';
import { beforeOf, orgInputs } from './orgSamples';
import { directive } from '../realDirective';

const rowsOf = ({ top, granted, hanging, excluded, unstated }: Ladder): LadderRow[] => [
  ...top,
  ...(granted?.rows ?? []),
  ...hanging,
  ...excluded,
  ...unstated,
];
const ids = (rows: readonly LadderRow[]): string[] => rows.map(({ entity }) => entity.id);
const real = ladderOf(orgInput(directive, 'en'));

describe.each([
  ['under the directive', orgInputs],
  ['before it', beforeOf(orgInputs)],
])('ladderOf, generated hierarchies %s', (_, inputs) => {
  it('has one row for each entity, and says nothing of an authority that is not said', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const ladder = ladderOf(input);
        expect(ids(rowsOf(ladder)).sort()).toEqual(input.entities.map(({ id }) => id).sort());
        for (const { entity } of ladder.excluded) expect(entity.sign).toBe('no');
        const isRefused = input.before ? input.before.refusal !== null : null;
        expect(ladder.line !== null).toBe(
          isRefused === null ? ladder.excluded.length > 0 : isRefused && ladder.granted !== null,
        );
      }),
      runs(200),
    );
  });

  it('tells of each relation between entities once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const known = new Set(input.entities.map(({ id }) => id));
        const told = rowsOf(ladderOf(input)).flatMap(({ said }) =>
          said.flatMap(({ relation }) => relation?.id ?? []),
        );
        for (const { id, from, to } of input.relations) {
          if (![...from, ...to].every((end) => known.has(end))) continue;
          expect(told).toContain(id);
        }
      }),
      runs(200),
    );
  });
});

describe('the real ladder', () => {
  it('has its rows where the report puts them', () => {
    expect(ids(real.top)).toEqual(['external-economy-ministry', 'ministries-and-agencies']);
    expect(ids(real.granted?.rows ?? [])).toEqual([
      'direct-trading-companies',
      'first-class-enterprises',
    ]);
    expect(ids(real.hanging)).toEqual(['security-agencies', 'workers-party']);
    expect(ids(real.excluded)).toEqual(['lower-trading-companies', 'lower-enterprises']);
    expect(ids(real.unstated)).toEqual([
      'room-39',
      'room-39-companies',
      'supplying-units',
      'provincial-trading-companies',
    ]);
  });

  it('says once what holds for all of the block', () => {
    expect(real.granted?.shared.map(({ note }) => note.text)).toEqual([
      'May form joint ventures, little state say in finances',
    ]);
  });

  it('has the line above the block in the time before', () => {
    for (const locale of LOCALES) {
      expect(TIMES.map((when) => ladderOf(orgInput(directive, locale, when)).line?.above)).toEqual(
        TIMES.map((when) => when === 'before'),
      );
    }
  });
});
