import { escapeHtml } from '../text/escapeHtml';

/**
 * The widths in px at which an embed's height is measured for the code that an editor copies: where the
 * picture inside changes its layout (the last pixel before, and the first after), and between. From one to
 * the next the height grows or shrinks with the width.
 */
export const CODE_WIDTHS = [
  320, 374, 375, 480, 492, 591, 592, 600, 667, 668, 700, 736, 912, 1000, 1175, 1176, 1440,
] as const;
/** The width whose height stands in the frame's attribute, for hosts that take style away. */
const USUAL = 600;

/** Heights in px by the width in px, at CODE_WIDTHS. */
export type CodeHeights = Readonly<Record<string, number>>;

export interface EmbedCodeOptions {
  /** The address of the embed. */
  readonly src: string;
  /** Names the frame for screen readers; carries the caveat. */
  readonly title: string;
  readonly heights: CodeHeights;
  /** Where the explainer is: for readers whose program shows no frame. */
  readonly link: string;
  /** Whether the article's ground shows through, for which the frame must have the scheme of what is in it. */
  readonly transparent: boolean;
  /** The one height of a frame that is to be all in one line, in px; null for the heights of all widths. */
  readonly fixed?: number | null;
  /** The address of the script that keeps the reader's view in the article's address; null without. */
  readonly script: string | null;
}

/** A short name that two different addresses do not share, or hardly ever: djb2 in base 36. */
function shortName(text: string): string {
  let hash = 5381;
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `ctt-${hash.toString(36)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The height from one measured width to the next, as CSS: `cqw` is a hundredth of the place's width. */
function between(from: number, to: number, heights: CodeHeights): string {
  const [low = 0, high = low] = [heights[from], heights[to]];
  const slope = (high - low) / (to - from);
  return slope === 0
    ? `${low}px`
    : `calc(${round(low - slope * from)}px + ${round(slope * 100)}cqw)`;
}

/** One rule for each stretch of widths: at a width's end the next one begins, or the layout has changed. */
function heightRules(selector: string, heights: CodeHeights): string[] {
  return CODE_WIDTHS.flatMap((from, at) => {
    const to = CODE_WIDTHS[at + 1] ?? from + 1;
    // From the last pixel of a layout to the first of the next there is nothing between.
    if (to - from === 1 && to in heights) return [];
    const rule = `${selector}{height:${between(from, to, heights)}}`;
    return [at === 0 ? rule : `@container (min-width:${from}px){${rule}}`];
  });
}

/**
 * The code that an editor pastes into an article. It needs no script there: the heights are in it, so
 * that nothing moves when the chart arrives; the usual resizers of hosts still win over them. With a fixed
 * height it is one frame in one line: where that is too low, the chart scrolls inside.
 */
export function embedCode({
  src,
  title,
  heights,
  link,
  transparent,
  fixed = null,
  script,
}: EmbedCodeOptions): string {
  const name = shortName(src);
  const usual = fixed ?? heights[USUAL] ?? 0;
  const frame = (attributes: string): string =>
    `<iframe ${attributes} src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${usual}"` +
    ' frameborder="0" loading="lazy" referrerpolicy="no-referrer"' +
    ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"' +
    ' allow="clipboard-write; web-share; fullscreen">' +
    `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a></iframe>`;
  const told = script === null ? [] : [`<script async src="${escapeHtml(script)}"></script>`];
  if (fixed !== null) {
    const style = transparent ? 'border:0;color-scheme:light' : 'border:0';
    return [frame(`style="${style}"`), ...told].join('\n');
  }
  // Only while the height is still ours: many a host resizes by the attribute, which a rule would beat.
  const rules = heightRules(`.${name}[height="${usual}"]`, heights);
  const scheme = transparent ? [`.${name}{color-scheme:light}`] : [];
  return [
    '<div style="container-type:inline-size">',
    // Where a CMS takes the tags away, what is left is a comment and not words in the article.
    `<style><!--\n${[...rules, ...scheme].join('\n')}\n--></style>`,
    frame(`class="${name}"`),
    '</div>',
    ...told,
  ].join('\n');
}
