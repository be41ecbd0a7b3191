import type { OrgInput } from '../model/orgInput';
import type { OrgStyle } from './card';
import { hatchedGround } from './hatched';
import type { OrgLayout } from './orgLayout';
import { treeEdges } from './treeEdges';
import { treeRows } from './treeRows';

/** The hierarchy as one column of cards, read from top to bottom. */
export function layoutTree(input: OrgInput, width: number, style: OrgStyle): OrgLayout {
  const rows = treeRows(input, width, style);
  const { nodes, granted, authorityLine, zone, rules, height } = rows;
  return {
    shape: 'tree',
    width,
    height,
    nodes,
    granted,
    authorityLine,
    zone,
    headings: [],
    hatched: hatchedGround(rows, input),
    rules,
    ...treeEdges(input, rows, width, style.styles),
  };
}
