import { isRecord, type Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';
import { STORY_TEXTS, type StoryText } from './storyTexts';

/** A text of the file, and the names that the page fills in where it stands. */
interface Asking {
  readonly pointer: string;
  readonly text: unknown;
  readonly known: readonly string[];
}

/** The texts in which the interface speaks of the story: what stands in their braces is known to it. */
export function checkStoryTexts({ json }: Parts): Problem[] {
  const file = isRecord(json) ? json : {};
  return [
    ...ownTexts(file['texts']),
    ...listed(file['kinds']).flatMap(({ index, item }) => kindTexts(item, index)),
  ].flatMap(unfilled);
}

function ownTexts(texts: unknown): Asking[] {
  if (!isRecord(texts)) return [];
  return Object.keys(texts).flatMap((key) =>
    key in STORY_TEXTS
      ? [
          {
            pointer: pointerTo('', 'texts', key),
            text: texts[key],
            known: STORY_TEXTS[key as StoryText],
          },
        ]
      : [],
  );
}

/** The sentences of a kind, which ask for its ends. In its labels braces ask for nothing. */
function kindTexts(kind: Readonly<Record<string, unknown>>, index: number): Asking[] {
  const { arc, role, tells } = kind;
  // Who is permitted stands in the hierarchy, so a permission tells of places alone.
  const near = role !== 'arc' ? ['count'] : arc === 'permission' ? [] : ['by'];
  const ends = [...near, 'names'];
  return [
    ...['inAlt', 'inKey'].map((key) => asking(kind, ['names'], 'kinds', index, key)),
    ...['text', 'unchanged'].map((key) => asking(tells, ends, 'kinds', index, 'tells', key)),
  ];
}

function asking(
  holder: unknown,
  known: readonly string[],
  ...path: readonly (string | number)[]
): Asking {
  const key = String(path.at(-1));
  const text = isRecord(holder) ? holder[key] : undefined;
  return { pointer: pointerTo('', ...path), text, known };
}

const listed = (list: unknown) =>
  (Array.isArray(list) ? list : []).flatMap((item: unknown, index) =>
    isRecord(item) ? [{ item, index }] : [],
  );

/** Where a text has braces with a name that the page does not fill in there. */
export function unfilled({ pointer, text, known }: Asking): Problem[] {
  if (!isRecord(text)) return [];
  return Object.entries(text).flatMap(([language, words]) => {
    const asked = typeof words === 'string' ? [...words.matchAll(/\{(\w*)\}/g)] : [];
    return asked
      .map(([, name = '']) => name)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        pointer: pointerTo(pointer, language),
        message: `The text asks for ${quote(name)}, which the page does not fill in there.`,
        remedy:
          known.length === 0
            ? 'Write it without braces.'
            : `Use only ${known.map((one) => `{${one}}`).join(', ')}.`,
      }));
  });
}
