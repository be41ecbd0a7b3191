import type { enExport } from './enExport';

/** Interface text in Korean: the dialog that makes pictures. */
export const koExport: Record<keyof typeof enExport, string> = {};
