import { pointerTo } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** A side that the report does not describe has no claims, any other has; "unchanged" knows both. */
export function checkChanges(parts: Parts): Problem[] {
  return [...sides(parts), ...unchanged(parts)];
}

function sides(parts: Parts): Problem[] {
  return (['before', 'under'] as const).flatMap((key) =>
    parts.having('changes', 'id', key).flatMap(({ pointer, value }): Problem[] => {
      const silent = value[key].basis === 'not_described';
      if (silent === (value[key].claimIds.length === 0)) return [];
      return [
        {
          pointer: pointerTo(pointer, key, 'claimIds'),
          message: silent
            ? `The side "${key}" of ${quote(value.id)} is not described, yet claims are given for it.`
            : `The side "${key}" of ${quote(value.id)} is described without a claim.`,
          remedy: silent
            ? 'Empty the list, or say the basis.'
            : 'Name the claim, or use "not_described".',
        },
      ];
    }),
  );
}

function unchanged(parts: Parts): Problem[] {
  return (['before', 'under'] as const).flatMap((key) =>
    parts
      .having('changes', 'id', 'status', key)
      .filter(({ value }) => value.status === 'unchanged' && value[key].basis === 'not_described')
      .map(({ pointer, value }) => ({
        pointer: pointerTo(pointer, key, 'basis'),
        message: `${quote(value.id)} is "unchanged", but its side "${key}" is not described.`,
        remedy: 'Describe both sides, or use "set_out".',
      })),
  );
}
