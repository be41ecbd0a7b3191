import { describe, expect, it } from 'vitest';
import world from '../../../data/world.json' with { type: 'json' };
import { mapFrame } from '../../../src/charts/mapFrame';
import { mapLayoutFor } from '../../../src/charts/mapLayout';
import { LOCALES } from '../../../src/data/types';
import { baseMap } from '../../../src/geo/baseMap';
import { isOnWorld } from '../../../src/geo/point';
import { worldTopology } from '../../../src/geo/topology';
import { bottomOf, rightOf, type Box } from '../../../src/layout/box';
import { chipsOf, paragraphMark } from '../../../src/model/chips';
import { claimsOf } from '../../../src/model/directive';
import { placesOf } from '../../../src/model/places';
import { MAP_MODES } from '../../../src/model/view';
import { directive } from '../realDirective';

const base = baseMap(worldTopology(world), directive.dataset);
const words = { title: '', regionNote: 'as worded', notNamed: 'in short' };

describe.each(LOCALES)('a map in full, %s', (locale) => {
  const cases = MAP_MODES.flatMap((mode) => [636, 560].map((width) => [mode, width] as const));
  const inFull = true;

  it.each(cases)('says of every place what its claims say: %s %i', (mode, width) => {
    const { notes, text } = mapLayoutFor({ directive, locale, base, mode, width, words, inFull });
    for (const place of placesOf(directive)) {
      if (place.type === 'origin') continue;
      const note = notes.notes.find(({ placeId }) => placeId === place.id);
      const chips = note?.chips ?? text.chips.filter(({ placeId }) => placeId === place.id);
      expect(chips.map((chip) => chip.text)).toEqual(
        chipsOf(claimsOf(directive, place.claimIds)).map((chip) => paragraphMark(chip.paragraph)),
      );
      const said = note?.texts.map((one) => one.text).join(' ') ?? '';
      if (note) expect(said).toBe(`${place.name[locale]} ${place.note[locale]}`);
      else if (place.type === 'region') {
        expect(text.labels.map((label) => label.text)).toContain('as worded');
      }
    }
    expect(notes.team).not.toBeNull();
  });

  it.each(cases)('keeps its notes apart, inside and off the world: %s %i', (mode, width) => {
    const layout = mapLayoutFor({ directive, locale, base, mode, width, words, inFull });
    const boxes: Box[] = layout.notes.notes.map(({ anchor, chips, texts }) => {
      const spans = [
        ...texts.map(({ x, y, width }) => ({ x: anchor === 'end' ? x - width : x, y, width })),
        ...chips,
      ];
      const [x, y] = [Math.min(...spans.map((one) => one.x)), (texts[0]?.y ?? 0) - 10];
      const right = Math.max(...spans.map((one) => one.x + one.width));
      return { x, y, width: right - x, height: Math.max(...spans.map((one) => one.y)) + 6 - y };
    });
    for (const { end } of layout.marks.leaders) {
      boxes.push({ x: end.x - 12, y: end.y - 12, width: 24, height: 24 });
    }
    boxes.forEach((box, i) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(rightOf(box)).toBeLessThanOrEqual(width + 1);
      expect(bottomOf(box)).toBeLessThanOrEqual(layout.notes.height + 0.01);
      for (const x of [box.x, rightOf(box)]) {
        expect(isOnWorld(layout.projection, { x, y: box.y })).toBe(false);
      }
      for (const other of boxes.slice(i + 1)) {
        const apart =
          rightOf(box) <= other.x ||
          rightOf(other) <= box.x ||
          bottomOf(box) <= other.y ||
          bottomOf(other) <= box.y;
        expect(apart).toBe(true);
      }
    });
  });
});

it('a map with a list beside it is short where it is narrow', () => {
  expect(mapFrame('flat', 636).notes).toBe('below');
  expect(mapFrame('flat', 636, true).notes).toBe('row');
  expect(mapFrame('globe', 636, true).notes).toBe('column');
});
