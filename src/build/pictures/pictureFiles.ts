import { pictureName, type PictureJob } from '../../picture/pictureViews';
import { withPngText } from '../../picture/pngText';
import { PRESETS } from '../../picture/presets';
import { svgFile } from '../../picture/svgFile';
import { drawPicture } from '../../pictures';
import { outlineText } from './outlineText.ts';
import { drawnWords, pictureFonts } from '../fonts/pictureFonts.ts';
import { svgFiles, thumbFile, thumbScale } from './picturePaths.ts';
import { picturePng } from './picturePng.ts';
import { weightFonts } from '../fonts/weightFonts.ts';

export interface PictureFile {
  /** Its path in the folder of pictures. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

const INCHES_PER_METRE = 1 / 0.0254;

/**
 * A function that makes the files of a picture: the PNG, a small one for the contact sheet, and for one of
 * the sizes an SVG with editable and one with outlined text. `siteUrl` as in `headTags`.
 */
export function pictureFiles(
  root: string,
  siteUrl: string | null,
): (job: PictureJob) => Promise<readonly PictureFile[]> {
  const fontsAt = weightFonts(root);
  const fontsFor = pictureFonts(root);
  return async (job) => {
    const { scale, dpi } = PRESETS[job.preset];
    const { svg, record } = drawPicture(job, siteUrl);
    const outlined = await outlineText(svg, fontsAt);
    const pixelsPerMetre = dpi && Math.round(dpi * INCHES_PER_METRE);
    const png = withPngText(picturePng(outlined, scale), record, { pixelsPerMetre });
    const files: PictureFile[] = [
      { file: `${pictureName(job)}.png`, content: png },
      { file: thumbFile(job), content: picturePng(outlined, thumbScale(job.preset)) },
    ];
    const vector = svgFiles(job);
    if (!vector) return files;
    const [text, paths] = vector;
    const fontCss = await fontsFor(drawnWords(svg));
    return [
      ...files,
      { file: text, content: svgFile(svg, record, { fontCss }) },
      { file: paths, content: svgFile(outlined, record) },
    ];
  };
}
