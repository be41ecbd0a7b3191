import { DARK, LIGHT, type Theme } from '../marks/theme';
import type { PictureSetting } from './pictureSetting';

/** What is set back must still be read on paper, where nobody can choose it. */
const SET_BACK = 0.45;

/** The theme of a picture to take away. Without a ground, nothing stands out from it. */
export function pictureTheme({ theme, transparent }: PictureSetting): Theme {
  const colours = theme === 'dark' ? DARK : LIGHT;
  return { ...colours, setBack: SET_BACK, ...(transparent && { halo: 'none' }) };
}
