import { isBefore, isIsoDate } from './calendar';
import { isRecord, type Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';
import { NOT_ESTABLISHED } from './types';

/** Days that exist, in an order that can be: published, read, then this version. */
export function checkDates(parts: Parts): Problem[] {
  const updated = dayOf(parts, 'updated');
  const asOf = dayOf(parts, 'asOf');
  return [
    ...date('/updated', updated),
    ...date('/asOf', asOf),
    ...order('/asOf', asOf, '/updated', updated),
    ...parts
      .having('sources', 'date')
      .flatMap(({ pointer, value }) => date(`${pointer}/date`, value.date)),
    ...parts
      .having('sources', 'accessed')
      .flatMap(({ pointer, value }) => [
        ...date(`${pointer}/accessed`, value.accessed),
        ...order(`${pointer}/accessed`, value.accessed, '/updated', updated),
      ]),
    ...parts
      .having('sources', 'date', 'accessed')
      .flatMap(({ pointer, value }) =>
        order(`${pointer}/date`, value.date, `${pointer}/accessed`, value.accessed),
      ),
    ...parts.having('context', 'date').flatMap(({ pointer, value }) => {
      const [from = '', to = from, ...more] = value.date.split('/');
      return more.length > 0
        ? date(`${pointer}/date`, value.date)
        : [
            ...date(`${pointer}/date`, from),
            ...(to === from ? [] : date(`${pointer}/date`, to)),
            ...order(`${pointer}/date`, from, `${pointer}/date`, to),
          ];
    }),
    ...parts
      .having('corrections', 'date')
      .flatMap(({ pointer, value }) => [
        ...date(`${pointer}/date`, value.date),
        ...order(`${pointer}/date`, value.date, '/updated', updated),
      ]),
  ];
}

/** A day of the whole dataset; "not established" where it could not be read. */
function dayOf({ json, isSound }: Parts, key: string): string {
  const day = isRecord(json) && isSound(`/${key}`) ? json[key] : null;
  return typeof day === 'string' ? day : NOT_ESTABLISHED;
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
