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
