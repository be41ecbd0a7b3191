/** Interface text in English: words that only a picture to take away holds. */
export const enPicture = {} as const;
