import { describe, expect, inject, test } from 'vitest';
import { dataset } from '../unit/realDirective';
import { builtPages } from '../support/builtPages';
import { factList } from '../support/factList';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The blocks that hold one fact each, as text, without pictures, programs or hidden parts. */
function blocksOf(document: Document): string[] {
  const { body } = document;
  for (const element of Array.from(body.querySelectorAll('script, style, svg, [hidden]'))) {
    element.remove();
  }
  return Array.from(body.querySelectorAll('tr, details, details li, li'), (block) =>
    squeeze(block.textContent),
  );
}

const homes = builtPages(inject('dist')).filter(({ route }) => route.page === 'home');

describe.each(homes)('$file without JavaScript', ({ route, document }) => {
  const blocks = blocksOf(document);

  test.each(factList(dataset, route.locale))('$name can be read', ({ texts }) => {
    const missing = (block: string): string[] =>
      texts.filter((text) => !block.includes(squeeze(text)));
    const closest = blocks
      .map(missing)
      .reduce((best, next) => (next.length < best.length ? next : best), [...texts]);
    expect(closest).toEqual([]);
  });

  test('nothing that is to be read waits in a closed part', () => {
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
  });
});
