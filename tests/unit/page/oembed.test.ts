import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oembedLink, oembedOf, oembedPath, type EmbedOffer } from '../../../src/page/oembed';
import { serve } from '../../support/serve';
import { readOembed } from '../../support/oembedReaders';

const OFFER: EmbedOffer = {
  siteUrl: 'https://example.org/a/',
  pagePath: 'ko/',
  embedPath: 'ko/embed/map/',
  title: 'Who may trade',
  caveat: 'one report, one anonymous source',
  brand: 'Cleared to Trade',
  picturePath: 'images/map-ko.png',
  height: 640.2,
};
const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '</a></blockquote><iframe src=javascript:x>',
  '&lt;b&gt; &amp;quot; & < >',
  'a\u0000b\r\nc\u2028d',
  '권한 “있음” – 👩‍👩‍👧',
];

describe('oembedOf', () => {
  test('is what the protocol asks of the type rich', () => {
    expect(oembedOf(OFFER)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Who may trade – one report, one anonymous source',
      provider_name: 'Cleared to Trade',
      provider_url: 'https://example.org/a/',
      cache_age: 86_400,
      width: 600,
      height: 641,
      thumbnail_url: 'https://example.org/a/images/map-ko.png',
      thumbnail_width: 1200,
      thumbnail_height: 675,
      html:
        '<blockquote><a href="https://example.org/a/ko/">Who may trade – one report, one anonymous source</a></blockquote>' +
        '<iframe src="https://example.org/a/ko/embed/map/" width="600" height="641" title="Who may trade – one report, one anonymous source" frameborder="0" scrolling="no"></iframe>',
    });
  });

  test('any title is text, in the link and in the attribute, and keeps its caveat', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(any, any, (title, caveat) => {
        const { html, title: whole } = oembedOf({ ...OFFER, title, caveat });
        expect(whole).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(whole.endsWith(caveat.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())).toBe(true);
        expect(html.match(/[<>]/g)).toHaveLength(12);
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        const names = Array.from(document.body.querySelectorAll('*'), (one) =>
          [one.localName, ...one.getAttributeNames()].join(' '),
        );
        expect(names).toEqual([
          'blockquote',
          'a href',
          'iframe src width height title frameborder scrolling',
        ]);
      }),
    );
  });

  test.each(HOSTILE)('a reader sees %j as it was written', (title) => {
    const { document } = parseHTML(
      `<html><body>${oembedOf({ ...OFFER, title }).html}</body></html>`,
    );
    const plain = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    const wanted = `${plain} – one report, one anonymous source`;
    expect(document.querySelector('a')?.textContent).toBe(wanted);
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe(wanted);
  });
});

test('the link tag leads to the answer beside the embed', () => {
  expect(oembedLink({ ...OFFER, title: '<"&>' })).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/a/ko/embed/map/oembed.json" title="&lt;&quot;&amp;&gt; – one report, one anonymous source">',
  );
});

test.each(['Who may trade', ...HOSTILE])(
  'programs of others find and read it: %j',
  async (title) => {
    const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
    const site = await serve(folder, { base: '/a/' });
    const offer = { ...OFFER, siteUrl: site.url, title };
    const answer = oembedOf(offer);
    mkdirSync(join(folder, offer.embedPath), { recursive: true });
    writeFileSync(join(folder, oembedPath(offer.embedPath)), JSON.stringify(answer));
    const page = `<!doctype html><html><head><meta charset="utf-8"><title>x</title>${oembedLink(offer)}</head><body></body></html>`;
    writeFileSync(join(folder, 'index.html'), page);

    const read = await readOembed(site.url);
    expect(read.extractus).toMatchObject(answer);
    // unfurl.js decodes once more what is rightly escaped, whoever wrote it.
    const whole = /[<>&"]/.test(title) ? {} : { title: answer.title, html: answer.html };
    expect(read.unfurl).toMatchObject({
      type: 'rich',
      version: '1.0',
      ...whole,
      width: 600,
      height: 641,
      provider_name: 'Cleared to Trade',
      provider_url: site.url,
    });
    await site.close();
    rmSync(folder, { recursive: true });
  },
);
