import { isBefore, isIsoDate } from './calendar';
import { isRecord, type Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';
import { NOT_ESTABLISHED } from './types';

/** Days that exist, in an order that can be: published, read, then this version. */
export function checkDates({ json, sources, context, corrections }: Parts): Problem[] {
  const top = isRecord(json) ? json : {};
  const updated = typeof top['updated'] === 'string' ? top['updated'] : NOT_ESTABLISHED;
  const asOf = typeof top['asOf'] === 'string' ? top['asOf'] : NOT_ESTABLISHED;
  return [
    ...date('/updated', updated),
    ...date('/asOf', asOf),
    ...order('/asOf', asOf, '/updated', updated),
    ...sources.flatMap(({ pointer, value }) => [
      ...date(`${pointer}/date`, value.date),
      ...date(`${pointer}/accessed`, value.accessed),
      ...order(`${pointer}/date`, value.date, `${pointer}/accessed`, value.accessed),
      ...order(`${pointer}/accessed`, value.accessed, '/updated', updated),
    ]),
    ...context.flatMap(({ pointer, value }) => {
      const [from = '', to = from, ...more] = value.date.split('/');
      return more.length > 0
        ? date(`${pointer}/date`, value.date)
        : [
            ...date(`${pointer}/date`, from),
            ...(to === from ? [] : date(`${pointer}/date`, to)),
            ...order(`${pointer}/date`, from, `${pointer}/date`, to),
          ];
    }),
    ...corrections.flatMap(({ pointer, value }) => [
      ...date(`${pointer}/date`, value.date),
      ...order(`${pointer}/date`, value.date, '/updated', updated),
    ]),
  ];
}

function date(pointer: string, text: string): Problem[] {
  return text === NOT_ESTABLISHED || isIsoDate(text)
    ? []
    : [
        {
          pointer,
          message: `${quoteAscii(text)} is not a date of the calendar.`,
          remedy: `Write YYYY, YYYY-MM or YYYY-MM-DD, or "${NOT_ESTABLISHED}".`,
        },
      ];
}

function order(pointer: string, earlier: string, other: string, later: string): Problem[] {
  return isIsoDate(earlier) && isIsoDate(later) && isBefore(later, earlier)
    ? [
        {
          pointer,
          message: `${quoteAscii(earlier)} is after ${quoteAscii(later)} at ${other}.`,
          remedy: 'Correct whichever date is wrong.',
        },
      ]
    : [];
}
