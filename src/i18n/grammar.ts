import type { Locale } from '../data/types';

/** Written out in running text; what is more stands in figures. */
const NUMBERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  // As they stand before what is counted.
  ko: ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'],
};
const NUMBER = `\\b(?:\\d+|${NUMBERS.en.join('|')})`;
const COUNTED = new RegExp(`(${NUMBER}) \\[([^|\\]]+)\\|([^\\]]+)\\]`, 'gi');
const NUMBER_AT_END = new RegExp(`${NUMBER} $`, 'i');
const PARTICLES = ['은/는', '이/가', '을/를', '와/과', '으로/로'] as const;
/** How a digit is read in Korean; after zeros, how the place value is. */
const DIGITS = '공일이삼사오육칠팔구';
/** Letter names that end in a consonant; all others end in a vowel. */
const LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };
// What stands in brackets after a word does not change the particle that the word asks for.
const CLOSING = /(?:\([^()]*\)|[\s\p{Pe}\p{Pf}\p{Po}"'])+$/u;

/**
 * Finishes a text whose values are filled in: `3 [entity|entities]` takes the form that the number
 * asks for (in figures or in words), `베트남[이/가]` the particle that the sound before it asks for. Throws on an unknown mark.
 */
export function inflect(text: string): string {
  return (
    text
      .replace(
        COUNTED,
        (_, count: string, one: string, more: string) =>
          `${count} ${/^(?:1|one)$/i.test(count) ? one : more}`,
      )
      // A Korean counter stands apart from a word and joins a figure: "두 개", "12개".
      .replace(/(\d) (?=[개곳명])/g, '$1')
      .replace(/\[([^\]/]+\/[^\]]+)\]/g, (_, mark: string, at: number, whole: string) => {
        const pair = PARTICLES.find((one) => one === mark);
        if (pair === undefined) throw new Error(`"${mark}" is no pair of particles.`);
        return particleAfter(whole.slice(0, at), pair);
      })
  );
}

/** Whether a part in square brackets is a mark that `inflect` knows. */
export function isMark(part: string): boolean {
  return /^\[[^|\]]+\|[^\]]+\]$/.test(part) || PARTICLES.some((pair) => part === `[${pair}]`);
}

/** The number, in figures or in words, that a text ends with before a blank; empty where it ends with none. */
export function numberAtEnd(text: string): string {
  return NUMBER_AT_END.exec(text)?.[0] ?? '';
}

/** A whole number as running text has it: one to nine in words, native ones in Korean. */
export function numberWord(count: number, locale: Locale): string {
  return NUMBERS[locale][count - 1] ?? String(count);
}

/** The particle of a pair that the sound of a text's end asks for; where it cannot be told, the one for an open end. */
export function particleAfter(text: string, pair: (typeof PARTICLES)[number]): string {
  const sound = lastSound(text);
  const [first = '', second = ''] = pair.split('/');
  // Unicode's syllables go through 28 ends each: none comes first, ㄹ is the ninth.
  const end = /[가-힣]/.test(sound) ? (sound.charCodeAt(0) - 0xac00) % 28 : 0;
  const isOpen = end === 0 || (end === 8 && pair === '으로/로');
  return isOpen === (pair === '와/과') ? first : second;
}

/** A Hangul syllable that ends as the text does when it is read aloud in Korean. */
export function lastSound(text: string): string {
  const word = text.replace(CLOSING, '');
  const last = word.at(-1) ?? '';
  if (/\d/.test(last)) {
    const zeros = /0*$/.exec(word)?.[0].length ?? 0;
    if (zeros === 0 || zeros === word.length) return DIGITS[Number(last)] ?? '';
    return ['십', '백', '천', '만'][Math.min(zeros, 4) - 1] ?? '';
  }
  if (!/[A-Za-z]/.test(last)) return last;
  // Capitals are spelled out; a word is heard with a consonant at its end after l, m, n and ng.
  if (/(^|[^a-z])[A-Z]$/.test(word)) return LETTERS[last] ?? '이';
  if (/l$/i.test(word)) return '을';
  return /(m|n|ng)$/i.test(word) ? '은' : '스';
}
