import type { Authority, Branch, Tier } from '../data/types';

export const ORG_ZONES = [
  'top',
  'granted',
  'watch',
  'party',
  'supply',
  'below',
  'outside',
] as const;
/** The parts of the hierarchy, in reading order. */
export type OrgZone = (typeof ORG_ZONES)[number];

interface Standing {
  readonly authority: Authority;
  readonly tier: Tier;
  readonly branch: Branch;
}

/**
 * Where an entity stands in the hierarchy; it follows from what is said of it alone. `supply` and
 * `below` lie under the line where authority stops, `outside` is neither above nor under it.
 */
export function zoneOf({ authority, tier, branch }: Standing): OrgZone {
  if (authority === 'granted') return 'granted';
  if (authority === 'not_granted') return 'below';
  if (tier === 'watch') return 'watch';
  if (branch === 'party') return 'party';
  if (authority === 'not_stated') return tier === 'lower' ? 'supply' : 'outside';
  return 'top';
}
