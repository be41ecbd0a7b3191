import { romanize } from 'es-hangul';
import type { LocalizedText } from '../data/types';
import type { Directive } from '../model/directive';
import { placesOf } from '../model/places';
import { soundKey } from './romanisation';

/** The romanised names of entities, places and paragraphs, by id. */
export type Romanised = Readonly<Record<string, readonly string[]>>;

/** The same few hundred syllables come again and again, and each takes its time. */
const known = new Map<string, string>();
function romanisedSyllable(syllable: string): string {
  const before = known.get(syllable) ?? romanize(syllable);
  known.set(syllable, before);
  return before;
}

/** As it is spoken, and letter by letter: readers write 무역회사 as "muyeokoesa" and as "muyeokhoesa". */
function spellingsOf(korean: string): string[] {
  const single = Array.from(korean, romanisedSyllable).join('');
  return [romanize(korean), single];
}

/**
 * Romanises what can be searched by name. For the build: the tables that this takes are no part of
 * the page, which gets the finished words. Spellings that search takes for the same come once.
 */
export function romaniseNames(directive: Directive): Romanised {
  const { entities, paragraphs } = directive.dataset;
  const named: [id: string, korean: readonly string[]][] = [
    ...entities.map(({ id, name, koreanTerm, aliases }): [string, string[]] => [
      id,
      [name.ko, koreanTerm.term, ...(aliases?.ko ?? [])],
    ]),
    ...placesOf(directive).map(({ id, name }): [string, string[]] => [id, [name.ko]]),
    ...paragraphs.map(({ id, topic }: { id: string; topic: LocalizedText }): [string, string[]] => [
      id,
      [topic.ko],
    ]),
  ];
  return Object.fromEntries(
    named.map(([id, korean]) => {
      const words = korean.flatMap(spellingsOf);
      const keys = words.map(soundKey);
      return [id, words.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)];
    }),
  );
}
