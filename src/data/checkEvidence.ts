import { pointerTo } from './pointer';
import { kindsIn } from './kinds';
import { signsOf, type Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** What is drawn rests on evidence of the right kind, and every paragraph is accounted for. */
export function checkEvidence(parts: Parts): Problem[] {
  return [
    ...(parts.isWhole('claims', 'paragraphs') ? silentParagraphs(parts) : []),
    ...authorities(parts),
    ...contextRelations(parts),
    ...selfPairs(parts),
  ];
}

function silentParagraphs(parts: Parts): Problem[] {
  const claims = parts.having('claims', 'paragraphs');
  const used = new Set(claims.flatMap(({ value }) => value.paragraphs));
  return parts
    .having('paragraphs', 'id')
    .filter(({ value }) => !used.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `No claim comes from the paragraph ${quote(value.id)}.`,
      remedy: 'Add the claim that it carries, or remove it.',
    }));
}

/** That some may and others may not is said by the report; its silence cannot be. */
function authorities(parts: Parts): Problem[] {
  const signs = signsOf(parts);
  const entities = parts.having('entities', 'id', 'authority', 'authorityClaimIds');
  return entities.flatMap(({ pointer, value: { id, authority, authorityClaimIds } }) => {
    const sign = signs.get(authority);
    const stated = sign === 'yes' || sign === 'no';
    if (sign === undefined || stated === authorityClaimIds.length > 0) return [];
    return {
      pointer: pointerTo(pointer, 'authorityClaimIds'),
      message: stated
        ? `The authority of ${quote(id)} is ${quote(authority)} without a claim that says so.`
        : `The authority of ${quote(id)} is ${quote(authority)}, yet claims are given for it.`,
      remedy: stated
        ? 'Name the claim, or use a status with the sign "unknown".'
        : 'Empty the list.',
    };
  });
}

/** Context may say how bodies are placed; it never adds an act of the report to the charts. */
function contextRelations(parts: Parts): Problem[] {
  const kinds = kindsIn(parts);
  return parts
    .having('relations', 'id', 'kind', 'contextSourceIds')
    .filter(
      ({ value }) =>
        value.contextSourceIds !== undefined && kinds.get(value.kind)?.role !== 'parent',
    )
    .map(({ pointer, value }) => ({
      pointer: pointerTo(pointer, 'contextSourceIds'),
      message: `The relation ${quote(value.id)} of kind "${value.kind}" rests on context.`,
      remedy: 'Rest it on claims of the report, or say it as a context fact.',
    }));
}

function selfPairs(parts: Parts): Problem[] {
  return parts.having('claims', 'id', 'pairedWith').flatMap(({ pointer, value }) =>
    (value.pairedWith ?? []).flatMap((id, index) =>
      id === value.id
        ? {
            pointer: pointerTo(pointer, 'pairedWith', index),
            message: `The claim ${quote(id)} is paired with itself.`,
            remedy: 'Name the claim that balances it.',
          }
        : [],
    ),
  );
}
