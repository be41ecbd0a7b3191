import { describe, expect, it } from 'vitest';
import { mapBoxes, wordBox } from '../../../src/map/mapBoxes';
import { mapHit } from '../../../src/map/mapHit';
import { mapTargets } from '../../../src/map/mapTargets';
import { nameBoxes } from '../../../src/map/nameBoxes';
import type { LonLat } from '../../../src/data/types';
import { turnBy, zoomBy } from '../../../src/map/geo/aim';
import { distance, type Point, project } from '../../../src/text/point';
import { placesOf } from '../../../src/model/places';
import type { Selection } from '../../../src/model/view';
import { directive } from '../realDirective';
import { base, layoutIn, type Setting, SETTINGS } from './mapSettings';

const NARROW = SETTINGS.filter(({ mode, width }) => width < 560 && mode === 'globe');
const place = (id: string): Selection => ({ kind: 'place', id });

function hitter(setting: Setting) {
  const layout = layoutIn(setting);
  return {
    layout,
    hit: (at: Point) => mapHit(directive, base, layout, at),
    at: (lonLat: LonLat): Point => {
      const point = project(layout.projection, lonLat);
      if (!point) throw new Error('beyond the horizon');
      return point;
    },
    /** From a point to the nearest badge, ring or dot, and to the nearest word. */
    free: (point: Point): boolean => {
      const round = mapBoxes(directive, layout).filter((box) => box.round);
      const rings = layout.marks.arcs.flatMap(({ end }) => (end ? [end] : []));
      const near = [...round.map(({ middle }) => middle), ...rings];
      const words = [
        ...placesOf(directive).flatMap((one) => wordBox(layout, one) ?? []),
        ...layout.text.words.flatMap((one) => nameBoxes(one)),
      ];
      return (
        near.every((mark) => distance(mark, point) > 15) &&
        words.every(
          ({ x, y, width, height }) =>
            point.x < x - 6 ||
            point.x > x + width + 6 ||
            point.y < y - 6 ||
            point.y > y + height + 6,
        )
      );
    },
  };
}

const turned = (setting: Setting): Setting => ({
  ...setting,
  aim: turnBy(setting.mode, zoomBy(base.first[setting.mode], 1.6), 12, 8),
});

describe.each([...SETTINGS, ...SETTINGS.map(turned)])(
  'what a finger means: $mode $width $locale $aim.zoom',
  (setting) => {
    const { layout, hit } = hitter(setting);

    it('is the badge or the dot that it touches', () => {
      for (const { mark, middle, round } of mapBoxes(directive, layout)) {
        if (round) expect(hit(middle), mark.id).toEqual(mark);
      }
    });

    it('is a mark where its button is pressed in the middle, as some programs do', () => {
      for (const { mark, box } of mapTargets(directive, layout)) {
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        if (mark.kind === 'relation') expect(hit(middle), mark.id).toEqual(mark);
      }
    });
  },
);

describe.each(SETTINGS)('what a finger means: $mode $width $locale', (setting) => {
  const { layout, hit, at, free } = hitter(setting);

  it('is the place whose name it touches, on the map or beside it', () => {
    for (const one of placesOf(directive)) {
      const box = wordBox(layout, one);
      if (!box) continue;
      const points = [0.02, 0.5, 0.98].map((share) => ({
        x: box.x + share * box.width,
        y: box.y + box.height / 2,
      }));
      const own = points.filter((point) => hit(point)?.id === one.id);
      // A badge may lie on an end of a name.
      expect(own.length, one.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('is the ring at the end of a line, for that line', () => {
    for (const { relationId, partnerId, end } of layout.marks.arcs) {
      if (!end) continue;
      const found = hit(end);
      const partner = (found && directive.relations.get(found.id)?.to) ?? [];
      expect(partner, relationId).toContain(partnerId);
    }
  });

  it('is nothing at sea, away from marks', () => {
    const inPacific = at([165, 12]);
    if (free(inPacific)) expect(hit(inPacific)).toBeNull();
  });
});

describe.each(NARROW)('inside a country on a phone: $mode $width $locale', (setting) => {
  const { hit, at, free } = hitter(setting);
  const inside: readonly (readonly [string, LonLat])[] = [
    ['china', [82, 38]],
    ['china', [88, 33]],
    ['china', [94, 37]],
    ['china', [102, 33]],
    ['china', [112, 29]],
    ['china', [80, 34]],
    ['china', [110, 24]],
    ['china', [117, 32]],
    ['china', [126, 47]],
    ['russia', [60, 58]],
    ['russia', [75, 62]],
    ['russia', [100, 62]],
    ['russia', [125, 62]],
    ['russia', [85, 58]],
    ['russia', [105, 70]],
    ['russia', [135, 66]],
    ['russia', [150, 64]],
  ];

  it('is the country, but for its badges and its name', () => {
    const tried = inside.filter(([, lonLat]) => free(at(lonLat)));
    expect(tried.length).toBeGreaterThanOrEqual(setting.mode === 'globe' ? 4 : 1);
    for (const [id, lonLat] of tried) expect(hit(at(lonLat)), String(lonLat)).toEqual(place(id));
  });
});
