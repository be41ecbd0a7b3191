import { VOCABULARIES, type Parts, type Vocabulary } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';

/** What the story names to sort its things by: each name once, and none used that is not there. */
export function checkVocabularies(parts: Parts): Problem[] {
  return [
    ...VOCABULARIES.flatMap((list) => twice(parts, list)),
    ...used(parts, 'context', 'topic', 'topics'),
    ...used(parts, 'entities', 'branch', 'branches'),
    ...used(parts, 'entities', 'tier', 'tiers'),
    ...used(parts, 'entities', 'authority', 'statuses'),
    ...used(parts, 'claims', 'level', 'levels'),
    ...used(parts, 'claims', 'speaker', 'speakers'),
    ...used(parts, 'attributions', 'levels', 'levels'),
    ...used(parts, 'attributions', 'speakers', 'speakers'),
    ...parts
      .having('kinds', 'tells')
      .flatMap(({ pointer, value: { tells } }) =>
        tells?.attribution === undefined
          ? []
          : unknown(
              parts,
              'attributions',
              tells.attribution,
              pointerTo(pointer, 'tells', 'attribution'),
            ),
      ),
    ...parts
      .having('steps', 'view')
      .flatMap(({ pointer, value }) =>
        (value.view.lit.authorities ?? []).flatMap((id, index) =>
          unknown(parts, 'statuses', id, pointerTo(pointer, 'view', 'lit', 'authorities', index)),
        ),
      ),
    ...parts
      .having('relations', 'kind')
      .flatMap(({ pointer, value }) =>
        unknown(parts, 'kinds', value.kind, pointerTo(pointer, 'kind')),
      ),
  ];
}

/** What a field of the things of a collection names, one term or several. */
function used(
  parts: Parts,
  collection: 'context' | 'entities' | 'claims' | 'attributions',
  field: 'topic' | 'branch' | 'tier' | 'authority' | 'level' | 'speaker' | 'levels' | 'speakers',
  list: Vocabulary,
): Problem[] {
  return parts.having(collection, field as never).flatMap(({ pointer, value }) => {
    const at = pointerTo(pointer, field);
    const ids = (value as Readonly<Record<string, string | readonly string[] | undefined>>)[field];
    return typeof ids === 'string'
      ? unknown(parts, list, ids, at)
      : (ids ?? []).flatMap((id, index) => unknown(parts, list, id, pointerTo(at, index)));
  });
}

function twice({ having }: Parts, list: Vocabulary): Problem[] {
  const seen = new Set<string>();
  return having(list, 'id').flatMap(({ pointer, value: { id } }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew
      ? []
      : [
          {
            pointer: pointerTo(pointer, 'id'),
            message: `/${list} has ${quote(id)} already.`,
            remedy: 'Give one of the two another id.',
          },
        ];
  });
}

/** Where something names a term that its vocabulary does not have. */
function unknown({ terms }: Parts, list: Vocabulary, id: string, pointer: string): Problem[] {
  const known = terms[list];
  if (known === null || known.has(id)) return [];
  return [
    {
      pointer,
      message: `/${list} has no ${quote(id)}.`,
      remedy: `Add it there, or use one of: ${[...known].map((one) => quote(one)).join(', ')}.`,
    },
  ];
}
