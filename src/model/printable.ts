/** Controls, zero-width signs, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Text from an address or a field as it may be shown back: without unseen signs, and not too long. */
export function printable(text: string, most = 40): string {
  const seen = Array.from(text.normalize('NFC').replace(UNSEEN, ''));
  return seen.length > most ? `${seen.slice(0, most).join('')}…` : seen.join('');
}
