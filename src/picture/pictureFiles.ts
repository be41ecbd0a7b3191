import type { Component } from 'svelte';
import { orgBeforeText } from '../hierarchy/orgBeforeText';
import type { ExportProps, PictureSetting } from './pictureSetting';
import { withPngText } from './pngText';
import { pictureRecord, type PictureRecord } from './pictureRecord';
import type { Preset } from './presets';
import { svgFile } from './svgFile';
import { drawnPicture } from './drawnPicture';
import { GlyphCanvas } from './glyphCanvas';
import { outlinePicture } from './outlinedPicture';
import { setsFinely } from './setsFinely';

/** A picture as files, and what is said of it. */
export interface PictureFiles {
  /** With its text as text: what can be shown in any case. */
  readonly text: Blob;
  /** As it was asked for; null where its letters cannot be outlined. */
  readonly svg: Blob | null;
  /** Null where the browser makes none. */
  readonly png: Blob | null;
  /** Why a file is not there. */
  readonly fault: 'image.failed' | 'image.altered' | null;
  readonly record: PictureRecord;
  /** Size of the PNG in px. */
  readonly width: number;
  readonly height: number;
}

/** The page's own fonts, as rules that hold all their bytes. */
function fontCss(): string {
  return document.getElementById('fonts')?.textContent ?? '';
}

/** How long an engine may take to have the fonts of a picture ready after it says that the picture is. */
const FONTS_LATE = 60;

/** Draws an SVG file as a PNG. Throws where the browser cannot hold so many pixels. */
async function rasterised(svg: string, width: number, height: number): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  // WebKit draws the first time without the fonts that it has only begun to read.
  await new Promise((resolve) => setTimeout(resolve, FONTS_LATE));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (!context || !blob) throw new Error('The browser made no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** The words that the page has for a chart, as one text. */
function wordsOf({ chart, directive, locale, when, t }: PictureSetting): string {
  if (chart === 'hierarchy' && when === 'before') return orgBeforeText(directive, locale, t);
  const parts = document.getElementById(`${chart}-text`)?.children ?? [];
  return Array.from(parts, ({ children: [term, words] }) =>
    `${term?.textContent ?? ''}: ${words?.textContent ?? ''}`.trim(),
  ).join('\n');
}

const PER_METRE = 1 / 0.0254;
const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/**
 * Makes a picture of what the setting says, with all that belongs to it inside the files; its SVG with
 * outlines for letters, or with text.
 */
export async function pictureFiles(
  picture: Component<ExportProps>,
  setting: PictureSetting,
  size: Preset,
  outlined: boolean,
): Promise<PictureFiles> {
  const record = pictureRecord(setting, wordsOf(setting));
  const drawn = drawnPicture(picture, { setting, title: record.title, desc: record.description });
  const written = (css?: string): string =>
    svgFile(new XMLSerializer().serializeToString(drawn), record, { fontCss: css });
  const svg = written(fontCss());
  const text = svgBlob(svg);
  const [width, height] = [size.width, size.height].map((side) =>
    Math.round(side * size.scale),
  ) as [number, number];
  const rest = { text, record, width, height };
  const canvas = GlyphCanvas.here();
  if (canvas === 'altered')
    return { ...rest, svg: outlined ? null : text, png: null, fault: 'image.altered' };
  // One file that cannot be made takes none of the others with it.
  const isFine = setsFinely();
  const isTraced =
    (outlined || !isFine) &&
    canvas !== null &&
    (await outlinePicture(drawn, canvas).then(
      () => true,
      (error: unknown) => {
        reportError(error);
        return false;
      },
    ));
  const traced = isTraced ? written() : null;
  const asked = traced === null ? null : svgBlob(traced);
  const pixels = await rasterised(isFine ? svg : (traced ?? svg), width, height).catch(() => null);
  const density =
    size.dpi === undefined ? {} : { pixelsPerMetre: Math.round(size.dpi * PER_METRE) };
  const png = pixels && (withPngText(pixels, record, density) as Uint8Array<ArrayBuffer>);
  return {
    ...rest,
    svg: outlined ? asked : text,
    png: png && new Blob([png], { type: 'image/png' }),
    fault: png && (traced || !outlined) ? null : 'image.failed',
  };
}
