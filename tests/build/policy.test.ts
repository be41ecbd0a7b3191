import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/builtPages';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** The bytes between the tags, from the file itself and not from a parser that may change them. */
function between(html: string, open: RegExp, close: string): string[] {
  return Array.from(html.matchAll(open), (match) => {
    const start = match.index + match[0].length;
    return html.slice(start, html.indexOf(close, start));
  });
}

function hashes(texts: readonly string[]): string[] {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  return texts.map((text) => `'sha256-${hash(text)}'`).sort();
}

describe.each(builtPages(inject('dist')))('$file', ({ route, html, document }) => {
  const meta = document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  const policy = directives(meta[0]?.getAttribute('content') ?? '');

  test('has one policy, before anything that it governs', () => {
    expect(meta).toHaveLength(1);
    const start = html.indexOf('Content-Security-Policy');
    expect(start).toBeGreaterThan(0);
    expect(start).toBeLessThan(html.search(/<(?:style|script|link)\b/));
  });

  test('allows exactly its own scripts and styles, by their hashes', () => {
    const scripts = between(html, /<script(?: type="module")?>/g, '</script>');
    // A program may name the tag in its own texts.
    const markup = html.replaceAll(/<script\b.*?<\/script>/gs, '');
    const styles = between(markup, /<style\b[^>]*>/g, '</style>');
    expect([...(policy.get('script-src') ?? [])].sort()).toEqual(
      scripts.length > 0 ? hashes(scripts) : ["'none'"],
    );
    expect([...(policy.get('style-src') ?? [])].sort()).toEqual(hashes(styles));
  });

  test('allows nothing else', () => {
    const rest = [...policy].filter(([name]) => !['script-src', 'style-src'].includes(name));
    expect(Object.fromEntries(rest)).toEqual({
      'default-src': ["'none'"],
      'img-src': ['data:'],
      'font-src': ['data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
      // The explainer shows its own embeds before anyone copies them.
      ...(route.page === 'home' && { 'frame-src': ["'self'"] }),
    });
  });
});
