import { inflect, isMark, lastSound, numberAtEnd } from './grammar';
import { fill, namesOnly, type Translate, type Values } from './messages';

const PARTS = /\{(\w+)\}|\[[^\]]*\]|[^{[]+|[{[]/g;

/** What a mark looks at before it: the number at the end, else a syllable that sounds like the end. */
function before(text: string): string {
  const sound = lastSound(text);
  return numberAtEnd(text) || (/[가-힣]/.test(sound) ? sound : '');
}

/**
 * A text with its values put in, finished as by `inflect`. Marks are read in the text alone: a name from the
 * dataset may hold brackets, and so may a text about the story; what is no mark stands as it is.
 * @throws where a value is missing.
 */
export function finish(text: string, values: Values = {}): string {
  let said = '';
  for (const [part, name] of fill(text, namesOnly(values)).matchAll(PARTS)) {
    if (name !== undefined) said += values[name] ?? '';
    else if (isMark(part)) {
      const seen = before(said);
      said += inflect(seen + part).slice(seen.length);
    } else {
      // A Korean counter joins a figure, as in `inflect`.
      said += /\d$/.test(said) ? part.replace(/^ (?=[개곳명])/, '') : part;
    }
  }
  return said;
}

/** The same texts, finished. Throws as `t` does. */
export function inflecting(t: Translate): Translate {
  return (key, values = {}) => finish(t(key, namesOnly(values)), values);
}
