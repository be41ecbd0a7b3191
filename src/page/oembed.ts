import { escapeHtml } from '../text/escapeHtml';
import { SITE_PICTURE_SIZE } from '../picture/sitePicture';

/** What an oEmbed answer is made from. Paths stand below the site's root, as in `Route`. */
export interface EmbedOffer {
  /** The site's own address, with a closing slash. */
  readonly siteUrl: string;
  /** The page that a link in the article leads to. */
  readonly pagePath: string;
  /** The embed: a folder, with a closing slash. */
  readonly embedPath: string;
  readonly title: string;
  /** On how little the embed rests: part of every title, so that no host can leave it out. */
  readonly caveat: string;
  readonly brand: string;
  /** Where its picture stands below the site's root. */
  readonly picturePath: string;
  /** Height of the embed at `OEMBED_WIDTH`, in CSS pixels. */
  readonly height: number;
}

/** An oEmbed 1.0 answer of the type "rich". */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The width that a static answer promises, in CSS pixels: it cannot know how wide an article is. */
export const OEMBED_WIDTH = 600;

// A day: after it hosts learn of a changed height or title by themselves. The embed is never cached by this.
const CACHE_AGE = 86_400;

/** Texts of hosts' own lists and attributes: one line, no control characters. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The title of an embed wherever a host shows it, in plain text: always with its caveat. */
export function oembedTitle({ title, caveat }: Pick<EmbedOffer, 'title' | 'caveat'>): string {
  return oneLine(`${title} – ${caveat}`);
}

/** The path of an embed's oEmbed answer below the site's root. */
export function oembedPath(embedPath: string): string {
  return `${embedPath}oembed.json`;
}

/**
 * The oEmbed answer for an embed. Its markup holds only what WordPress lets through: a quote with a link,
 * which stands where frames do not, and a frame.
 */
export function oembedOf(offer: EmbedOffer): Oembed {
  const { siteUrl, pagePath, embedPath, brand, height } = offer;
  const title = oembedTitle(offer);
  const safe = escapeHtml(title);
  const page = escapeHtml(siteUrl + pagePath);
  const src = escapeHtml(siteUrl + embedPath);
  const pixels = Math.ceil(height);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: oneLine(brand),
    provider_url: siteUrl,
    cache_age: CACHE_AGE,
    html:
      `<blockquote><a href="${page}">${safe}</a></blockquote>` +
      `<iframe src="${src}" width="${OEMBED_WIDTH}" height="${pixels}" title="${safe}" frameborder="0" scrolling="no"></iframe>`,
    width: OEMBED_WIDTH,
    height: pixels,
    thumbnail_url: siteUrl + offer.picturePath,
    thumbnail_width: SITE_PICTURE_SIZE.width,
    thumbnail_height: SITE_PICTURE_SIZE.height,
  };
}

/** The tag in a page's head by which programs find the page's oEmbed answer. */
export function oembedLink(
  offer: Pick<EmbedOffer, 'siteUrl' | 'embedPath' | 'title' | 'caveat'>,
): string {
  const href = escapeHtml(offer.siteUrl + oembedPath(offer.embedPath));
  const title = escapeHtml(oembedTitle(offer));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${title}">`;
}
