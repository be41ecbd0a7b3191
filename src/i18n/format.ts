import type { Locale } from '../data/types';

// Written out, not taken from Intl: the same bytes in every engine, on the server and in the page.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes an ISO date of any precision (`2025`, `2025-07`, `2025-07-28`) in a language.
 * Throws on anything else, naming the value.
 */
export function formatDate(locale: Locale, iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  const [, year, month, day] = match ?? [];
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) {
    throw new Error(`Not an ISO date: "${iso}". Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  if (locale === 'en') {
    return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
  }
  const parts = [`${year}년`];
  if (month !== undefined) parts.push(`${Number(month)}월`);
  if (day !== undefined) parts.push(`${Number(day)}일`);
  return parts.join(' ');
}

/**
 * Writes an ISO date, or two of them joined by “/” as a span, as `formatDate` writes each. The Korean sign
 * of a span joins what stands on both sides.
 */
export function formatDates(locale: Locale, iso: string): string {
  return iso
    .split('/')
    .map((date) => formatDate(locale, date))
    .join(locale === 'en' ? ' – ' : '~');
}

/** Groups thousands with commas, as both languages do, and keeps `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
