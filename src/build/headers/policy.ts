import { createHash } from 'node:crypto';

function hashes(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return texts
    .map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`)
    .join(' ');
}

/** What a policy is made from. */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether the page may frame other pages of the site; it may not where this is left out. */
  readonly frames?: boolean;
}

/**
 * The Content-Security-Policy of a page: only the inline scripts and styles given here, as the very
 * bytes between their tags, may run; nothing is loaded from anywhere; markup is never made from strings.
 */
export function contentPolicy({ scripts, styles, frames = false }: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
