import type { OrgInput, OrgRelation } from './orgInput';
import type { OrgZone } from './orgZones';
import { EXCLUDED, GRANTED } from './orgLayout';

/** One line to draw: a relation between two ends. */
export interface Link {
  readonly relation: OrgRelation;
  readonly from: string;
  readonly to: string;
}

/** The zones of the columns at both sides. */
const ASIDE: ReadonlySet<OrgZone | undefined> = new Set(['left', 'right', 'outside']);

/**
 * The lines to draw. The granted entities are one end, the block, because the report always speaks
 * of them together; so are the excluded ones for a line that comes from one side.
 */
export function linksOf(input: OrgInput): Link[] {
  const zones = new Map(input.entities.map(({ id, zone }) => [id, zone]));
  const endOf = (id: string, relation: OrgRelation): string => {
    const zone = zones.get(id);
    if (zone === 'granted') return GRANTED;
    const isAside = relation.from.every((one) => ASIDE.has(zones.get(one)));
    return zone === 'below' && isAside && relation.to.includes(id) ? EXCLUDED : id;
  };
  const links = new Map<string, Link>();
  for (const relation of input.relations) {
    for (const from of relation.from) {
      for (const to of relation.to) {
        if (!zones.has(from) || !zones.has(to)) continue;
        const link = { relation, from: endOf(from, relation), to: endOf(to, relation) };
        if (link.from !== link.to) links.set(`${relation.id} ${link.from} ${link.to}`, link);
      }
    }
  }
  return [...links.values()];
}

/** Ids of a zone in the order of command: each entity before those that belong to it. */
export function parentOrder(input: OrgInput, zone: OrgZone): { id: string; depth: number }[] {
  const ids = input.entities.filter((entity) => entity.zone === zone).map(({ id }) => id);
  const inZone = new Set(ids);
  const parentOf = new Map<string, string>();
  for (const { kind, from, to } of input.relations) {
    const parent = to.find((id) => inZone.has(id));
    if (kind.role !== 'parent' || parent === undefined) continue;
    for (const child of from) if (child !== parent) parentOf.set(child, parent);
  }
  const childrenOf = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const parent = parentOf.get(id);
    const known = childrenOf.get(parent);
    if (known) known.push(id);
    else childrenOf.set(parent, [id]);
  }
  const depths = new Map<string, number>();
  const visit = (id: string, depth: number): void => {
    if (depths.has(id)) return;
    depths.set(id, depth);
    for (const child of childrenOf.get(id) ?? []) visit(child, depth + 1);
  };
  for (const id of ids) if (!parentOf.has(id)) visit(id, 0);
  // What is left belongs to itself in a circle, which the check of the data refuses.
  for (const id of ids) visit(id, 0);
  return Array.from(depths, ([id, depth]) => ({ id, depth }));
}
