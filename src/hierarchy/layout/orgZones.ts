import type { Sign } from '../../data/status';
import type { Branch, Tier } from '../../data/types';

export const ORG_ZONES = ['top', 'granted', 'left', 'right', 'beside', 'below', 'outside'] as const;
/** The parts of the hierarchy, in reading order. */
export type OrgZone = (typeof ORG_ZONES)[number];

interface Standing {
  readonly sign: Sign;
  readonly tier: Pick<Tier, 'side'>;
  readonly branch: Pick<Branch, 'side'>;
}

/**
 * Where an entity stands in the hierarchy; it follows from what is said of it alone. `below` alone lies
 * under the line where authority stops; of those `beside` it and `outside` nothing is said of authority, so
 * they are not shown as excluded.
 */
export function zoneOf({ sign, tier, branch }: Standing): OrgZone {
  if (sign === 'yes') return 'granted';
  if (sign === 'no') return 'below';
  if (tier.side === 'left') return 'left';
  if (branch.side) return branch.side;
  if (tier.side === 'right') return sign === 'unknown' ? 'outside' : 'right';
  return tier.side === 'top' || sign === 'none' ? 'top' : 'beside';
}
