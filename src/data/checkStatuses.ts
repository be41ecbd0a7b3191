import { unfilled } from './checkStoryTexts';
import type { Item, Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';
import { OPTIONAL_STATUS_TEXTS, STATUS_TEXTS, type Sign } from './status';

/** What is said of entities and of claims: each sign and each line once, with the words that the page needs of it. */
export function checkStatuses(parts: Parts): Problem[] {
  return [
    ...oncePerSign(parts),
    ...textsOfSigns(parts),
    ...oncePerStroke(parts),
    ...levelsWithoutLine(parts),
    ...parts
      .having('attributions', 'id')
      .filter(({ value }) => value.id === 'context')
      .map(({ pointer }) => ({
        pointer: pointerTo(pointer, 'id'),
        message: 'The attribution "context" is that of what rests on context sources.',
        remedy: 'Give it another id.',
      })),
  ];
}

/** Those that come after another one with the same value. */
function again<T>(items: readonly Item<T>[], valueOf: (value: T) => string): Item<T>[] {
  const seen = new Set<string>();
  return items.filter(({ value }) => {
    const isNew = !seen.has(valueOf(value));
    seen.add(valueOf(value));
    return !isNew;
  });
}

// The charts have one block, one line and one heading of each sign. That the question does not arise is drawn nowhere.
function oncePerSign(parts: Parts): Problem[] {
  const statuses = parts.having('statuses', 'sign').filter(({ value }) => value.sign !== 'none');
  return again(statuses, ({ sign }) => sign).map(({ pointer, value: { sign } }) => ({
    pointer: pointerTo(pointer, 'sign'),
    message: `Another status has the sign "${sign}" already.`,
    remedy: 'Make one of the two, or give it the sign "none".',
  }));
}

function textsOfSigns(parts: Parts): Problem[] {
  return parts.having('statuses', 'sign', 'texts').flatMap(({ pointer, value }) => {
    const known: Readonly<Record<string, readonly string[]>> = STATUS_TEXTS[value.sign];
    const texts = value.texts ?? {};
    const at = pointerTo(pointer, 'texts');
    const missing = Object.keys(known).filter(
      (key) => !(key in texts) && !OPTIONAL_STATUS_TEXTS.includes(key),
    );
    return [
      ...missing.map((key) => ({
        pointer: 'texts' in value ? at : pointer,
        message: `A status with the sign "${value.sign}" needs the text ${quote(key)}.`,
        remedy: 'Add it to "texts".',
      })),
      ...Object.entries(texts).flatMap(([key, text]) =>
        known[key]
          ? unfilled({ text, pointer: pointerTo(at, key), known: known[key] })
          : {
              pointer: pointerTo(at, key),
              message: `Of a status with the sign "${value.sign}" no text ${quote(key)} is shown.`,
              remedy: signsWith(key, value.sign),
            },
      ),
    ];
  });
}

function signsWith(key: string, not: Sign): string {
  const signs = Object.entries(STATUS_TEXTS)
    .filter(([sign, texts]) => sign !== not && key in texts)
    .map(([sign]) => `"${sign}"`);
  return `Take it away; it belongs to the sign ${signs.join(' or ')}.`;
}

function oncePerStroke(parts: Parts): Problem[] {
  const lines = parts.having('attributions', 'stroke');
  return again(lines, ({ stroke }) => stroke).map(({ pointer, value: { stroke } }) => ({
    pointer: pointerTo(pointer, 'stroke'),
    message: `Another attribution has the stroke "${stroke}" already.`,
    remedy: 'Use another stroke: nothing else tells the two apart.',
  }));
}

/** A claim whose level no attribution has, whoever speaks, would have no line. */
function levelsWithoutLine(parts: Parts): Problem[] {
  if (parts.terms.attributions === null) return [];
  const drawn = parts
    .having('attributions', 'levels', 'speakers')
    .filter(({ value }) => value.speakers === undefined)
    .flatMap(({ value }) => value.levels);
  return parts
    .having('levels', 'id')
    .filter(({ value }) => !drawn.includes(value.id))
    .map(({ pointer, value }) => ({
      pointer: pointerTo(pointer, 'id'),
      message: `No attribution has the level ${quote(value.id)} whoever speaks.`,
      remedy: 'Add it to the "levels" of an attribution without "speakers".',
    }));
}
