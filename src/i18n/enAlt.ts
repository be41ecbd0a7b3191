/** Interface text in English: texts that stand for a picture where it is not seen. */
export const enAlt = {} as const;
