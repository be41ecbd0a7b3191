// Printable ASCII, whole syllables, and the signs of both languages: each is one character for a reader.
const PLAIN = /^[ -~가-힣·¶\u2010-\u201f]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them; their lengths add up to that of the text. */
export function graphemes(text: string): string[] {
  // Browsers of before 2024 may lack the segmenter; whole code points are then the next best.
  if (PLAIN.test(text) || !('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What is safe to repeat of what a reader typed: no controls, no towers of marks, at most `most` characters. */
export function echoOf(typed: string, most: number): string {
  const plain = typed
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const shown = graphemes(plain);
  return shown.length > most ? `${shown.slice(0, most).join('')}…` : plain;
}
