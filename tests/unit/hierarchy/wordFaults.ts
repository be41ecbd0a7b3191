import type { Locale } from '../../../src/data/types';
import type { Box } from '../../../src/text/box';
import type { OrgLayout, PlacedEdge } from '../../../src/hierarchy/layout/orgLayout';
import { inkOf, overlap } from './orgFaults';

interface Thing {
  readonly what: string;
  readonly box: Box;
}

function legsOf({ relationId, points }: PlacedEdge): Thing[] {
  return points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return {
      what: `line of ${relationId}`,
      box: {
        x: Math.min(before.x, point.x) - 0.4,
        y: Math.min(before.y, point.y) - 0.4,
        width: Math.abs(before.x - point.x) + 0.8,
        height: Math.abs(before.y - point.y) + 0.8,
      },
    };
  });
}

const shrink = ({ x, y, width, height }: Box): Box => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
});

/**
 * Where words, badges and lines between the cards meet a card or each other. Generated hierarchies
 * may have more lines than there is room; the real one and its variations must have none of this.
 */
export function wordFaults(layout: OrgLayout, locale: Locale): string[] {
  const words: Thing[] = [
    ...layout.edges.flatMap((edge) => inkOf({ texts: edge.texts, chips: edge.chips }, locale)),
    ...inkOf(layout.authorityLine ?? {}, locale),
    ...layout.edges.flatMap(({ relationId, badge }) =>
      badge
        ? [
            {
              what: `badge of ${relationId}`,
              box: {
                x: badge.x - badge.r,
                y: badge.y - badge.r,
                width: 2 * badge.r,
                height: 2 * badge.r,
              },
            },
          ]
        : [],
    ),
  ];
  const cards: Thing[] = [
    ...layout.nodes.map(({ entityId, box }) => ({ what: entityId, box })),
    ...(layout.granted ? [{ what: 'the block', box: layout.granted.box }] : []),
  ];
  const legs = layout.edges.flatMap(legsOf);
  const faults: string[] = [];
  for (const [i, word] of words.entries()) {
    for (const other of [...cards, ...words.slice(i + 1)]) {
      if (overlap(word.box, other.box)) faults.push(`${word.what} meets ${other.what}`);
    }
    for (const leg of legs) {
      const isOwnBadge = word.what.startsWith('badge');
      if (!isOwnBadge && overlap(word.box, leg.box))
        faults.push(`${leg.what} crosses ${word.what}`);
    }
  }
  for (const leg of legs) {
    for (const card of cards) {
      if (overlap(leg.box, shrink(card.box))) faults.push(`${leg.what} crosses ${card.what}`);
    }
  }
  return faults;
}
