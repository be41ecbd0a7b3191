import { describe, expect, it } from 'vitest';
import { orgLayoutFor } from '../../../src/hierarchy/orgLayoutFor';
import { orgMarks, outlinesOf } from '../../../src/hierarchy/orgMarks';
import { orgTargets } from '../../../src/hierarchy/orgTargets';
import { LOCALES } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { bottomOf, rightOf, type Box } from '../../../src/text/box';
import { TIMES, type Selection } from '../../../src/model/view';
import { directive } from '../realDirective';

const PICTURES = TIMES.flatMap((when) =>
  LOCALES.flatMap((locale) =>
    [288, 343, 560, 636].map((width) => ({ when, locale, width }) as const),
  ),
);
const nameOf = ({ kind, id }: Selection): string => `${kind} ${id}`;
const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= rightOf(box) && y >= box.y && y <= bottomOf(box);
const RELATIONS = directive.dataset.relations.map(({ id }) => `relation ${id}`);
/** What of the relations the report lets stand in the time before. */
const BEFORE = [
  'relation companies-under-room-39',
  'relation covered-under-ministries',
  'relation room-39-under-party',
  'relation watch-covered',
];

describe.each(PICTURES)('the hierarchy $when the directive, $locale, at $width', (picture) => {
  const t = translator(MESSAGES[picture.locale]);
  const layout = orgLayoutFor({ directive, t, ...picture });
  const targets = orgTargets(layout);

  it.each(targets.map((target) => [nameOf(target.mark), target] as const))(
    'draws the focus on %s round the whole of it, and round what is hit',
    (_, { mark, box, ring }) => {
      const whole = outlinesOf(layout, mark);
      expect(whole.length).toBeGreaterThan(0);
      for (const part of [box, ...whole]) {
        expect(holds(ring, part.x, part.y)).toBe(true);
        expect(holds(ring, rightOf(part), bottomOf(part))).toBe(true);
      }
    },
  );

  it('has one target for each mark', () => {
    const names = targets.map(({ mark }) => nameOf(mark));
    expect(new Set(names).size).toBe(names.length);
    expect(names.sort()).toEqual(
      [
        ...directive.dataset.entities.map(({ id }) => `entity ${id}`),
        'authority granted',
        'authority not_granted',
        ...(picture.when === 'before' ? BEFORE : RELATIONS),
      ].sort(),
    );
  });

  it('has targets that a finger can hit, inside the picture', () => {
    for (const { mark, box } of targets) {
      const name = nameOf(mark);
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
      expect(Math.min(box.x, box.y), name).toBeGreaterThanOrEqual(0);
      expect(rightOf(box), name).toBeLessThanOrEqual(layout.width + 0.01);
      expect(bottomOf(box), name).toBeLessThanOrEqual(layout.height + 0.01);
    }
  });

  it('answers with the mark that is pointed at', () => {
    const wrong = orgMarks(layout).flatMap(({ mark, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = targets.findLast((target) => holds(target.box, x, y));
      const found = hit ? nameOf(hit.mark) : 'nothing';
      return found === nameOf(mark) ? [] : [`${nameOf(mark)} is under ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

it.each([0.6, 0.924, 1.4])(
  'shown at %d of its size the hierarchy is hit at 44 px at least',
  (scale) => {
    const t = translator(MESSAGES.en);
    const layout = orgLayoutFor({ directive, t, locale: 'en', width: 636, when: 'under' });
    for (const { mark, box } of orgTargets(layout, scale)) {
      expect(box.width * scale, nameOf(mark)).toBeGreaterThanOrEqual(43.99);
      expect(box.height * scale, nameOf(mark)).toBeGreaterThanOrEqual(43.99);
      expect(box.x >= 0 && rightOf(box) <= layout.width && bottomOf(box) <= layout.height).toBe(
        true,
      );
    }
  },
);
