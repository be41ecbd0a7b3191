import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/xvfb-run';
const BROWSERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Json = Record<string, unknown>;

/** WebKitGTK, by the W3C's WebDriver protocol. It is the engine of Safari, but not Safari on a phone. */
export class WebKit {
  readonly #process: ChildProcess;
  readonly #url: string;
  private constructor(process: ChildProcess, url: string) {
    this.#process = process;
    this.#url = url;
  }

  /**
   * Starts it, without a screen.
   * @throws where Debian's packages webkit2gtk-driver and xvfb are not there.
   */
  static async start(port = 4477): Promise<WebKit> {
    const binary = BROWSERS.find((path) => existsSync(path));
    if (!existsSync(DRIVER) || !existsSync(DISPLAY) || !binary) {
      throw new Error('No WebKitGTK: install the Debian packages webkit2gtk-driver and xvfb.');
    }
    const screen = ['-a', '-s', '-screen 0 1400x1200x24'];
    const driver = [DRIVER, `--port=${port}`, '--host=127.0.0.1'];
    // A group of its own: ending it ends the display and the browser as well.
    const process = spawn(DISPLAY, [...screen, ...driver], { stdio: 'ignore', detached: true });
    const base = `http://127.0.0.1:${port}`;
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    };
    for (let tries = 0; ; tries += 1) {
      try {
        const { sessionId } = await ask(`${base}/session`, 'POST', { capabilities });
        return new WebKit(process, `${base}/session/${String(sessionId)}`);
      } catch (error) {
        if (tries === 40) throw error;
        await wait(250);
      }
    }
  }

  async goto(url: string): Promise<void> {
    await ask(`${this.#url}/frame`, 'POST', { id: null });
    await ask(`${this.#url}/url`, 'POST', { url });
  }

  /** What is said from now on is said inside the first frame of the page. */
  async enterFrame(): Promise<void> {
    const found = await ask(`${this.#url}/element`, 'POST', {
      using: 'css selector',
      value: 'iframe',
    });
    await ask(`${this.#url}/frame`, 'POST', { id: { [ELEMENT]: found[ELEMENT] } });
  }

  /** Runs a function of the page's own, which needs nothing around it, and gives what it resolves with. */
  async run<T>(work: () => T | Promise<T>, timeout = 120_000): Promise<T> {
    await ask(`${this.#url}/timeouts`, 'POST', { script: timeout });
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${work.toString()})()).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = await ask(`${this.#url}/execute/async`, 'POST', { script, args: [] });
    if (typeof result['error'] === 'string') throw new Error(result['error']);
    return result['value'] as T;
  }

  async close(): Promise<void> {
    await ask(this.#url, 'DELETE').catch(() => undefined);
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
  }
}

/** One command; gives its value. @throws what the driver says went wrong. */
async function ask(url: string, method: string, body?: Json): Promise<Json> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Json | null };
  if (!response.ok) throw new Error(`${String(value?.['error'])}: ${String(value?.['message'])}`);
  return value ?? {};
}
