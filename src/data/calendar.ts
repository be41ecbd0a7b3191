import { NOT_ESTABLISHED } from './types';

/** Whether a text is YYYY, YYYY-MM or YYYY-MM-DD and such a day exists, from 1900 to 2100. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  // Day 0 of the next month is the last day of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether one date is before another, as far as both are known: 2025 is not before 2025-03. */
export function isBefore(date: string, other: string): boolean {
  if (date === NOT_ESTABLISHED || other === NOT_ESTABLISHED) return false;
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}
