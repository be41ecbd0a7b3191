import type { Parts } from './parts';
import { pointerTo } from './pointer';
import type { Breach, LevelAtMost, OnlyOn, OwnClaims, Paired } from './policy';
import { quote } from './quote';
import type { Claim } from './types';

/** Each claim that a relation rests on, with the kind of the relation. */
function usesOf(parts: Parts) {
  return parts.having('relations', 'kind', 'claimIds').flatMap(({ pointer, value }) =>
    (value.claimIds ?? []).map((id, index) => ({
      id,
      kind: value.kind,
      pointer: pointerTo(pointer, 'claimIds', index),
    })),
  );
}

/** The claims that relations of these kinds rest on and that are not as they must be. */
function weakUses(
  parts: Parts,
  kinds: readonly string[],
  isFit: (claim: Pick<Claim, 'level' | 'speaker'>) => boolean,
): Breach[] {
  const claims = parts.having('claims', 'id', 'level', 'speaker');
  const claimOf = new Map(claims.map(({ value }) => [value.id, value]));
  return usesOf(parts).flatMap(({ id, kind, pointer }) => {
    const claim = claimOf.get(id);
    if (!claim || !kinds.includes(kind) || isFit(claim)) return [];
    return {
      pointer,
      says: `"${kind}" rests on ${quote(id)}, a claim of "${claim.level}" said by "${claim.speaker}".`,
      remedy: 'Rest it on another claim, or use another kind of relation.',
    };
  });
}

/** What relations of these kinds rest on is of these levels and speakers. */
export function onlyOn(parts: Parts, { kinds, levels, speakers }: OnlyOn): Breach[] {
  return weakUses(
    parts,
    kinds,
    ({ level, speaker }) =>
      (levels?.includes(level) ?? true) && (speakers?.includes(speaker) ?? true),
  );
}

/** No claim of theirs is of a stronger level. */
export function levelAtMost(parts: Parts, { kinds, level: most }: LevelAtMost): Breach[] {
  const levels = parts.having('levels', 'id').map(({ value }) => value.id);
  return weakUses(parts, kinds, ({ level }) => levels.indexOf(level) >= levels.indexOf(most));
}

/** What they rest on, relations of no other kind rest on. */
export function ownClaims(parts: Parts, { kinds }: OwnClaims): Breach[] {
  const uses = usesOf(parts);
  const own = new Map(
    uses.filter(({ kind }) => kinds.includes(kind)).map(({ id, kind }) => [id, kind]),
  );
  return uses.flatMap(({ id, kind, pointer }) => {
    const owner = own.get(id);
    if (owner === undefined || kinds.includes(kind)) return [];
    return {
      pointer,
      says: `${quote(id)} is a claim of "${owner}", used here for "${kind}".`,
      remedy: 'Rest this relation on its own claim.',
    };
  });
}

/** Each of these claims names the others. */
export function paired(parts: Parts, { claimIds }: Paired): Breach[] {
  const claims = parts.having('claims', 'id', 'pairedWith');
  const [one, other] = claimIds.map((id) => claims.find(({ value }) => value.id === id));
  if (!one || !other) return [];
  const names = (first: typeof one, second: typeof one) =>
    first.value.pairedWith?.includes(second.value.id);
  return names(one, other) || names(other, one)
    ? []
    : [
        {
          pointer: one.pointer,
          says: `The claim ${quote(one.value.id)} is not paired with ${quote(other.value.id)}.`,
          remedy: `Name ${quote(other.value.id)} in "pairedWith".`,
        },
      ];
}
