import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './findBrowser';
import { serve, type Site } from './serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that was built for this run. */
    readonly dist: string;
    /**
     * The same site built for an address, with the version of its dataset frozen: its folder, and the
     * address, where it is served. It is built while the first tests run: `addressedSite` waits for it.
     */
    readonly addressed: { readonly folder: string; readonly url: string };
    /** Where the browser that was started for this run is to be connected to. */
    readonly browser: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The environment of a build as a reader would start it: nothing of the test runner's own. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(
    ([name]) =>
      !/^(VITE|BUILT_SITE$|NODE_ENV$|NODE_OPTIONS$|SITE_URL$|TEST$|DEV$|PROD$|MODE$|SSR$|FREEZE$)/.test(
        name,
      ),
  );
  return Object.fromEntries(plain);
}

/**
 * Builds the site of the project in `root` into `outDir` with the same command as `npm run build`, but
 * that it prints warnings alone. Resolves to what the build printed; rejects with it where the build fails,
 * or is ended by `signal`.
 */
export async function buildSite(
  outDir: string,
  options: { root?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<string> {
  const cwd = options.root ?? ROOT;
  const vite = join(cwd, 'node_modules/vite/bin/vite.js');
  const quiet = ['--logLevel', 'warn'];
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', ...quiet];
  const env = { ...buildEnvironment(), ...options.env };
  const { stdout, stderr } = await run(process.execPath, args, {
    ...{ cwd, env },
    ...(options.signal && { signal: options.signal }),
  });
  return stdout + stderr;
}

interface Started {
  readonly dist: string;
  readonly browser: BrowserServer;
}
interface Addressed {
  readonly folder: string;
  readonly site: Site;
  /** Ends its build, where it still runs. */
  readonly stop: AbortController;
}
// Several projects may ask for them in one run; they share one process, and so these promises.
const shared = globalThis as { startedOnce?: Promise<Started>; addressedOnce?: Promise<Addressed> };

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The site is built, unless `npm test` has built it beside the gates. */
async function start(): Promise<Started> {
  const built = process.env['BUILT_SITE'];
  const dist = built ?? newFolder();
  const [browser] = await Promise.all([launchBrowserServer(), built ?? buildSite(dist)]);
  return { dist, browser };
}

/** Serves a site that is still being built: it has to know its address before. */
async function startAddressed(): Promise<Addressed> {
  const folder = newFolder();
  let follow: (build: Promise<unknown>) => void = () => undefined;
  const until = new Promise<unknown>((resolve) => (follow = resolve));
  const site = await serve(folder, { base: '/trade/', until });
  const stop = new AbortController();
  const env = { SITE_URL: site.url.slice(0, -1), FREEZE: '1' };
  const build = buildSite(folder, { env, signal: stop.signal });
  follow(build);
  // Who asks for a page hears of its failure; where nobody does, there is nothing to be said.
  until.catch(() => undefined);
  return { folder, site, stop };
}

/**
 * Vitest's hook before a project runs: the tests find the built site by `inject('dist')`, and the browser
 * by `sharedBrowser`. Gives the hook for after all tests.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.startedOnce ??= start();
  const { dist, browser } = await shared.startedOnce;
  project.provide('dist', dist);
  project.provide('browser', browser.wsEndpoint());
  if (project.name !== 'full') return () => browser.close();
  const leftOut = project.config.exclude.filter((file) => file.startsWith('tests/full/'));
  if (leftOut.length > 0)
    console.warn(`Red and left out (${leftOut.length}):\n${leftOut.join('\n')}`);
  shared.addressedOnce ??= startAddressed();
  const { folder, site, stop } = await shared.addressedOnce;
  project.provide('addressed', { folder, url: site.url });
  return async () => {
    stop.abort();
    await Promise.all([browser.close(), site.close()]);
  };
}
