import type { enData } from './enData';

/** Interface text in Korean: the data to take away, and how to cite. */
export const koData: Record<keyof typeof enData, string> = {};
