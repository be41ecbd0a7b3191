import { isPost } from './presets';
import type { PictureSetting } from './pictureSetting';
import { freeSize, type SizeFault } from './freeSize';
import type { Size } from '../text/box';
import { PRESETS, type PictureSize, type Preset, type PresetName } from './presets';

/** What an editor chooses of a picture; what it shows is the view of the page. */
export interface PictureChoice extends Pick<PictureSetting, 'theme' | 'headline' | 'transparent'> {
  readonly preset: PresetName | 'free';
  /** With the numbers of paragraphs; null as long as that goes by the size. */
  readonly marks: boolean | null;
  /** The size of one's own, in px of the file. */
  readonly width: number;
  readonly height: number;
  /** Twice the pixels that the name of the size says, for sharp screens. */
  readonly fine: boolean;
  /** What the SVG has for letters. */
  readonly letters: 'text' | 'outlines';
}

/** The theme that the page is shown in. */
function shownTheme(): PictureChoice['theme'] {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The choice that a picture begins with: of the page as it is shown now. */
export function firstChoice(): PictureChoice {
  return {
    preset: 'wide',
    width: 1200,
    height: 675,
    theme: shownTheme(),
    headline: true,
    marks: null,
    transparent: false,
    fine: true,
    letters: 'text',
  };
}

/** Whether the picture is asked for in so many pixels, which leaves nothing to double. */
export function isExact({ preset }: PictureChoice): boolean {
  return preset === 'free' || preset === 'a4';
}

/** The size that is asked for, or what is wrong with it. */
export function sizeOf(choice: PictureChoice): Preset | SizeFault {
  if (choice.preset === 'free') return freeSize(choice.width, choice.height);
  const size: Preset = PRESETS[choice.preset];
  return isExact(choice) || choice.fine ? size : { ...size, scale: 1 };
}

/** Whether the picture has the numbers of paragraphs: as chosen, else in all sizes but those of posts. */
export function hasMarks({ marks }: PictureChoice, size: Size): boolean {
  return marks ?? !isPost(size);
}

/** The name of the file, without its ending: chart, size, language, theme, and the date of the data. */
export function fileName(setting: PictureSetting, size: PictureSize): string {
  const { chart, directive, locale, theme } = setting;
  const px = [size.width, size.height].map((side) => Math.round(side * size.scale)).join('x');
  return ['nk-trade', chart, px, locale, theme, directive.dataset.updated].join('_');
}
