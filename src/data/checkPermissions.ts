import { pointerTo } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** A permission is what the directive says, and only that; a contact or a venture is never one. */
export function checkPermissions(parts: Parts): Problem[] {
  const claims = parts.having('claims', 'id', 'level', 'speaker');
  const claimOf = new Map(claims.map(({ value }) => [value.id, value]));
  const uses = parts.having('relations', 'kind', 'claimIds').flatMap(({ pointer, value }) =>
    (value.claimIds ?? []).map((id, index) => ({
      id,
      kind: value.kind,
      pointer: pointerTo(pointer, 'claimIds', index),
    })),
  );
  const permissions = new Set(
    uses.filter(({ kind }) => kind === 'may_trade_with').map(({ id }) => id),
  );
  return uses.flatMap(({ id, kind, pointer }) => {
    const claim = claimOf.get(id);
    if (!claim) return [];
    if (kind === 'may_trade_with') {
      return claim.level === 'directive' && claim.speaker === 'directive'
        ? []
        : {
            pointer,
            message: `A permission rests on ${quote(id)}, which is "${claim.level}" said by "${claim.speaker}".`,
            remedy: 'Use a claim of what the directive itself allows, or another kind of relation.',
          };
    }
    if (permissions.has(id)) {
      return {
        pointer,
        message: `${quote(id)} is a claim of a permission, used here for "${kind}".`,
        remedy: 'Rest this relation on its own claim; keep permissions to "may_trade_with".',
      };
    }
    const seen = kind === 'has_contact_with' || kind === 'joint_ventures_abroad';
    return seen && claim.level === 'directive'
      ? {
          pointer,
          message: `What is described as done rests on ${quote(id)}, which the directive only allows.`,
          remedy: 'Use the claim that describes the practice.',
        }
      : [];
  });
}
