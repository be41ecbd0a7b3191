import { expect, test } from 'vitest';
import { usedCss } from '../../../src/build/pages/usedCss';

// The page's markup and program name these components, and no others.
const USED = '<p class="svelte-here">a</p><i class="svelte-too"></i>';

test.each([
  // Kept: what no component owns, and what one owns that is there.
  ['p{color:red}', 'p{color:red}'],
  ['.plain{color:red}', '.plain{color:red}'],
  ['p.svelte-here{color:red}', 'p.svelte-here{color:red}'],
  ['.svelte-here .svelte-too{color:red}', '.svelte-here .svelte-too{color:red}'],
  // Dropped: what is owned by a component that is not there.
  ['p.svelte-gone{color:red}', ''],
  ['.svelte-here .svelte-gone{color:red}', ''],
  ['.svelte-gone>p:hover:before{color:red}', ''],
  // `:global` leaves a selector without a mark of its own, wherever it stands.
  [':root[data-theme=dark] p{color:red}', ':root[data-theme=dark] p{color:red}'],
  [':root[data-theme=dark] .svelte-gone{color:red}', ''],
  // Of the alternatives of :is and :not none need be there, :where is how Svelte repeats a mark.
  ['p:is(.svelte-gone,b){color:red}', 'p:is(.svelte-gone,b){color:red}'],
  ['p:not(.svelte-gone){color:red}', 'p:not(.svelte-gone){color:red}'],
  [
    '.svelte-here b:where(.svelte-gone){color:red}',
    '.svelte-here b:where(.svelte-gone){color:red}',
  ],
  // One of several selectors is enough.
  ['p.svelte-here,p.svelte-gone{color:red}', 'p.svelte-here,p.svelte-gone{color:red}'],
  ['p.svelte-gone,b.svelte-gone{color:red}', ''],
  // Inside conditions too, which stay.
  ['@media print{p.svelte-here{color:red}}', '@media print{p.svelte-here{color:red}}'],
  ['@media print{p.svelte-gone{color:red}b{color:#00f}}', '@media print{b{color:#00f}}'],
  ['@media print{p.svelte-gone{color:red}}', ''],
  [
    '@container figure (width<=559px){.svelte-gone{color:red}.svelte-too{color:red}}',
    '@container figure (width<=559px){.svelte-too{color:red}}',
  ],
  // Not rules of elements: they stay.
  ['@keyframes svelte-gone-rise{0%{opacity:0}}', '@keyframes svelte-gone-rise{0%{opacity:0}}'],
  ['@font-face{font-family:A;src:local(A)}', '@font-face{font-family:A;src:local(A)}'],
])('%s becomes "%s"', (css, kept) => {
  expect(usedCss(css, USED)).toEqual({ first: kept, rest: '' });
});

test('what the first part of a page needs comes first, with what is no component’s; each rule stands once', () => {
  const css = [
    'p{color:red}',
    '@keyframes rise{0%{opacity:0}}',
    '@media print{p{color:#000}.svelte-here{color:#000}.svelte-gone{color:#000}}',
    '@media (width>=9px){.svelte-here{color:red}.svelte-too{color:red}}',
    'i.svelte-too{color:red}.svelte-gone{color:red}',
    'p.svelte-here .svelte-too{color:red}',
  ].join('');
  expect(usedCss(css, USED, '<p class="svelte-here">')).toEqual({
    first: 'p{color:red}@keyframes rise{0%{opacity:0}}@media (width>=9px){.svelte-here{color:red}}',
    rest:
      '@media (width>=9px){.svelte-too{color:red}}' +
      'i.svelte-too{color:red}p.svelte-here .svelte-too{color:red}' +
      '@media print{p,.svelte-here{color:#000}}',
  });
});
