import { DISPUTED_IDS } from './borderAreas.ts';

/**
 * The lines of the border policy (data/borders.md): where they run decides in which shape a town lies, so
 * every bend that the atlas has is kept on them.
 */

/** The two shaded countries: all their land borders count. */
const SHADED: ReadonlySet<string> = new Set(['156', '643']);

/** Areas whose extent is contested: all their land borders count, and their coast is drawn finer. */
const CONTESTED: ReadonlySet<string> = new Set([
  '275', // Palestine
  '732', // Western Sahara
  'x-kosovo',
  'x-northern-cyprus',
  'x-somaliland',
  ...DISPUTED_IDS,
]);

/** Areas that are small or looked at closely, and touch no other or one that counts already. */
const CLOSE: ReadonlySet<string> = new Set([
  '158', // Taiwan
  '344', // Hong Kong
  '446', // Macao
  '408', // North Korea
  '410', // South Korea
]);

/** Single borders that count, each as the two ids in order, joined by a space. */
const SINGLE: ReadonlySet<string> = new Set([
  '408 410', // the demarcation line in Korea
  '356 586', // Kashmir, the line of control
  '356 524', // Kalapani
  '116 764', // Preah Vihear
  '376 760', // Golan
  '376 422', // Golan, Shebaa
  '498 804', // Transnistria
  '031 051', // Nagorno-Karabakh
  '031 364', // Nagorno-Karabakh, the south
  '728 729', // Abyei
  '729 818', // Hala'ib, Bir Tawil
  '404 728', // Ilemi
  '231 404', // Ilemi
  '328 862', // Essequibo
]);

/** True where two areas meet along a line that the policy names. Either order. */
export function isPolicyLine(one: string, other: string): boolean {
  const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
  const isWhole = (id: string): boolean => SHADED.has(id) || CONTESTED.has(id);
  return isWhole(one) || isWhole(other) || SINGLE.has(pair);
}

/** True for an area whose coast is drawn finer: readers look closely, or its whole outline is contested. */
export function hasFineCoast(id: string): boolean {
  return CONTESTED.has(id) || CLOSE.has(id);
}
