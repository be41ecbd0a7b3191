import { VOCABULARIES, type Parts, type Vocabulary } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';

/** What the story names to sort its things by: each name once, and none used that is not there. */
export function checkVocabularies(parts: Parts): Problem[] {
  return [
    ...VOCABULARIES.flatMap((list) => twice(parts, list)),
    ...parts
      .having('context', 'topic')
      .flatMap(({ pointer, value }) =>
        unknown(parts, 'topics', value.topic, pointerTo(pointer, 'topic')),
      ),
    ...parts
      .having('relations', 'kind')
      .flatMap(({ pointer, value }) =>
        unknown(parts, 'kinds', value.kind, pointerTo(pointer, 'kind')),
      ),
  ];
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
