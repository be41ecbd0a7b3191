import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineJson, inlineScript, inlineStyle } from '../../../src/build/pages/inline';
import { fill, onePage, type PageParts } from '../../../src/build/pages/onePage';
import { contentPolicy } from '../../../src/build/headers/policy';

const TEMPLATE =
  '<html lang="en"><head><!--head--></head><body><!--body--><!--end--></body></html>';
const PARTS: PageParts = {
  lang: 'ko',
  embed: null,
  early: null,
  head: '<title>T</title>',
  body: '<p>B</p>',
  css: 'p{color:red}',
  fontCss: '@font-face{}',
  live: { props: { a: 1 }, code: 'start()' },
};

describe('fill', () => {
  test('puts any text in as it is, replacement patterns too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '&', '`', "'", '1', '<', '값') }),
        (text) => {
          expect(fill('a<!--x-->b', '<!--x-->', text)).toBe(`a${text}b`);
        },
      ),
    );
  });

  test.each(['', '<!--x--> <!--x-->'])(
    'refuses a template that has not exactly one mark: "%s"',
    (template) => {
      expect(() => fill(template, '<!--x-->', 'y')).toThrow('exactly once');
    },
  );
});

describe('onePage', () => {
  const { html: page, policy } = onePage(TEMPLATE, PARTS);

  test('puts words before fonts, fonts before the program', () => {
    const order = [
      'Content-Security-Policy',
      '<title>',
      'color:red',
      '<p>B</p>',
      '@font-face',
      '{"a":1}',
      'start()',
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(page).toContain('<html lang="ko">');
  });

  test('allows exactly the inline texts of the page', () => {
    expect(policy).toBe(
      contentPolicy({ scripts: ['start()'], styles: ['p{color:red}', '@font-face{}'] }),
    );
    expect(page).toContain(`content="${policy}"`);
  });

  test('leaves program and data out of a page that has none', () => {
    const still = onePage(TEMPLATE, { ...PARTS, live: null }).html;
    expect(still).not.toContain('<script');
    expect(still).toContain("script-src 'none'");
  });

  test('keeps a story that holds the words of a mark', () => {
    const body = '<p>&lt;!--end--&gt; $& $1</p>';
    expect(onePage(TEMPLATE, { ...PARTS, body }).html).toContain(body);
  });

  test('allows frames only to a page that has some, and only from its own site', () => {
    expect(policy).not.toContain('frame-src');
    const framing = onePage(TEMPLATE, { ...PARTS, frames: true });
    expect(framing.policy.replace("; frame-src 'self'", '')).toBe(policy);
    expect(framing.html).toContain(`content="${framing.policy}"`);
  });
});

describe('inline', () => {
  test('JSON comes back the same and can never end its element', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('</script>', '<!--<script>', ']]>'));
    fc.assert(
      fc.property(value, (any) => {
        const text = inlineJson(any);
        expect(text).not.toContain('<');
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(any));
      }),
    );
  });

  test('a program that names the closing tag still says the same', () => {
    const code = inlineScript('const tag = "</script>";');
    expect(code).toBe('const tag = "<\\/script>";');
  });

  test('a program that names what hides a closing tag still says the same', () => {
    const code = inlineScript('const html = "<!-- <script>";');
    expect(code).not.toContain('<!--');
    const said = runInNewContext(`${code} html`) as unknown;
    expect(said).toBe('<!-- <script>');
  });

  test('refuses what would end its element', () => {
    expect(() => inlineStyle('a{content:"</style>"}')).toThrow('cannot be put into the page');
  });
});
