import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  chromium,
  firefox,
  type Browser,
  type BrowserServer,
  type LaunchOptions,
} from 'playwright-core';

/** The one without any window first: it opens a page in half the time. */
const NAMES = [
  'chromium-headless-shell',
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
  // A key or a wheel scrolls at once, so that a test need not wait for the page to come to rest.
  '--disable-smooth-scrolling',
  // Letters as wide as a reader's browser sets them: without a window it would round them to whole pixels.
  '--font-render-hinting=none',
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

/** The first program of these names that PATH leads to, or of these places. */
function installed(wanted: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? wanted.map((name) => `${name}.exe`) : wanted;
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...places].find(isExecutable);
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
  const found = installed(NAMES, process.platform === 'darwin' ? MAC_APPS : []);
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

async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath } = await findBrowser();
  return { headless: true, executablePath, args: ARGS };
}

/** Starts the browser that `findBrowser` finds, without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Starts the same for other processes to connect to. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer({ ...(await launchOptions()), host: '127.0.0.1' });
}

/**
 * Starts an installed Firefox, over WebDriver BiDi: the stock browser, not a patched one. For the long
 * tests only.
 * @throws where none is installed, with the remedy.
 */
export async function launchFirefox(
  firefoxUserPrefs: NonNullable<LaunchOptions['firefoxUserPrefs']> = {},
): Promise<Browser> {
  const executablePath = installed(['firefox-esr', 'firefox']);
  if (executablePath === undefined) {
    throw new Error('The long tests need Firefox. On Debian: apt-get install firefox-esr.');
  }
  return firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs });
}
