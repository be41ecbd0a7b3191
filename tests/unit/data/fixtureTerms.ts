import type { Dataset } from '../../../src/data/dataset';
import { SIGNS, STATUS_TEXTS, type Sign, type Status } from '../../../src/data/status';
import { some, text } from './fixtureEvidence';

/** A status with every text of its sign, each with all of its names in it. */
function status(id: string, sign: Sign): Status {
  const texts = Object.fromEntries(
    Object.entries(STATUS_TEXTS[sign]).map(([key, names]: [string, readonly string[]]) => {
      const put = names.map((name) => ` {${name}}`).join('');
      return [key, text(`Some words${put}`, `어떤 말${put}`)];
    }),
  );
  const isMarked = SIGNS.some((one) => one === sign);
  return { id, sign, label: some, spoken: some, ...(isMarked && { texts }) };
}

/** What the fixture sorts its things by. */
export const terms: Pick<
  Dataset,
  'statuses' | 'tiers' | 'branches' | 'levels' | 'speakers' | 'attributions'
> = {
  statuses: [
    status('granted', 'yes'),
    status('not_granted', 'no'),
    status('not_stated', 'unknown'),
    status('not_applicable', 'none'),
  ],
  tiers: [
    { id: 'centre', side: 'top', label: some },
    { id: 'direct', side: 'main', label: some },
    { id: 'province', side: 'right', label: some },
    { id: 'lower', side: 'main', label: some },
    { id: 'watch', side: 'left', label: some },
  ],
  branches: [
    { id: 'state', label: some },
    { id: 'party', side: 'right', label: some },
    { id: 'not_stated', label: some },
  ],
  levels: ['directive', 'practice', 'expectation', 'interpretation', 'opinion', 'editorial'].map(
    (id) => ({
      id,
      label: some,
    }),
  ),
  speakers: ['directive', 'source', 'unnamed', 'report'].map((id) => ({ id, label: some })),
  attributions: [
    {
      id: 'directive',
      stroke: 'solid',
      levels: ['directive'],
      speakers: ['directive'],
      label: some,
      short: some,
    },
    {
      id: 'describes',
      stroke: 'dashed',
      levels: ['directive', 'practice'],
      label: some,
      short: some,
    },
    {
      id: 'judges',
      stroke: 'short-dashed',
      levels: ['expectation', 'interpretation', 'opinion'],
      label: some,
      short: some,
    },
    { id: 'report', stroke: 'thin', levels: ['editorial'], label: some, short: some },
  ],
};
