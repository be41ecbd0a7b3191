/** The words in an embed's address, in its query or behind "#", that let the embed tell what a reader opens. */
const ASKS = 'ctt_tell=on';

/** Whether the address of an embed asks it to tell its host the reader's state. Never throws. */
export function asksToTell(href: string): boolean {
  return new RegExp(`[?&#]${ASKS}(?![^&#])`).test(href);
}

/**
 * The address `href` with those words behind "#": whoever leads a frame from the one to the other loads
 * nothing anew.
 */
export function askingAddress(href: string): string {
  return href + (href.includes('#') ? '&' : '#') + ASKS;
}
