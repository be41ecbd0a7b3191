import type { Locale } from '../data/types';

/** A stretch of text, and its language where that is not the text's own. */
export interface Run {
  readonly text: string;
  readonly lang: Locale | null;
}

/** Latin words with what joins them; a lone letter or number belongs to the Korean around it. */
const LATIN = /[A-Za-z][\w’'.()&-]*(?: +[A-Za-z(][\w’'.()&-]*)*/g;

/** Parts a text by language, so that a voice can speak each part rightly: Latin words in Korean. */
export function runsOf(text: string, locale: Locale): Run[] {
  if (locale !== 'ko') return [{ text, lang: null }];
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(LATIN)) {
    if (found.replace(/[^A-Za-z]/g, '').length < 3) continue;
    if (index > at) runs.push({ text: text.slice(at, index), lang: null });
    runs.push({ text: found, lang: 'en' });
    at = index + found.length;
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), lang: null });
  return runs;
}
