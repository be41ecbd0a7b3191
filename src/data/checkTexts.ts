import { nameCharacters } from './codePoint';
import { isRecord } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';
import { textFaults } from './textFault';
import { walk } from './walk';

const HANGUL = /\p{Script=Hangul}/u;
/** What stands in quotation marks or brackets may be a term of the other language. */
const QUOTED = /[“"'‘([「『][^“”"'‘’()[\]「」『』]*[”"'’)\]」』]/gu;

/** Every text of the file, wherever it stands, sound or not: clean, and in its own language. */
export function checkTexts(json: unknown): Problem[] {
  const problems: Problem[] = [];
  walk(json, (value, pointer) => {
    if (typeof value === 'string') problems.push(...hygiene(value, pointer));
    if (isRecord(value)) problems.push(...languages(value, pointer));
  });
  return problems;
}

function hygiene(text: string, pointer: string): Problem[] {
  const faults = text.trim() === '' ? [] : textFaults(text);
  return faults.map(({ at, says, remedy }) => ({
    pointer,
    message: `${quote(text, at)} ${says}.`,
    remedy,
  }));
}

/** Where a name inside a sentence differs by more than its article and its first letter, as indexes in both; else null. */
function differsAt(inText: string, name: string): readonly [inText: number, name: number] | null {
  const bare = inText.replace(/^(?:an?|the) /, '');
  const small = name.replace(/\p{L}/u, (letter) => letter.toLowerCase());
  if (bare === name || bare === small) return null;
  let at = 0;
  while (bare[at] === small[at] || bare[at] === name[at]) at += 1;
  return [inText.length - bare.length + at, at];
}

/** Titles and publishers of sources stand as they were published, patterns as they must fit, in whatever language. */
function languages(value: Readonly<Record<string, unknown>>, pointer: string): Problem[] {
  const { en, ko } = value;
  const problems: Problem[] = [];
  if (/^\/(?:sources\/\d+\/(?:title|publisher)|policy\/.*)$/.test(pointer)) return problems;
  if (typeof ko === 'string' && ko.trim() !== '' && !HANGUL.test(ko)) {
    problems.push({
      pointer: `${pointer}/ko`,
      message: `The Korean text ${quote(ko)} has no Hangul.`,
      remedy: 'Write it in Korean.',
    });
  }
  const plain = typeof en === 'string' ? en.replace(QUOTED, (term) => ' '.repeat(term.length)) : '';
  const hangul = HANGUL.exec(plain);
  if (typeof en === 'string' && hangul) {
    problems.push({
      pointer: `${pointer}/en`,
      message: `The English text ${quote(en, hangul.index)} has Hangul outside quotation marks, from ${nameCharacters(hangul)} on.`,
      remedy: 'Write it in English, or quote the Korean term.',
    });
  }
  const { term, inText, name } = value;
  const written = isRecord(name) ? name['en'] : undefined;
  const isName = typeof inText === 'string' && typeof written === 'string' && inText.trim() !== '';
  const differs = isName ? differsAt(inText, written) : null;
  if (isName && differs) {
    problems.push({
      pointer: `${pointer}/inText`,
      message: `${quote(inText, differs[0])} is not the English name ${quote(written, differs[1])} as a sentence has it.`,
      remedy: 'Repeat the name with nothing but its article, or with a small first letter.',
    });
  }
  if (pointer.endsWith('/koreanTerm') && typeof term === 'string' && !HANGUL.test(term)) {
    problems.push({
      pointer: `${pointer}/term`,
      message: `The Korean term ${quote(term)} has no Hangul.`,
      remedy: 'Write it in Hangul.',
    });
  }
  return problems;
}
