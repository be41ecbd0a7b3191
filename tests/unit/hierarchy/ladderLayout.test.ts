import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/data/types';
import { bottomOf, rightOf } from '../../../src/text/box';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import type { LadderShape, OrgLayout } from '../../../src/hierarchy/layout/orgLayout';
import { litOf } from '../../../src/model/lit';
import { orgInput, withoutMarks, type OrgInput } from '../../../src/hierarchy/layout/orgInput';
import { TIMES } from '../../../src/model/view';
import { directive } from '../realDirective';
import { runs } from '../../support/runs';
import { inkOf, overlap } from './orgFaults';
import { labelsIn } from './orgLabels';
import { beforeOf, orgInputs } from './orgSamples';

const SHAPES: readonly LadderShape[] = ['ladder', 'brief', 'card'];
const lay = (input: OrgInput, shape: LadderShape, locale: Locale = 'en', width = 400): OrgLayout =>
  layoutOrg(input, { width, shape, locale, labels: labelsIn(locale) });

/** Everything that leaves the picture or lies on something else, in words. */
function faultsOf(layout: OrgLayout, locale: Locale): string[] {
  const { authorityLine, granted, headings, height, nodes, width } = layout;
  const ink = [...nodes, granted, authorityLine, ...headings].flatMap((parts) =>
    parts ? inkOf(parts, locale) : [],
  );
  return ink.flatMap(({ what, box }, i) => [
    ...(box.x < -0.1 || box.y < -0.1 || rightOf(box) > width + 0.1 || bottomOf(box) > height + 0.1
      ? [`${what} leaves the picture`]
      : []),
    ...ink
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${what} on ${other.what}`),
  ]);
}

describe.each(SHAPES)('the rows of a picture: %s', (shape) => {
  it.each(TIMES)('hold the real hierarchy, with numbers and without: %s', (when) => {
    for (const locale of LOCALES) {
      const input = orgInput(directive, locale, when);
      for (const width of [320, 400, 500]) {
        const layout = lay(input, shape, locale, width);
        expect(faultsOf(layout, locale)).toEqual([]);
        if (shape !== 'card') expect(layout.nodes).toHaveLength(input.entities.length);
        const bare = lay(withoutMarks(input), shape, locale, width);
        expect(faultsOf(bare, locale)).toEqual([]);
        expect(JSON.stringify(bare)).not.toContain('¶');
      }
    }
  });

  it.each([
    ['under the directive', orgInputs],
    ['before it', beforeOf(orgInputs)],
  ] as const)(
    'hold every other one, each body once, or in a card at most once: %s',
    (_, inputs) => {
      fc.assert(
        fc.property(inputs, fc.constantFrom(...LOCALES), (input, locale) => {
          const layout = lay(input, shape, locale);
          expect(faultsOf(layout, locale)).toEqual([]);
          const ids = layout.nodes.map(({ entityId }) => entityId);
          expect(new Set(ids).size).toBe(ids.length);
          if (shape !== 'card') expect(ids).toHaveLength(input.entities.length);
        }),
        runs(100),
      );
    },
  );

  it('hatch the ground of those without authority alone, and draw a line only above them', () => {
    const { authorityLine, hatched, nodes, zone } = lay(orgInput(directive, 'en'), shape);
    expect(hatched).toEqual([zone]);
    const behind = nodes.filter(({ box }) => hatched.some((ground) => overlap(box, ground)));
    expect(behind.map(({ entityId }) => directive.entities.get(entityId)?.authority)).toEqual([
      'not_granted',
      'not_granted',
    ]);
    for (const { box } of behind) expect(box.y).toBeGreaterThan(authorityLine?.y ?? Infinity);
  });
});

it('rows show every body that a choice lights, and tell of it', () => {
  for (const { id } of directive.dataset.relations) {
    const lit = litOf(directive, { kind: 'relation', id });
    const telling = { lit, chosenId: null };
    for (const shape of ['ladder', 'brief'] as const) {
      const layout = layoutOrg(orgInput(directive, 'en'), {
        ...{ width: 400, shape, locale: 'en', labels: labelsIn('en'), telling },
      });
      const ids = layout.nodes.map(({ entityId }) => entityId);
      for (const entity of lit.entities) expect(ids, `${shape} ${id}`).toContain(entity);
    }
  }
});
