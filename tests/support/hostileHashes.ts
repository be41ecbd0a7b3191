import fc from 'fast-check';
import { EVERYTHING } from './ownFacts';

const SCRIPTS = [
  '<img src=x onerror=window.__pwn=1>',
  '<script>window.__pwn=1</script>',
  'javascript:window.__pwn=1',
  "'-alert(1)-'",
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("window.__pwn=1")()}}',
  '${window.__pwn=1}',
];
const ODD = ['\u202Eroom-39', '%', '%00', '%E0%A4%A', '__proto__', 'constructor', '9'.repeat(5000)];

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map(encodeURIComponent),
  fc.constantFrom(...SCRIPTS, ...SCRIPTS.map(encodeURIComponent), ...ODD),
  fc.constantFrom(...EVERYTHING.map(({ id }) => id), 'before', 'flat', 'map', '3', '-1', '0', '99'),
);
const key = fc.constantFrom(
  's',
  'e',
  'r',
  'pl',
  'p',
  'c',
  'a',
  'v',
  'm',
  't',
  'x',
  '',
  '__proto__',
);
const part = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(key, value).map(([name, text]) => `${name}=${text}`) },
  { weight: 1, arbitrary: value },
);
const hostile = fc
  .array(part, { minLength: 1, maxLength: 12 })
  // Half of a pair of code units cannot stand in an address.
  .map((parts) => parts.join('&').replaceAll(/\p{Cs}/gu, '\uFFFD'));

/** Addresses' parts that mean harm, the same ones for the same seed: without "#" or "?". */
export function hostileParts(count: number, seed: number): string[] {
  return fc.sample(hostile, { numRuns: count, seed });
}
