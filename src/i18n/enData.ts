/** Interface text in English: the data to take away, and how to cite. */
export const enData = {} as const;
