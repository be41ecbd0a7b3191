import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import OrgChart from '../../../src/hierarchy/OrgChart.svelte';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES } from '../../../src/data/types';
import { svgFaults } from './svgFaults';
import { svgFile } from '../../../src/picture/svgFile';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { LIGHT } from '../../../src/marks/theme';
import { indexDirective } from '../../../src/model/directive';
import { dataset } from '../realDirective';
import { recordOf, sampleRecords } from './records';
import { runs } from '../../support/runs';
import { asDrawn } from '../../support/inLines';

const FONT = "@font-face{font-family:'A';src:url(data:font/woff2;base64,AAAA) format('woff2')}";

/** A strict reader of XML and SVG: it throws on what is not well-formed. */
const read = (svg: string): Resvg => new Resvg(svg, { font: { loadSystemFonts: false } });

function drawn(of: Dataset): string {
  const t = translator(MESSAGES.en);
  const title = of.entities[0]?.name.en ?? '';
  const props = {
    directive: indexDirective(of),
    locale: 'en' as const,
    t,
    width: 636,
    theme: LIGHT,
    title,
    desc: `${title} in words`,
  };
  return render(OrgChart, { props, idPrefix: 'org' }).body;
}

describe('pictures of the charts as files', () => {
  const folder = 'tests/render/output';
  const names = readdirSync(folder).filter((name) => /^(org|map|picture)-.*\.svg$/.test(name));

  test.each(names)('%s', (name) => {
    const file = svgFile(asDrawn(readFileSync(`${folder}/${name}`, 'utf8')), recordOf('ko'), {
      fontCss: FONT,
    });
    expect(svgFaults(file)).toEqual([]);
    expect(read(file).width).toBeGreaterThan(0);
    expect(file).toMatch(/^<svg xml:lang="ko" xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    // The map alone has its words beside it; every picture to take away has them inside.
    expect(file).toMatch(
      name.startsWith('map-')
        ? /<title[^>]*>[^<]+<\/title><metadata>.*<\/metadata><style>/s
        : /<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc><metadata>.*<\/metadata><style>/s,
    );
  });

  test('what the server marks for its own use is gone', () => {
    const body = drawn(dataset);
    expect(body).toContain('<!--');
    const file = svgFile(body, recordOf('en'));
    expect(file).not.toContain('<!--');
    expect(svgFaults(file)).toEqual([]);
  });
});

describe.each(LOCALES)('a file with its record inside, %s', (locale) => {
  test.each(sampleRecords(locale))('says it again: $title', (record) => {
    const file = svgFile(
      '<svg xmlns="http://www.w3.org/2000/svg"><title>T</title><g/></svg>',
      record,
    );
    expect(svgFaults(file)).toEqual([]);
    expect(() => read(file)).not.toThrow();
    const [packet = ''] = /<rdf:RDF.*<\/rdf:RDF>/s.exec(file) ?? [];
    const plain = packet.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const { title, alt, description, caveat, credit, source, rights, link, version } = record;
    for (const text of [title, alt, description, caveat, credit, source, rights, version]) {
      expect(plain).toContain(`>${text}</`);
    }
    expect(plain.includes('<dc:identifier>')).toBe(link !== null);
  });
});

test('any label gives a well-formed file of nothing but a picture', () => {
  const nasty = fc.constantFrom(
    '</desc>',
    '</title><script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&amp;',
    '<?x?>',
    '"',
    "'",
    '\u0000',
    '\u0008',
    '\u001f',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u2028',
    '$&',
    '한',
    ' ',
    '<style>@import "x"</style>',
    'javascript:',
    'url(https://x)',
    '\u202e',
    '🚀',
    '\r\n',
  );
  const label = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(label, label, (name, note) => {
      const of: Dataset = {
        ...dataset,
        entities: dataset.entities.map((entity) => ({
          ...entity,
          name: { en: name, ko: name },
          notes: entity.notes.map((one) => ({ ...one, text: { en: note, ko: note } })),
        })),
      };
      const record = {
        ...recordOf('en', {
          directive: indexDirective(of),
          selected: { kind: 'entity', id: 'room-39' },
        }),
        description: note,
        source: name,
      };
      const file = svgFile(drawn(of), record, { fontCss: FONT });
      expect(svgFaults(file)).toEqual([]);
      read(file);
    }),
    { ...runs(60), examples: [['<![CDATA[</desc>]]>', '</desc>']] },
  );
}, 120_000);

describe('faults', () => {
  const svg = (inner: string, attributes = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

  test.each([
    ['a script', svg('<script>1</script>')],
    ['a foreign object', svg('<foreignObject/>')],
    ['a link', svg('<a href="#x"/>')],
    ['a picture from elsewhere', svg('<image href="https://x/y.png"/>')],
    ['an animation', svg('<set attributeName="href"/>')],
    ['a handler', svg('', ' onload="1"')],
    ['a style attribute', svg('<g style="fill:red"/>')],
    ['a class', svg('<g class="x"/>')],
    ['an address outside', svg('<use href="https://x#y"/>')],
    [
      'an old address',
      svg('<use xlink:href="#y"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    ],
    ['a paint from elsewhere', svg('<path fill="url(https://x)"/>')],
    ['a paint behind a reference', svg('<path fill="ur&#108;(https://x)"/>')],
    ['an escaped paint', svg('<path fill="u\\72l(https://x)"/>')],
    ['rules that import', svg('<style>@import "x"</style>')],
    ['rules that load', svg('<style>a{background:url(https://x)}</style>')],
    ['rules that escape', svg('<style>a{background:u\\72l(x)}</style>')],
    ['an id twice', svg('<g id="a"/><g id="a"/>')],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
    ['no namespace', '<svg><g/></svg>'],
    ['a control character', svg('\u0001')],
    ['half a pair', svg('\ud800')],
    ['a control behind a reference', svg('&#1;')],
    ['an unknown reference', svg('&nbsp;')],
    ['a bare ampersand', svg('A & B')],
    ['a declaration', `<?xml version="1.0"?>${svg('')}`],
    ['a document type', `<!DOCTYPE svg>${svg('')}`],
    ['a comment', svg('<!-- x -->')],
    ['an attribute twice', svg('<g id="a" id="b"/>')],
    ['an attribute without a value', svg('<g hidden/>')],
    ['an element left open', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['an element closed out of turn', svg('<g><path></g></path>')],
    ['two pictures', svg('') + svg('')],
    ['an undeclared prefix', svg('<metadata><rdf:RDF/></metadata>')],
    ['a paint that leads nowhere', svg('<path stroke="url(#a)" d="M0 0"/>')],
    ['a script in the record', svg('<metadata><script/></metadata>')],
  ])('%s', (_, file) => {
    expect(svgFaults(file)).not.toEqual([]);
  });

  test('none in a plain picture', () => {
    expect(
      svgFaults(svg('<path id="a" fill="url(#a)" d="M0 0"/><text x="1">A &amp; &#48;</text>')),
    ).toEqual([]);
  });
});

test('a language that is there already is kept', () => {
  const file = svgFile(
    '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ko"></svg>',
    recordOf('en'),
  );
  expect(file.match(/^<svg[^>]*>/)?.[0]).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ko">',
  );
  expect(svgFaults(file)).toEqual([]);
});

test('markup without a picture is refused with a remedy', () => {
  expect(() => svgFile('<p>Hello</p>', recordOf('en'))).toThrow(/no <svg>: pass/);
});
