import { LOCALES, type Locale } from '../../data/types';
import { escapeHtml } from '../../text/escapeHtml';
import { PICTURE_VIEWS, pictureName } from '../../picture/pictureViews';
import type { PictureCaption } from '../../pictures';
import { textBetweenTags } from '../fonts/glyphs.ts';
import { svgFiles, thumbFile, thumbSize } from './picturePaths.ts';
import { unescapeXml } from './svgTags.ts';

const STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:1500px;padding:24px;font:16px/1.45 'Schibsted Grotesk','Pretendard KO',system-ui,sans-serif}
h1{margin:0}h2{margin:48px 0 0;padding-top:12px;border-top:3px solid}h3{margin:28px 0 12px}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,260px),1fr));gap:24px 20px;align-items:end}
figure{margin:0;min-width:0}
img{display:block;max-width:100%;height:auto;outline:1px solid #888}
figcaption{font-size:14px;overflow-wrap:anywhere}
a{display:inline-block;padding:8px 8px 8px 0}
p{max-width:72ch;margin:0 0 12px}
`;

function link(file: string, words: string): string {
  return `<a href="${escapeHtml(file)}" download>${escapeHtml(words)}</a>`;
}

function figureOf({ job, width, height, record, words }: PictureCaption): string {
  const name = pictureName(job);
  const thumb = thumbSize(job.preset);
  const [text, outlined] = svgFiles(job) ?? [];
  return [
    `<figure><a href="${name}.png"><img src="${thumbFile(job)}" width="${thumb.width}" height="${thumb.height}" loading="lazy" alt="${escapeHtml(record.alt)}"></a>`,
    `<figcaption>${name}<br>`,
    link(`${name}.png`, `${words.png}, ${width} × ${height}`),
    ...(text ? [link(text, words.svg)] : []),
    ...(outlined ? [link(outlined, words.outlined)] : []),
    '</figcaption></figure>',
  ].join('\n');
}

/** The pictures of one view in one language, under their title, with the words to print beside them. */
function viewOf(pictures: readonly PictureCaption[]): string {
  const [first] = pictures;
  if (!first) return '';
  const { caption, record } = first;
  return [
    `<section><h3>${escapeHtml(record.title)}</h3>`,
    ...[caption, record.alt].map((text) => `<p>${escapeHtml(text)}</p>`),
    `<div class="sheet">`,
    ...pictures.map(figureOf),
    '</div></section>',
  ].join('\n');
}

/** Each language in itself. */
const NAMES: Readonly<Record<Locale, string>> = { en: 'English', ko: '한국어' };

/** The two languages' pictures, each under its name. */
function bodyOf(pictures: readonly PictureCaption[]): string {
  const brands = [...new Set(pictures.map(({ words }) => words.brand))].join(' · ');
  const [first] = pictures;
  const parts = LOCALES.map((locale) => {
    const own = pictures.filter(({ job }) => job.locale === locale);
    if (own.length === 0) return '';
    const views = PICTURE_VIEWS.map((view) => viewOf(own.filter(({ job }) => job.view === view)));
    return `<article lang="${locale}">\n<h2>${NAMES[locale]}</h2>\n${views.join('\n')}\n</article>`;
  });
  const version = first ? `${first.record.version}, ${first.record.updated}` : '';
  return [
    `<title>${escapeHtml(brands)}</title>`,
    `<h1>${escapeHtml(brands)}</h1>`,
    `<p>${escapeHtml(version)} · <a href="captions.csv">captions.csv</a></p>`,
    ...parts,
  ].join('\n');
}

/**
 * A page that shows pictures with their alt texts, in both languages; it opens from a disk and runs nothing.
 * `fontsFor` gives the style sheet with the fonts for a text, so that no language comes out as boxes.
 */
export async function contactSheet(
  pictures: readonly PictureCaption[],
  fontsFor: (text: string) => Promise<string>,
): Promise<string> {
  const body = bodyOf(pictures);
  const fontCss = await fontsFor(unescapeXml(textBetweenTags(body)));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; font-src data:; style-src 'unsafe-inline'">`,
    `<style>${fontCss}${STYLE}</style>`,
    body,
    '</html>',
    '',
  ].join('\n');
}
