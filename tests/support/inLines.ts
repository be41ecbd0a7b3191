/** What `inLines` was given. */
export const asDrawn = (lines: string): string => lines.replaceAll('>\n<', '><').trimEnd();

/**
 * Markup with each element on a line of its own, so that a change shows in a review where it was made. A text
 * stays in one line: a new one in it would be drawn, as a space.
 */
export const inLines = (markup: string): string =>
  `${markup.replaceAll(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;
