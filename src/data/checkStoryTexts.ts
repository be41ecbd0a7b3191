import { isRecord, type Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';
import { STORY_TEXTS, type StoryText } from './storyTexts';

/** The texts in which the interface speaks of the story: what stands in their braces is known to it. */
export function checkStoryTexts({ json }: Parts): Problem[] {
  const texts = isRecord(json) ? json['texts'] : undefined;
  if (!isRecord(texts)) return [];
  return Object.entries(texts).flatMap(([key, text]) =>
    key in STORY_TEXTS && isRecord(text)
      ? Object.entries(text).flatMap(([language, words]) =>
          typeof words === 'string'
            ? unknownNames(words, STORY_TEXTS[key as StoryText]).map((name) => ({
                pointer: `/texts/${key}/${language}`,
                message: `The text asks for ${quote(name)}, which the page does not fill in there.`,
                remedy: remedyFor(STORY_TEXTS[key as StoryText]),
              }))
            : [],
        )
      : [],
  );
}

const unknownNames = (words: string, known: readonly string[]): string[] =>
  [...words.matchAll(/\{(\w*)\}/g)]
    .map(([, name = '']) => name)
    .filter((one) => !known.includes(one));

const remedyFor = (known: readonly string[]): string =>
  known.length === 0
    ? 'Write it without braces.'
    : `Use only ${known.map((name) => `{${name}}`).join(', ')}.`;
