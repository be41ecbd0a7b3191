import type { Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';
import type { Kind } from './types';

type Known = Pick<Kind, 'id' | 'role' | 'arc' | 'before'>;

/** The kinds of relations that could be read, by id. */
export function kindsIn({ having }: Parts): ReadonlyMap<string, Known> {
  return new Map(
    having('kinds', 'id', 'role', 'before', 'arc').map(({ value }) => [value.id, value]),
  );
}

/** What only the lines to partners have. */
const OF_ARCS = ['lead', 'began', 'inKey'] as const;

/** What a kind needs for its role, and what none of another role would show. */
export function checkKinds(parts: Parts): Problem[] {
  return [...needed(parts), ...unshown(parts)];
}

function unshown({ having }: Parts): Problem[] {
  return having('kinds', 'id', 'role', 'before').flatMap(({ pointer, value }): Problem[] => {
    const { before, id, role } = value;
    if (role === 'arc')
      return before === 'same'
        ? [
            {
              pointer: pointerTo(pointer, 'before'),
              message: `The kind ${quote(id)} leads to partners, and no map is drawn of the time before.`,
              remedy: 'Make it "not_said", and say in a change what was so before.',
            },
          ]
        : [];
    return OF_ARCS.filter((key) => Object.hasOwn(value, key)).map((key) => ({
      pointer: pointerTo(pointer, key),
      message: `The kind ${quote(id)} joins entities: its "${key}" would be shown nowhere.`,
      remedy: 'Take it away, or give the kind the role "arc".',
    }));
  });
}

function needed({ having }: Parts): Problem[] {
  return having('kinds', 'id', 'role', 'arc', 'short').flatMap(({ pointer, value }): Problem[] => {
    const { arc, id, role, short } = value;
    if (role === 'arc' && arc === undefined)
      return [
        {
          pointer,
          message: `The kind ${quote(id)} leads to partners, but does not say what it is.`,
          remedy: 'Give it "arc": "permission", "contact" or "words".',
        },
      ];
    if (role === 'arc' && short === undefined)
      return [
        {
          pointer,
          message: `The kind ${quote(id)} has no words for its line of the map.`,
          remedy: 'Give it "short", in each language.',
        },
      ];
    return role !== 'arc' && arc !== undefined
      ? [
          {
            pointer: pointerTo(pointer, 'arc'),
            message: `The kind ${quote(id)} joins entities, so it is no "${arc}".`,
            remedy: 'Take it away, or give the kind the role "arc".',
          },
        ]
      : [];
  });
}
