/** Interface text in English: the dialog that makes pictures. */
export const enExport = {} as const;
