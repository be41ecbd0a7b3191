import type { Collection, Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quoteAscii } from './quote';

/** The lists whose things a link can lead to; with them the origin and the team. */
const LINKED = ['entities', 'partners', 'relations', 'claims'] as const satisfies Collection[];

/** An old id leads, in one step, to one thing that is there; and no present thing has it. */
export function checkRenamed(parts: Parts): Problem[] {
  return [...usedIds(parts), ...missingEnds(parts)];
}

function usedIds({ having, names }: Parts): Problem[] {
  const first = new Map<string, string>();
  return having('renamed', 'from').flatMap(({ pointer, value: { from } }) => {
    const at = pointerTo(pointer, 'from');
    const present = names.find(({ id }) => id === from);
    if (present) {
      return {
        pointer: at,
        message: `${quoteAscii(from)} is an id of this file, at ${present.pointer}.`,
        remedy: 'Remove the renaming, or give the thing another id.',
      };
    }
    const earlier = first.get(from);
    if (earlier === undefined) first.set(from, at);
    return earlier === undefined
      ? []
      : {
          pointer: at,
          message: `Where ${quoteAscii(from)} leads is already said at ${earlier}.`,
          remedy: 'Keep one of the two.',
        };
  });
}

function missingEnds(parts: Parts): Problem[] {
  const { having, names } = parts;
  const linked = names.filter(({ collection }) => isLinked(collection));
  // What could not be read may hold the id.
  const sure =
    LINKED.every((collection) => parts.isWhole(collection, 'id')) &&
    names.some(({ collection }) => collection === 'origin') &&
    (names.some(({ collection }) => collection === 'team') || parts.isSound('/team'));
  const next = new Map(
    having('renamed', 'from', 'to').map(({ value: { from, to } }) => [from, to]),
  );
  return having('renamed', 'to').flatMap(({ pointer, value: { to } }): Problem[] => {
    if (linked.some(({ id }) => id === to)) return [];
    const at = pointerTo(pointer, 'to');
    const later = next.get(to);
    if (later !== undefined) {
      return [
        {
          pointer: at,
          message: `${quoteAscii(to)} is itself an old id, which leads to ${quoteAscii(later)}.`,
          remedy: 'Write the present id.',
        },
      ];
    }
    const other = names.find(({ id }) => id === to)?.collection;
    if (other === undefined && !sure) return [];
    return [
      {
        pointer: at,
        message: other
          ? `${quoteAscii(to)} is found under "${other}", where no link leads.`
          : `${quoteAscii(to)} is not an id of this file.`,
        remedy:
          'Write the id of an entity, a partner, a relation, the origin, the team or a claim.',
      },
    ];
  });
}

function isLinked(collection: string): boolean {
  return [...LINKED, 'origin', 'team'].includes(collection);
}
