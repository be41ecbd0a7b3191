import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser/findBrowser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that was built for this run. */
    readonly dist: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The environment of a build as a reader would start it: nothing of the test runner's own. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(
    ([name]) =>
      !/^(VITE|NODE_ENV$|NODE_OPTIONS$|SITE_URL$|TEST$|DEV$|PROD$|MODE$|SSR$|FREEZE$)/.test(name),
  );
  return Object.fromEntries(plain);
}

/**
 * Builds the site of the project in `root` into `outDir` with the same command as `npm run build`, but
 * that it prints warnings alone. Resolves to what the build printed; rejects with it where the build fails.
 */
export async function buildSite(
  outDir: string,
  options: { root?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const cwd = options.root ?? ROOT;
  const vite = join(cwd, 'node_modules/vite/bin/vite.js');
  const quiet = ['--logLevel', 'warn'];
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', ...quiet];
  const env = { ...buildEnvironment(), ...options.env };
  const { stdout, stderr } = await run(process.execPath, args, { cwd, env });
  return stdout + stderr;
}

// Several projects may ask for the site in one run; they share one process, and so this promise.
const shared = globalThis as { builtSite?: Promise<string> };

async function build(): Promise<string> {
  // A packaged browser unpacks itself when it is first looked for: here, before tests do so side by side.
  await findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  await buildSite(folder);
  return folder;
}

/** Vitest's hook before a project runs: the tests find the built site by `inject('dist')`. */
export async function setup(project: TestProject): Promise<void> {
  shared.builtSite ??= build();
  project.provide('dist', await shared.builtSite);
}
