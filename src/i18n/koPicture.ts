import type { enPicture } from './enPicture';

/** Interface text in Korean: words that only a picture to take away holds. */
export const koPicture: Record<keyof typeof enPicture, string> = {};
