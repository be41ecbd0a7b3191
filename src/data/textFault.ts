import { nameCharacters } from './codePoint';

/** What is wrong with how a text is written. */
export interface TextFault {
  readonly kind: (typeof KINDS)[number]['kind'] | 'form';
  /** The index of the first character that is at fault. */
  readonly at: number;
  /** All characters that are at fault. */
  readonly characters: readonly string[];
  /** What follows the text in a sentence: "holds …: U+200B". */
  readonly says: string;
  readonly remedy: string;
}

/** In this order: a character has the first fault that fits. */
const KINDS = [
  {
    kind: 'half',
    pattern: /\p{Cs}/u,
    says: 'holds half of a character (a lone surrogate)',
    remedy: 'Write the whole character.',
  },
  {
    kind: 'reorders',
    pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u,
    says: 'holds a control character that reorders text',
    remedy: 'Remove it.',
  },
  {
    kind: 'control',
    pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u,
    says: 'holds a control character or line break',
    remedy: 'Remove it; a text is one line.',
  },
  {
    kind: 'meaningless',
    pattern: /[\p{Co}\p{Noncharacter_Code_Point}\uFFFD]/u,
    says: 'holds a character without a meaning of its own',
    remedy: 'Replace it by the intended one.',
  },
  {
    // With those that are letters and marks by name only: fillers, the blank of Braille, joiners.
    kind: 'invisible',
    pattern: /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]|\u{16FE4}/u,
    says: 'holds an invisible character',
    remedy: 'Remove it.',
  },
] as const;

/** What may have one of these faults; most texts hold none of it. */
const SUSPECT =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFD\u2800\u{1D159}]|\u{16FE4}/u;
/** Emoji are joined by U+200D and shown in colour by U+FE0F, which are refused elsewhere. */
const IN_EMOJI =
  /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)/gu;
/** What a reader sees as one: a letter and its marks, the parts of a syllable. */
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * All that is wrong with how a text is written: characters that are invisible, reorder text or mean nothing,
 * spaces and marks at its ends, its Unicode form, letters of two look-alike scripts in one word.
 */
export function textFaults(text: string): TextFault[] {
  const characters = charactersAtFault(text);
  const told = new Set(characters.flatMap((fault) => fault.characters));
  return [
    ...characters,
    ...formFaults(text).filter((fault) => !told.has(fault.characters[0] ?? '')),
  ];
}

/** Those faults that are of a character, wherever it stands. */
export function charactersAtFault(text: string): TextFault[] {
  if (!SUSPECT.test(text)) return [];
  const plain = text.replace(IN_EMOJI, '-');
  const found = new Map<(typeof KINDS)[number], { at: number; characters: string[] }>();
  let at = 0;
  for (const character of plain) {
    const kind = KINDS.find(({ pattern }) => pattern.test(character));
    if (kind) {
      const known = found.get(kind) ?? { at, characters: [] };
      known.characters.push(character);
      found.set(kind, known);
    }
    at += character.length;
  }
  return Array.from(found, ([{ kind, says, remedy }, { at: first, characters }]) =>
    fault(kind, first, characters, says, remedy),
  );
}

function formFaults(text: string): TextFault[] {
  const form = (at: number, characters: readonly string[], says: string, remedy: string) =>
    characters.length === 0 ? [] : [fault('form', at, characters, says, remedy)];
  const before = /^\p{Zs}+/u.exec(text)?.[0] ?? '';
  const after = /\p{Zs}+$/u.exec(text)?.[0] ?? '';
  const [mark] = /^\p{M}+/u.exec(text) ?? [''];
  const loose = text === text.normalize('NFC') ? [] : Array.from(SEGMENTS.segment(text));
  const composed = loose.filter(({ segment }) => segment !== segment.normalize('NFC'));
  const mixed = Array.from(text.matchAll(/[\p{L}\p{M}]+/gu)).filter(
    ([word]) =>
      /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  );
  const foreign = mixed.flatMap(([word]) =>
    Array.from(word.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu), ([letter]) => letter),
  );
  return [
    ...form(
      before === '' ? text.length - 1 : 0,
      Array.from(before + after),
      'starts or ends with a space',
      'Remove the space.',
    ),
    ...form(
      0,
      Array.from(mark),
      'starts with a mark that belongs to a letter before it',
      'Remove it, or write its letter.',
    ),
    ...form(
      composed[0]?.index ?? 0,
      (composed.length > 0 ? composed : loose).flatMap(({ segment }) => Array.from(segment)),
      'is not in composed form (NFC)',
      'Save it in Unicode form NFC.',
    ),
    ...form(
      mixed[0]?.index ?? 0,
      foreign,
      'mixes letters of two scripts in one word',
      'Type the word again in one script.',
    ),
  ];
}

function fault(
  kind: TextFault['kind'],
  at: number,
  characters: readonly string[],
  says: string,
  remedy: string,
): TextFault {
  return { kind, at, characters, says: `${says}: ${nameCharacters(characters)}`, remedy };
}
