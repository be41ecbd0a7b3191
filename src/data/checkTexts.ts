import { isRecord } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';
import { textFault } from './textFault';

const HANGUL = /\p{Script=Hangul}/u;
/** What stands in quotation marks or brackets may be a term of the other language. */
const QUOTED = /[“"'‘([「『][^“”"'‘’()[\]「」『』]*[”"'’)\]」』]/gu;

/** Every text of the file, wherever it stands, sound or not: clean, and in its own language. */
export function checkTexts(json: unknown): Problem[] {
  const problems: Problem[] = [];
  function visit(value: unknown, pointer: string) {
    if (typeof value === 'string') problems.push(...hygiene(value, pointer));
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, pointerTo(pointer, index));
      });
    }
    if (!isRecord(value)) return;
    for (const [key, item] of Object.entries(value)) visit(item, pointerTo(pointer, key));
    problems.push(...languages(value, pointer));
  }
  visit(json, '');
  return problems;
}

function hygiene(text: string, pointer: string): Problem[] {
  const fault = text.trim() === '' ? null : textFault(text);
  return fault === null
    ? []
    : [{ pointer, message: `${quote(text)} ${fault[0]}.`, remedy: fault[1] }];
}

/** True where only an article and the size of the first letter differ. */
function isSameName(inText: string, name: string): boolean {
  const bare = inText.replace(/^(?:an?|the) /, '');
  return bare === name || bare === name.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** Titles and publishers of sources stand as they were published, in whatever language. */
function languages(value: Readonly<Record<string, unknown>>, pointer: string): Problem[] {
  const { en, ko } = value;
  const problems: Problem[] = [];
  if (/^\/sources\/\d+\/(title|publisher)$/.test(pointer)) return problems;
  if (typeof ko === 'string' && ko.trim() !== '' && !HANGUL.test(ko)) {
    problems.push({
      pointer: `${pointer}/ko`,
      message: `The Korean text ${quote(ko)} has no Hangul.`,
      remedy: 'Write it in Korean.',
    });
  }
  if (typeof en === 'string' && HANGUL.test(en.replace(QUOTED, ''))) {
    problems.push({
      pointer: `${pointer}/en`,
      message: `The English text ${quote(en)} has Hangul outside quotation marks.`,
      remedy: 'Write it in English, or quote the Korean term.',
    });
  }
  const { term, inText, name } = value;
  const written = isRecord(name) ? name['en'] : undefined;
  if (
    typeof inText === 'string' &&
    typeof written === 'string' &&
    inText.trim() !== '' &&
    !isSameName(inText, written)
  ) {
    problems.push({
      pointer: `${pointer}/inText`,
      message: `${quote(inText)} is not the English name ${quote(written)} as a sentence has it.`,
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
