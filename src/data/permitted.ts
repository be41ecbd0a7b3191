import type { Relation } from './types';

/** The ids of the partners that trade is allowed with. A contact or a venture is no permission. */
export function permittedIn(relations: readonly Relation[]): ReadonlySet<string> {
  return new Set(relations.flatMap(({ kind, to }) => (kind === 'may_trade_with' ? to : [])));
}
