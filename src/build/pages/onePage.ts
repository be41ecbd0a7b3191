import { inlineJson, inlineScript, inlineStyle } from './inline.ts';
import { contentPolicy } from '../headers/policy.ts';

/** What one page is made of. */
export interface PageParts {
  readonly lang: string;
  /** Which charts it shows, for a page that stands in a frame; else null. */
  readonly embed: string | null;
  /** A program that runs before the page is painted; null for none. */
  readonly early: string | null;
  readonly head: string;
  readonly body: string;
  readonly css: string;
  /** The style of what stands after LATER_STYLE in the body; empty where the body has no such place. */
  readonly laterCss?: string;
  /** The @font-face rules. */
  readonly fontCss: string;
  /** What the program starts from, and the program; null for a page without one. */
  readonly live: { readonly props: unknown; readonly code: string } | null;
  /** Whether the page shows other pages of the site in frames. */
  readonly frames?: boolean;
}

/**
 * Where in a body the first chart has ended: what comes after it has its style there, so that a slow line brings
 * the chart first, and nothing is painted before its style.
 */
export const LATER_STYLE = /<div id="later-style"[^>]*><\/div>/;

/** A finished page, and the policy that stands in its head. */
export interface OnePage {
  readonly html: string;
  readonly policy: string;
}

/** Puts text in the place of a mark. By a function, or "$&" in a text would be taken as an instruction. */
export function fill(template: string, mark: string, text: string): string {
  if (template.split(mark).length !== 2) {
    throw new Error(`index.html must hold ${mark} exactly once.`);
  }
  return template.replace(mark, () => text);
}

/**
 * A style element in the body, so that on a slow line what stands before it need not wait for it: the fonts come
 * last. HTML allows `style` only in the head; `link` to a data: address would need a policy that lets any style
 * in. SVG allows its own `style` element anywhere, it counts for the whole document, works without a script, and
 * is hashed.
 */
function styleBlock(id: string, css: string): string {
  return `<svg display="none" aria-hidden="true"><style id="${id}">${css}</style></svg>`;
}

/** The program comes last: as a module it starts after the whole file anyway. */
function liveBlock({ props, code }: { props: unknown; code: string }): string {
  return (
    `<script type="application/json" id="page-data">${inlineJson(props)}</script>\n` +
    `<script type="module">${code}</script>`
  );
}

/** Puts one self-contained page together, with the policy that fits its final bytes. */
export function onePage(template: string, parts: PageParts): OnePage {
  const css = inlineStyle(parts.css);
  const laterCss = inlineStyle(parts.laterCss ?? '');
  const fontCss = inlineStyle(parts.fontCss);
  const code = parts.live && inlineScript(parts.live.code);
  const early = parts.early === null ? null : inlineScript(parts.early);
  const policy = contentPolicy({
    scripts: [early, code].filter((script) => script !== null),
    styles: [css, laterCss, fontCss].filter(Boolean),
    frames: parts.frames ?? false,
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    parts.head,
    early !== null && `<script>${early}</script>`,
    css && `<style>${css}</style>`,
  ];
  const end = [
    fontCss && styleBlock('fonts', fontCss),
    code !== null && parts.live ? liveBlock({ props: parts.live.props, code }) : '',
  ];
  const html = `<html lang="${parts.lang}"${parts.embed === null ? '' : ` data-embed="${parts.embed}"`}>`;
  let page = fill(template, '<html lang="en">', html);
  page = fill(page, '<!--head-->', head.filter(Boolean).join('\n'));
  // The end before the body: no text of the story can then be mistaken for a mark.
  page = fill(page, '<!--end-->', end.filter(Boolean).join('\n'));
  const body = parts.body.replace(LATER_STYLE, () =>
    laterCss ? styleBlock('later-style', laterCss) : '',
  );
  return { html: fill(page, '<!--body-->', body), policy };
}
