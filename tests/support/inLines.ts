/** What `inLines` was given. */
export const asDrawn = (lines: string): string => lines.replaceAll('>\n<', '><').trimEnd();

/** Markup with each tag on a line of its own, so that a change shows in a review where it was made. */
export const inLines = (markup: string): string => `${markup.replaceAll('><', '>\n<')}\n`;
