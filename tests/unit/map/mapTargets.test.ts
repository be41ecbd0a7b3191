import { describe, expect, it } from 'vitest';
import { mapBoxes } from '../../../src/map/mapBoxes';
import { mapTargets } from '../../../src/map/mapTargets';
import type { Target } from '../../../src/chart/target';
import { type Aim, turnBy, zoomBy } from '../../../src/map/geo/aim';
import { around } from '../../../src/text/box';
import { placesOf } from '../../../src/model/places';
import { isSame } from '../../../src/model/view';
import { directive } from '../realDirective';
import { base, layoutIn, type Setting, SETTINGS } from './mapSettings';

/** What is hit at a point: the last target that holds it. */
function hit(targets: readonly Target[], x: number, y: number): Target | undefined {
  return targets.findLast(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
}

function expectSound(setting: Setting): Target[] {
  const placed = layoutIn(setting);
  const targets = mapTargets(directive, placed);
  for (const { mark, box } of targets) {
    const what = `${mark.kind} ${mark.id}`;
    expect(box.width, what).toBeGreaterThanOrEqual(44);
    expect(box.height, what).toBeGreaterThanOrEqual(44);
    expect(box.x, what).toBeGreaterThanOrEqual(0);
    expect(box.y, what).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, what).toBeLessThanOrEqual(placed.frame.width);
    expect(box.y + box.height, what).toBeLessThanOrEqual(placed.frame.height);
  }
  for (const { mark, middle, box } of mapBoxes(directive, placed)) {
    const ring = targets.find((target) => isSame(target.mark, mark))?.ring;
    expect(ring && around([ring, box]), `the focus on ${mark.id}`).toEqual(ring);
    expect(hit(targets, middle.x, middle.y)?.mark, `${mark.kind} ${mark.id}`).toEqual(mark);
  }
  return targets;
}

describe('targets on the map', () => {
  it.each(SETTINGS)('are large, inside and each its own: $mode $width $locale', (setting) => {
    const targets = expectSound(setting);
    const ids = (kind: string) =>
      targets.flatMap(({ mark }) => (mark.kind === kind ? [mark.id] : [])).sort();
    const reaching = directive.dataset.relations.filter(({ to }) =>
      to.some((id) => directive.partners.get(id) && directive.partners.get(id)?.kind !== 'class'),
    );
    expect(ids('relation')).toEqual(reaching.map(({ id }) => id).sort());
    const places = placesOf(directive).filter(({ id, placed }) => placed || base.permitted.has(id));
    expect(ids('place')).toEqual(places.map(({ id }) => id).sort());
  });

  it.each(SETTINGS)('follow a map that is turned and near: $mode $width $locale', (setting) => {
    const turned = (east: number, north: number, zoom: number): Aim =>
      turnBy(setting.mode, zoomBy(base.first[setting.mode], zoom), east, north);
    for (const aim of [turned(20, 0, 1), turned(10, 10, 1.6), turned(30, 10, 2.5)]) {
      expectSound({ ...setting, aim });
    }
  });

  it('are as large where the map is shown smaller than it is laid out for', () => {
    const layout = layoutIn({ mode: 'globe', width: 636, locale: 'en' });
    for (const { mark, box } of mapTargets(directive, layout, 0.9)) {
      expect(Math.min(box.width, box.height) * 0.9, mark.id).toBeGreaterThanOrEqual(43.99);
    }
  });

  it('has none beyond the horizon', () => {
    const aim = turnBy('globe', base.first.globe, 180, -60);
    const targets = expectSound({ mode: 'globe', width: 636, locale: 'en', aim });
    expect(targets.map(({ mark }) => mark.id).sort()).toEqual([]);
  });
});
