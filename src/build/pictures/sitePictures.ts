import { LOCALES } from '../../data/types';
import { withPngText } from '../../picture/pngText';
import type { PictureJob } from '../../picture/pictureViews';
import { svgFile } from '../../picture/svgFile';
import { cardPath, SITE_PICTURE, sitePicturePath } from '../../picture/sitePicture';
import { CHARTS } from '../../model/view';
import { drawPicture } from '../../pictures';
import { outlineText } from './outlineText.ts';
import { picturePng } from './picturePng.ts';
import { weightFonts } from '../fonts/weightFonts.ts';

/** A picture beside the pages of the site. */
export interface SitePicture {
  /** Where it stands below the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The pictures beside the pages, of each chart in each language: as PNG, and as SVG with outlined letters; and the
 * card of a link in each language. `root` is the project's folder, which has the fonts; `siteUrl` as in `headTags`.
 */
export async function sitePictures(root: string, siteUrl: string | null): Promise<SitePicture[]> {
  const fontsAt = weightFonts(root);
  const { scale, ...look } = SITE_PICTURE;
  const draw = async (job: PictureJob) => {
    const { svg, record } = drawPicture(job, siteUrl);
    const outlined = await outlineText(svg, fontsAt);
    return { outlined, record, png: withPngText(picturePng(outlined, scale), record) };
  };
  const pictures: SitePicture[] = [];
  for (const locale of LOCALES) {
    const { png } = await draw({ view: 'hierarchy', locale, isCard: true, ...look });
    pictures.push({ path: cardPath(locale), bytes: png });
  }
  for (const chart of CHARTS) {
    for (const locale of LOCALES) {
      const { outlined, png, record } = await draw({ view: chart, locale, ...look });
      const file = new TextEncoder().encode(svgFile(outlined, record, {}));
      pictures.push(
        { path: sitePicturePath(chart, locale, 'png'), bytes: png },
        { path: sitePicturePath(chart, locale, 'svg'), bytes: file },
      );
    }
  }
  return pictures;
}
