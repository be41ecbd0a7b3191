import type { Authority, Branch, Tier } from '../../data/types';

export const ORG_ZONES = [
  'top',
  'granted',
  'watch',
  'party',
  'beside',
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
 * Where an entity stands in the hierarchy; it follows from what is said of it alone. `below` alone lies
 * under the line where authority stops; of those `beside` it and `outside` nothing is said of authority, so
 * they are not shown as excluded.
 */
export function zoneOf({ authority, tier, branch }: Standing): OrgZone {
  if (authority === 'granted') return 'granted';
  if (authority === 'not_granted') return 'below';
  if (tier === 'watch') return 'watch';
  if (branch === 'party') return 'party';
  if (tier === 'centre' || authority === 'not_applicable') return 'top';
  return tier === 'province' ? 'outside' : 'beside';
}
