import { MESSAGES } from './messages';

const { en } = MESSAGES;

/** Every option of the dialog for embeds that changes the code, but the size and the view, as it is named there. */
export const EVERY_OPTION: readonly string[] = [
  'Map',
  '한국어',
  'Dark',
  en['dialog.withTitle'],
  en['dialog.controls'],
  en['dialog.steps'],
  en['dialog.ground'],
];
