import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Quiet and the same everywhere: no sandbox (containers), no calls to the maker's servers. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it was found, for the log. */
  readonly from: string;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...(process.platform === 'darwin' ? MAC_APPS : [])].find(isExecutable);
}

/** The Chromium that comes as an npm package (Linux on x64): unpacks itself into the temporary folder. */
async function packaged(): Promise<string> {
  // It brings its own system libraries, but only where it believes to be on such a host.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  return packagedChromium.executablePath();
}

/**
 * Finds a Chromium: the one that the variable CHROMIUM names, an installed one, Playwright's own, else
 * the npm package's. A wrong CHROMIUM is an error, never passed over.
 * @throws naming every place that was tried.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (isExecutable(named)) return { executablePath: named, from: 'the variable CHROMIUM' };
    throw new Error(`CHROMIUM is "${named}", which is no program that can be started.`);
  }
  const found = installed();
  if (found) return { executablePath: found, from: 'the programs installed here' };
  const playwright = chromium.executablePath();
  if (isExecutable(playwright)) return { executablePath: playwright, from: 'Playwright' };
  try {
    return { executablePath: await packaged(), from: 'the package @sparticuz/chromium' };
  } catch (cause) {
    const tried = `the variable CHROMIUM (not set), ${NAMES.join(', ')} in PATH, ${playwright}, @sparticuz/chromium`;
    throw new Error(`No Chromium was found. Tried: ${tried}. Install one or set CHROMIUM.`, {
      cause,
    });
  }
}

/** Starts the browser that `findBrowser` finds, without a window. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath } = await findBrowser();
  const args = [...ARGS, ...(options.args ?? [])];
  return chromium.launch({ headless: true, ...options, executablePath, args });
}
