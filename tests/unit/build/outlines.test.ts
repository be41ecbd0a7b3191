import { geoArea } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  agreement,
  deviations,
  drawnAreas,
  placeOnGlobe,
  spread,
} from '../../../src/build/world/measureWorld';
import { isPolicyLine } from '../../../src/build/world/policyLines';
import { kmApart, kmToLines } from '../../../src/build/world/policyDeviation';
import { wholeAreas } from '../../../src/build/world/wholeAreas';

const whole = wholeAreas();
const drawn = drawnAreas();
const lines = new Map(deviations(whole, drawn));

const EARTH_RADIUS_KM = 6371;

/** Square kilometres of an area. */
function size(areas: typeof whole, id: string): number {
  const coordinates = areas.get(id) ?? [];
  return geoArea({ type: 'MultiPolygon', coordinates }) * EARTH_RADIUS_KM ** 2;
}

describe('the lines of the border policy', () => {
  test.each([...lines])('%s lies at most 1.5 km off the atlas (%d km)', (_pair, km) => {
    expect(km).toBeLessThanOrEqual(1.5);
  });

  test.each([
    ['408', '410'],
    ['156', '408'],
    ['156', '643'],
    ['408', '643'],
    ['804', '643'],
    ['268', '643'],
    ['804', 'x-crimea'],
    ['156', 'x-aksai-chin'],
    ['156', 'x-shaksgam'],
    ['156', 'x-demchok'],
    ['156', 'x-arunachal-pradesh'],
    ['356', 'x-arunachal-pradesh'],
    ['586', 'x-siachen'],
    ['064', '156'],
    ['498', '804'],
    ['688', 'x-kosovo'],
    ['196', 'x-northern-cyprus'],
    ['275', '376'],
    ['376', '760'],
    ['504', '732'],
    ['231', 'x-somaliland'],
    ['729', '818'],
    ['728', '729'],
    ['404', '728'],
    ['356', '586'],
    ['356', '524'],
    ['116', '764'],
    ['031', '051'],
    ['328', '862'],
    ['156', '344'],
    ['156', '446'],
  ])('%s and %s meet along one of them', (one, other) => {
    expect(isPolicyLine(one, other)).toBe(true);
    expect([...lines.keys()]).toContain([one, other].toSorted().join(' '));
  });

  test('are measured from corner to line, either way', () => {
    const line = [
      [0, 0],
      [1, 0],
    ];
    expect(kmToLines([0.5, 0.01], [line])).toBeCloseTo(1.112);
    expect(kmToLines([1.01, 0], [line])).toBeCloseTo(1.112);
    expect(kmApart([line], [[...line, [1, 0.05]]])).toBeCloseTo(5.56);
    expect(kmApart([line], undefined)).toBe(Infinity);
  });
});

describe('the outlines of the border policy', () => {
  // Square kilometres of the area in Natural Earth's 1:10m edition: no more is to be hatched than is claimed.
  test.each([
    ['x-aksai-chin', 29_500],
    ['x-shaksgam', 5_600],
    ['x-arunachal-pradesh', 70_300],
    ['x-demchok', 1_620],
    ['x-crimea', 28_600],
    ['x-siachen', 2_230],
    ['x-southern-kurils', 4_580],
  ])('%s is as large as claimed: %d km²', (id, claimed) => {
    expect(size(drawn, id)).toBeGreaterThan(0.85 * claimed);
    expect(size(drawn, id)).toBeLessThan(1.04 * claimed);
  });

  // Areas whose outline is coast, or that lie within another shape: as large as the atlas has them.
  test.each(['158', '275', '732', '408', '410', 'x-kosovo', 'x-somaliland'])(
    '%s is as large as in the atlas, but for a fiftieth',
    (id) => {
      expect(Math.abs(size(drawn, id) / size(whole, id) - 1)).toBeLessThan(0.02);
    },
  );

  test('every island of both Koreas is drawn that the atlas has', () => {
    for (const id of ['408', '410']) expect(drawn.get(id)).toHaveLength(whole.get(id)?.length ?? 0);
  });
});

test(
  'elsewhere at least 99.9 % of the places on land lie in the same area',
  { timeout: 30_000 },
  () => {
    const random = spread();
    const { drawn: both, same } = agreement(whole, drawn, () => placeOnGlobe(random), 3000);
    expect(same / both).toBeGreaterThanOrEqual(0.999);
  },
);
