import { pictureName, type PictureJob } from '../../picture/pictureViews';
import { PRESETS, type PresetName } from '../../picture/presets';
import type { Size } from '../../text/box';

/** The longest side of a picture on the contact sheet, in pixels. */
const THUMB = 480;
/** An SVG has any size: one for each view, language and theme is enough. */
const SVG_PRESET: PresetName = 'wide';

/** The folders inside the folder of pictures. */
export const PICTURE_FOLDERS = ['svg', 'thumbs'] as const;

/** The small picture for the contact sheet. */
export function thumbFile(job: PictureJob): string {
  return `thumbs/${pictureName(job)}.png`;
}

/** Pixels of the small picture for each px that a preset is laid out for. */
export function thumbScale(preset: PresetName): number {
  const { width, height } = PRESETS[preset];
  return THUMB / Math.max(width, height);
}

/** The size of the small picture in pixels. */
export function thumbSize(preset: PresetName): Size {
  const { width, height } = PRESETS[preset];
  const scale = thumbScale(preset);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The SVG files of a picture, with editable and with outlined text; null where it has none. */
export function svgFiles(job: PictureJob): readonly [text: string, outlined: string] | null {
  if (job.preset !== SVG_PRESET) return null;
  const name = `svg/${pictureName(job)}`;
  return [`${name}.svg`, `${name}_outlined.svg`];
}
