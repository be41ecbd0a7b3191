import type { LocalizedText, Named, Partner } from '../data/types';
import type { Directive } from './directive';

/** Anything the map shows, on it or beside it. */
export interface Place extends Named {
  readonly id: string;
  readonly type: Partner['kind'] | 'origin' | 'team';
  readonly note: LocalizedText;
  readonly claimIds: readonly string[];
  /** Whether the map gives it a position. Classes and teams have none. */
  readonly placed: boolean;
}

/** Every place of the map: the origin, the partners, then the teams, which go nowhere named. */
export function placesOf(directive: Directive): Place[] {
  const { origin, partners, team } = directive.dataset;
  return [
    { ...pick(origin), type: 'origin', placed: true },
    ...partners.map((partner) => ({
      ...pick(partner),
      type: partner.kind,
      placed: partner.kind !== 'class',
    })),
    ...(team ? [{ ...pick(team), type: 'team' as const, placed: false }] : []),
  ];
}

function pick({ id, name, inText, note, claimIds }: Omit<Place, 'type' | 'placed'>) {
  return { id, name, ...(inText !== undefined && { inText }), note, claimIds };
}
