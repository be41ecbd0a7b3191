import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as CheckData from './src/build/checkData';
import { devPages } from './src/build/pages/devPages.ts';
import { hostScript } from './src/build/pages/hostScript.ts';
import { notFound } from './src/build/pages/notFound.ts';
import { prerender } from './src/build/pages/prerender.ts';
import { siteAddress } from './src/build/pages/siteAddress.ts';

// Its modules name each other as the rest of the program does, which Node alone would not resolve.
const { module: data } = await runnerImport<typeof CheckData>('./src/build/checkData.ts');
const siteUrl = siteAddress(process.env['SITE_URL']);

// Most tests wait for a browser: on two cores Vitest alone would start one worker.
const WORKERS = 2;
// Of tests in a browser. Where a whole change waits for them, one that failed by chance is tried once more, and named.
const STEADY = { retry: process.env['CI'] ? 1 : 0, expect: { poll: { timeout: 10_000 } } };

// What `npm test` tries a quarter of, and the long tests all: where `tests/support/runs.ts` is used.
const PROPERTIES = [
  'tests/unit/map/mapNames.test.ts',
  'tests/unit/picture/pictureLayout.test.ts',
  'tests/unit/data/faultsTogether.test.ts',
  'tests/unit/data/hostileTexts.test.ts',
  'tests/unit/data/properties.test.ts',
  'tests/unit/data/read.test.ts',
  'tests/unit/data/texts.test.ts',
  'tests/unit/picture/altText.test.ts',
  'tests/unit/downloads/csv.test.ts',
  'tests/unit/downloads/csvCell.test.ts',
  'tests/unit/picture/fitWords.test.ts',
  'tests/unit/picture/svgFile.test.ts',
  'tests/unit/embed/hear.test.ts',
  'tests/unit/map/aim.test.ts',
  'tests/unit/build/bestLine.test.ts',
  'tests/unit/map/map.test.ts',
  'tests/unit/hierarchy/ladderLayout.test.ts',
  'tests/unit/hierarchy/org.property.test.ts',
  'tests/unit/hierarchy/ladder.test.ts',
  'tests/unit/model/outline.test.ts',
  'tests/unit/search/search.test.ts',
  'tests/unit/model/settings.test.ts',
  'tests/unit/model/viewHash.test.ts',
  'tests/unit/page/pageText.test.ts',
];

export default defineConfig({
  base: siteUrl === null ? '/' : new URL(siteUrl).pathname,
  // The pages are answered by the plugins below, in development and in preview alike.
  appType: 'custom',
  build: { target: 'es2022' },
  plugins: [
    // `tree`: elements are made by calls, never from strings, as Trusted Types demand.
    // `rootDir`: class names are made from paths below it, so they are the same in every folder.
    svelte({
      configFile: false,
      compilerOptions: { fragments: 'tree', rootDir: import.meta.dirname },
    }),
    data.checkData(),
    prerender(),
    hostScript(),
    devPages(),
    notFound(),
  ],
  test: {
    reporters: ['default', './tests/support/retried.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          maxWorkers: WORKERS,
          // What it tests is pure: a module that one file has loaded is as good for the next.
          isolate: false,
          include: ['tests/{unit,render}/**/*.test.ts'],
          provide: { properties: PROPERTIES },
          // Properties try hundreds of cases, on a busy machine too.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'properties',
          environment: 'node',
          maxWorkers: WORKERS,
          include: PROPERTIES,
          env: { ALL_RUNS: '1' },
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          // All that needs the built site, most of it in a real browser.
          name: 'browser',
          environment: 'node',
          maxWorkers: WORKERS,
          // Each file opens pages of its own: nothing that a module keeps is another's.
          isolate: false,
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/support/buildOnce.ts'],
          ...STEADY,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          environment: 'node',
          maxWorkers: WORKERS,
          maxConcurrency: 3,
          include: ['tests/full/**/*.test.ts'],
          globalSetup: ['tests/support/buildOnce.ts'],
          ...STEADY,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
