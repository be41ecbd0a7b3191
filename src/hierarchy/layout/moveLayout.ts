import type { Point } from '../../text/box';
import type { Ink, OrgLayout } from './orgLayout';
import { joinParts, moved, moveParts } from './parts';

/** The same hierarchy, every place in it moved; width and height are left as they are. */
export function moveLayout(layout: OrgLayout, dx: number, dy: number): OrgLayout {
  const move = <T extends Point>(item: T): T => moved(item, dx, dy);
  const words = ({ texts, chips }: Pick<Ink, 'texts' | 'chips'>) => ({
    texts: texts.map(move),
    chips: chips.map(move),
  });
  const { granted, authorityLine: line, zone } = layout;
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({
      ...node,
      ...moveParts(node, dx, dy),
      box: move(node.box),
    })),
    granted: granted && { ...granted, ...moveParts(granted, dx, dy), box: move(granted.box) },
    authorityLine: line && {
      y: line.y + dy,
      spans: line.spans.map(({ x1, x2 }) => ({ x1: x1 + dx, x2: x2 + dx })),
      stops: line.stops.map((x) => x + dx),
      ...words(line),
    },
    zone: zone && move(zone),
    headings: layout.headings.map((heading) => ({
      ...heading,
      ...moveParts(joinParts(heading), dx, dy),
      ground: heading.ground && move(heading.ground),
    })),
    hatched: layout.hatched.map(move),
    edges: layout.edges.map((edge) => ({
      ...edge,
      ...words(edge),
      points: edge.points.map(move),
      marks: edge.marks.map(move),
      badge: edge.badge && move(edge.badge),
    })),
  };
}
