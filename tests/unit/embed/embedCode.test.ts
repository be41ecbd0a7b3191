import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import heights from '../../../data/embedHeights.json';
import { CODE_WIDTHS, embedCode, type EmbedCodeOptions } from '../../../src/embed/embedCode';

const OPTIONS: EmbedCodeOptions = {
  src: 'https://example.org/embed/map/?ctt_theme=dark&ctt_title=off',
  title: 'A title – one "report" <only>',
  heights: heights.map.en,
  link: 'https://example.org/',
  transparent: false,
  script: null,
};

/** The height that the code's rules give a frame in a place of this width, in px. */
function heightAt(code: string, width: number): number {
  let height = NaN;
  const rule = /(?:@container \(min-width:(\d+)px\)\{)?\.[\w-]+\[height="\d+"\]\{height:([^}]*)\}/g;
  for (const [, from = '0', value = ''] of code.matchAll(rule)) {
    if (width < Number(from)) continue;
    const parts = /^calc\((-?[\d.]+)px \+ (-?[\d.]+)cqw\)$/.exec(value);
    height = parts
      ? Number(parts[1]) + (Number(parts[2]) * width) / 100
      : Number(value.replace('px', ''));
  }
  return height;
}

test.each(['hierarchy', 'map'] as const)(
  'an embed of the %s has on a phone no more than the 1,000 px that WordPress grants a frame',
  (embed) => {
    for (const byWidth of Object.values(heights[embed])) expect(byWidth[375]).toBeLessThan(1000);
  },
);

describe('the code of an embed', () => {
  test.each(CODE_WIDTHS)('is as high as was measured in a place of %i px', (width) => {
    for (const byLocale of Object.values(heights))
      for (const known of Object.values(byLocale)) {
        const code = embedCode({ ...OPTIONS, heights: known });
        const wanted = (known as Record<string, number>)[width] ?? NaN;
        // From the last pixel of a layout to the first of the next, only the first is hit.
        const isLast = CODE_WIDTHS.some((next) => next - width === 1);
        const at = isLast ? width - 0.001 : width;
        expect(Math.abs(heightAt(code, at) - wanted)).toBeLessThanOrEqual(1);
      }
  });

  test('lies between its neighbours at every other width', () => {
    const code = embedCode(OPTIONS);
    const known = OPTIONS.heights;
    for (let width = 320; width < 1440; width += 1) {
      const low = CODE_WIDTHS.findLast((one) => one <= width) ?? 320;
      const high = CODE_WIDTHS.find((one) => one > width) ?? low;
      const [a = 0, b = 0] = [known[low], known[high]];
      expect(heightAt(code, width)).toBeGreaterThanOrEqual(Math.min(a, b) - 1);
      expect(heightAt(code, width)).toBeLessThanOrEqual(Math.max(a, b) + 1);
    }
  });

  test('says the same whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), (title, src) => {
        const { document } = parseHTML(
          `<html><body>${embedCode({ ...OPTIONS, title, src })}</body></html>`,
        );
        const frame = document.querySelector('iframe');
        expect(frame?.getAttribute('title')).toBe(title);
        expect(frame?.getAttribute('src')).toBe(src);
        expect(document.querySelectorAll('iframe, script')).toHaveLength(1);
      }),
    );
  });

  test('asks for no more than an embed needs, and never for the origin', () => {
    const code = embedCode(OPTIONS);
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('referrerpolicy="no-referrer"');
    expect(/sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ')).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]);
    expect(code).not.toContain('<script');
    expect(embedCode({ ...OPTIONS, script: 'https://example.org/embed.js' })).toMatch(
      /<script async src="https:\/\/example\.org\/embed\.js"><\/script>$/,
    );
  });

  test('gives a frame with a transparent ground the scheme of what is in it', () => {
    expect(embedCode(OPTIONS)).not.toContain('color-scheme');
    expect(embedCode({ ...OPTIONS, transparent: true })).toContain('{color-scheme:light}');
  });

  test('is one frame in one line where its height is fixed', () => {
    const code = embedCode({ ...OPTIONS, fixed: 740, transparent: true });
    expect(code).toMatch(/^<iframe style="border:0;color-scheme:light" [^\n]*<\/iframe>$/);
    expect(code).toContain('height="740"');
    expect(embedCode({ ...OPTIONS, fixed: 740 })).toContain('style="border:0"');
  });

  test('two embeds on one page have rules of their own', () => {
    const name = (src: string) => /class="([^"]*)"/.exec(embedCode({ ...OPTIONS, src }))?.[1];
    expect(name('https://example.org/embed/map/')).not.toBe(
      name('https://example.org/embed/hierarchy/'),
    );
  });
});
