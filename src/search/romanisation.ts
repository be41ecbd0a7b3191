import { fold, type Unit } from './fold';

/** Letters that one system writes where the other, or another spelling, writes the second. */
const ALIKE: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', l: 'r', c: 'j' };

/**
 * A romanised word reduced to what its spellings share: Revised Romanization and McCune-Reischauer
 * (ŏ, ŭ, ch, voiceless letters for voiced ones) come out the same, and so do the beginnings of both.
 */
export function soundOf(word: readonly Unit[]): Unit[] {
  return word.flatMap((unit, i) => {
    const before = word[i - 1]?.char ?? '';
    const after = word[i + 1]?.char ?? '';
    if (unit.char === 'e' && /^[ou]?$/.test(after)) return [];
    if (unit.char === 'h' && /[cs]/.test(before)) return [];
    const char = ALIKE[unit.char] ?? unit.char;
    const doubled = char === (ALIKE[before] ?? before) && /[a-z]/.test(char);
    return doubled ? [] : [{ ...unit, char, initial: char }];
  });
}

/** The sound of a romanised text, as a key that two spellings of it share. */
export function soundKey(text: string): string {
  return soundOf(fold(text))
    .map(({ char }) => char)
    .join('');
}
