import { escapeHtml } from './escapeHtml';

/** The widths in px that an embed's height is measured at, for the code that an editor copies. */
export const CODE_WIDTHS = [320, 480, 700, 1000] as const;

/** From which width of the place on each height holds: where the picture inside changes its layout, or halfway. */
const FROM = [0, 400, 592, 850] as const;

/** Heights in px at `CODE_WIDTHS`. */
export type CodeHeights = readonly [number, number, number, number];

export interface EmbedCodeOptions {
  /** The address of the embed. */
  readonly src: string;
  /** Names the frame for screen readers; carries the caveat. */
  readonly title: string;
  readonly heights: CodeHeights;
  /** Where the explainer is: for readers whose program shows no frame. */
  readonly link: string;
  /** The address of the script that keeps the reader's view in the article's address; null without. */
  readonly script: string | null;
}

/** A short name that two different addresses do not share, or hardly ever: djb2 in base 36. */
function shortName(text: string): string {
  let hash = 5381;
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `ctt-${hash.toString(36)}`;
}

/**
 * The code that an editor pastes into an article. It needs no script there: the heights are in it, so
 * that nothing moves when the chart arrives; the usual resizers of hosts still win over them.
 */
export function embedCode({ src, title, heights, link, script }: EmbedCodeOptions): string {
  const name = shortName(src);
  const usual = heights[2];
  // Only while the height is still ours: many a host resizes by the attribute, which a rule would beat.
  const rule = (height: number) => `.${name}[height="${usual}"]{height:${height}px}`;
  const rules = heights.map((height, at) =>
    at === 0 ? rule(height) : `@container (min-width:${FROM[at]}px){${rule(height)}}`,
  );
  return [
    '<div style="container-type:inline-size">',
    // Where a CMS takes the tags away, what is left is a comment and not words in the article.
    `<style><!--\n${rules.join('\n')}\n--></style>`,
    `<iframe class="${name}" src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${usual}"` +
      ' frameborder="0" loading="lazy" referrerpolicy="no-referrer"' +
      ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"' +
      ' allow="clipboard-write; web-share; fullscreen">' +
      `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a></iframe>`,
    '</div>',
    ...(script === null ? [] : [`<script async src="${escapeHtml(script)}"></script>`]),
  ].join('\n');
}
