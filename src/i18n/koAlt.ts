import type { enAlt } from './enAlt';

/** Interface text in Korean: texts that stand for a picture where it is not seen. */
export const koAlt: Record<keyof typeof enAlt, string> = {};
