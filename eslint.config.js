import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// Rooms that are numbers and words alone; what may import what stands in .dependency-cruiser.cjs.
const PURE = ['data', 'model', 'i18n', 'text', 'map/geo', 'hierarchy/layout'];

// What engines learnt after ES2022, which the page's program is read by; the build does not polyfill.
const NEWER = [
  ...['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ...['isWellFormed', 'toWellFormed', 'groupBy', 'withResolvers', 'fromAsync'],
];

const UNSAFE = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Trusted Types: build nodes, never markup from strings.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name='DisplayNames']",
    message: 'Names differ between engines: use data/names.json.',
  },
];

// A page says the same words whenever and wherever it is opened: it asks for no clock, zone or language of
// the reader's, but to move things (glide) and to ask a host for its height in time (frameHeight).
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The page knows no present time: dates come from the dataset.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare|getTimezoneOffset)$/]',
    message: 'Words and their order depend on no language of the reader’s browser: use src/i18n.',
  },
  {
    selector:
      "MemberExpression[object.name='Intl'][property.name!='Segmenter'], MemberExpression[object.name='navigator'][property.name=/^languages?$/]",
    message: 'The page is in the language of its address: use src/i18n.',
  },
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: 'The page knows no present time: only what moves or times out may ask for it.',
  },
];

/** What only this story says: its ids, names and brand, and what stands in neither. */
function storyWords() {
  const file = new URL('data/directive.json', import.meta.url);
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const things = Object.values(data).flatMap((part) => (Array.isArray(part) ? part : []));
  const named = [...data.entities, ...data.partners, data.origin, data.team];
  // An id of one plain word is a word of the language, too.
  const ids = [...things, ...named].flatMap(({ id }) => (/[-_\d]/.test(id ?? '') ? [id] : []));
  const names = [...named.map(({ name }) => name), data.texts.brand].flatMap(Object.values);
  const others = ['Korea', 'Seoul', 'Daily NK', '데일리NK', '북한', 'Kim Jong', 'joint venture'];
  const words = [...ids, ...names, ...others].map((word) => word.replaceAll(/[“”‘’]/g, ''));
  // What a file of paragraphs would be full of: their numbers are the reader's.
  return [...new Set(words)].filter((word) => !/^P\d+$/.test(word));
}

const story = {
  rules: {
    words: {
      meta: { type: 'problem', schema: [{ type: 'array', items: { type: 'string' } }] },
      create: ({ options: [words], report, sourceCode }) => ({
        Program() {
          const found = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
          const any = new RegExp(`(?<![\\w-])(?:${found.join('|')})(?![\\w-])`, 'giu');
          for (const { 0: word, index } of sourceCode.text.matchAll(any)) {
            const start = sourceCode.getLocFromIndex(index);
            const end = sourceCode.getLocFromIndex(index + word.length);
            report({
              loc: { start, end },
              message: `“${word}” is of the story: it belongs into data/.`,
            });
          }
        },
      }),
    },
  },
};

const pureRule = {
  files: PURE.map((room) => `src/${room}/**/*.ts`),
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['svelte', 'svelte/*', '*.svelte', 'd3-selection', 'd3-zoom', 'd3-drag'],
            message: `${PURE.join(', ')} are pure: no Svelte, no DOM, no d3 selections or gestures.`,
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'window',
      'document',
      'location',
      'navigator',
      'localStorage',
      'fetch',
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'images/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...UNSAFE],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  // There are no stores here.
  { files: ['**/*.svelte'], rules: { 'svelte/require-store-reactive-access': 'off' } },
  pureRule,
  {
    // The words are an option, so that the cache forgets its answers when the story changes.
    files: ['src/**/*.{ts,svelte}'],
    plugins: { story },
    rules: { 'story/words': ['error', storyWords()] },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/build/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...NEWER.map((property) => ({
          property,
          message: 'Not in ES2022: the page is to work in engines of that year.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/build/**', 'src/kit/glide.ts', 'src/embed/frameHeight.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE, ...CLOCK] },
  },
  {
    files: ['src/host/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['*'], message: 'src/host runs in pages of others: it imports nothing.' },
          ],
        },
      ],
    },
  },
);
