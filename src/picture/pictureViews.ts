import { LOCALES, type Locale } from '../data/types';
import type { View } from '../model/view';
import type { PictureSubject } from './pictureSubject';
import { PRESET_NAMES, type PresetName } from './presets';

/** What the pictures that are made ahead show, by the name that their files carry. */
export const VIEWS = {
  hierarchy: { chart: 'hierarchy', when: 'under', mode: 'globe' },
  'hierarchy-before': { chart: 'hierarchy', when: 'before', mode: 'globe' },
  map: { chart: 'map', when: 'under', mode: 'globe' },
  'map-flat': { chart: 'map', when: 'under', mode: 'flat' },
} as const satisfies Record<string, Pick<View, 'when' | 'mode'> & Pick<PictureSubject, 'chart'>>;

export type PictureView = keyof typeof VIEWS;
export const PICTURE_VIEWS = Object.keys(VIEWS) as readonly PictureView[];
export const PICTURE_THEMES = ['light', 'dark'] as const;

/** One picture to be made. */
export interface PictureJob {
  readonly view: PictureView;
  readonly locale: Locale;
  readonly theme: (typeof PICTURE_THEMES)[number];
  readonly preset: PresetName;
  /** Only what a glance takes in, for the card of a link. */
  readonly isCard?: boolean;
}

/** The name of a picture's files, without ending: the same for every version of the data. */
export function pictureName({ view, preset, locale, theme }: PictureJob): string {
  return ['nk-trade', view, preset, locale, theme].join('_');
}

/** Every view of every chart in every language, theme and size. */
export function pictureJobs(): PictureJob[] {
  return PICTURE_VIEWS.flatMap((view) =>
    LOCALES.flatMap((locale) =>
      PICTURE_THEMES.flatMap((theme) =>
        PRESET_NAMES.map((preset) => ({ view, locale, theme, preset })),
      ),
    ),
  );
}
