import { around, bottomOf, type Box } from '../text/box';
import { middleOfLongest } from './layout/edge';
import type { OrgLayout, PlacedEdge, PlacedEntity } from './layout/orgLayout';
import type { PlacedText } from '../text/typography';
import { isSame, type Selection } from '../model/view';
import type { Mark } from '../chart/target';

type Words = readonly Pick<PlacedText, 'x' | 'y' | 'width'>[];

/** The ground of words and chips, from the height of a capital to the foot of a g; null of none. */
const ground = (words: Words): Box | null =>
  words.length > 0
    ? around(words.map(({ x, y, width }) => ({ x, y: y - 10, width, height: 14 })))
    : null;

const about = ({ x, y }: { x: number; y: number }, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

const badgeOf = ({ badge }: PlacedEdge): Box | null => badge && about(badge, badge.r);

/** A card down to the first mark of a relation in it: that is the entity's own. */
function ownPart({ box, pills, told }: PlacedEntity): Box {
  const tops = [
    ...pills.map((pill) => pill.box.y),
    ...told.map(({ texts }) => ground(texts)?.y ?? Infinity),
  ];
  return { ...box, height: Math.min(bottomOf(box), ...tops) - box.y };
}

/** What there is to see of each relation: its badge, or what stands in its place. */
function relationMarks({ edges, nodes, granted }: OrgLayout): Mark[] {
  const boxes = granted ? [granted, ...nodes] : nodes;
  const pills = boxes.flatMap((parts) => parts.pills);
  const told = boxes.flatMap((parts) => parts.told).filter(({ texts }) => texts.length > 0);
  const ids = new Set([
    ...edges.map(({ relationId }) => relationId),
    ...pills.flatMap(({ relationIds }) => relationIds),
    ...told.flatMap(({ relationIds }) => relationIds),
  ]);
  return [...ids].flatMap((id) => {
    const mine = edges.filter(({ relationId }) => relationId === id);
    const first = <T>(items: readonly T[], boxOf: (item: T) => Box | null): Box | null =>
      items.map(boxOf).find((box) => box !== null) ?? null;
    const box =
      first(mine, badgeOf) ??
      first(mine, ({ texts, chips }) => ground([...texts, ...chips])) ??
      first(
        pills.filter(({ relationIds }) => relationIds.includes(id)),
        (pill) => pill.box,
      ) ??
      first(
        told.filter(({ relationIds }) => relationIds.includes(id)),
        ({ texts }) => ground(texts),
      ) ??
      first(mine, ({ points }) => about(middleOfLongest(points), 6));
    return box ? [{ mark: { kind: 'relation', id }, box } as const] : [];
  });
}

/**
 * Every mark of the hierarchy that can be chosen, with what there is to see of it, in the order of
 * painting: entities, the two authorities, then relations, which lie on top.
 */
export function orgMarks(layout: OrgLayout): Mark[] {
  const { nodes, granted, authorityLine, statuses } = layout;
  const members = nodes.filter(({ zone }) => zone === 'granted');
  const authorities: [string | undefined, Box | null][] = [
    [
      statuses.yes,
      granted && {
        ...granted.box,
        height: Math.min(...members.map(({ box }) => box.y)) - granted.box.y,
      },
    ],
    [statuses.no, authorityLine && ground(authorityLine.texts)],
  ];
  return [
    ...nodes.map((node) => ({
      mark: { kind: 'entity', id: node.entityId } as const,
      box: ownPart(node),
    })),
    ...authorities.flatMap(([id, box]) =>
      id !== undefined && box ? [{ mark: { kind: 'authority', id } as const, box }] : [],
    ),
    ...relationMarks(layout),
  ];
}

/** The whole of a mark that holds marks of others, which are chosen by themselves; null for any other. */
export function wholeOf(
  { granted, nodes, statuses }: OrgLayout,
  { kind, id }: Selection,
): Box | null {
  if (kind === 'authority' && id === statuses.yes) return granted && granted.box;
  return (kind === 'entity' && nodes.find(({ entityId }) => entityId === id)?.box) || null;
}

/** Where the outline of what is chosen runs: around its mark, the whole block, or a place's pills. */
export function outlinesOf(layout: OrgLayout, selected: Selection | null): Box[] {
  if (!selected) return [];
  const { granted, nodes } = layout;
  const whole = wholeOf(layout, selected);
  if (whole) return [whole];
  if (selected.kind === 'place') {
    return [...(granted ? [granted] : []), ...nodes]
      .flatMap(({ pills }) => pills)
      .filter(({ partnerId }) => partnerId === selected.id)
      .map(({ box }) => box);
  }
  return orgMarks(layout)
    .filter(({ mark }) => isSame(mark, selected))
    .map(({ box }) => box);
}
