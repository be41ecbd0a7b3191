/** Sentences of a text; the last character of one is a full stop. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=\.)\s+/).filter(Boolean);
}

/** Words between spaces. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Groups of vowels, less a silent e: what a reader would count, to about one in twenty. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  const heard = letters.replace(/(?:[^laeiouycghsxz]es|[^ltd]ed|[^laeiouy]e)$/, (end) =>
    end.charAt(0),
  );
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}

/** The Flesch-Kincaid grade of an English text: years of school that it asks for. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
  );
}
