import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { busyPage } from './busyPage';

/** A page with all that it did from its first moment on. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for, data: addresses left out. */
  readonly requests: string[];
  /** Console messages of every kind, and errors that nobody caught. */
  readonly messages: string[];
  /** The directives that something ran against. */
  readonly violations: () => Promise<string[]>;
}

/** Opens a blank page in a context of its own; navigate it, and close the context when done. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.addInitScript(() => {
    const list: string[] = [];
    Object.assign(window, { violations: list });
    document.addEventListener('securitypolicyviolation', (event) => {
      list.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (process.env['BUSY_PAGES']) await context.addInitScript(busyPage);
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  return {
    page,
    context,
    requests,
    messages,
    violations: () =>
      page.evaluate(() => (window as unknown as { violations: string[] }).violations),
  };
}

/** Waits until the page's program has taken over the prerendered markup. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

export interface Drawn {
  /** The words as a reader sees them. */
  readonly text: string;
  /** All elements and attributes inside the root, without the comments that the framework counts by. */
  readonly markup: string;
  /** The pictures alone. */
  readonly pictures: readonly string[];
}

/** What stands in the page's root element now. */
export async function drawn(page: Page): Promise<Drawn> {
  const { text, markup, pictures } = await page.evaluate(() => {
    const root = document.getElementById('app');
    if (!root) throw new Error('The page has no #app.');
    // What the program lays over a picture: its marks as buttons, and those that move the map.
    const OVER = '.over, .zoom, .turn';
    // The drawings for other widths leave a page that has started.
    const hidden = Array.from(
      root.querySelectorAll('[data-island^="hierarchy-"], [data-island^="map-"]'),
    ).filter((slot) => slot.getClientRects().length === 0);
    const names = hidden.map((slot) => `[data-island="${slot.getAttribute('data-island')}"]`);
    const serialize = (node: Node) => {
      const copy = node.cloneNode(true) as Element;
      for (const name of names) copy.querySelector(name)?.replaceChildren();
      // Buttons are laid over their marks once the page has started: by the width, not by the file.
      for (const button of copy.querySelectorAll('[data-mark]')) button.removeAttribute('style');
      // The table's buttons are there only where a program runs; before, their words are.
      for (const one of copy.querySelectorAll('#map-matrix :is(button, .words)'))
        one.replaceWith(...one.childNodes);
      // Their signs are drawn anew with them: their attributes stand in another order.
      for (const sign of [copy, ...copy.querySelectorAll('[data-badge]')]) {
        if (!sign.matches('[data-badge]')) continue;
        const all = Array.from(sign.attributes, ({ name, value }) => [name, value] as const);
        for (const [name] of all) sign.removeAttribute(name);
        for (const [name, value] of all.sort()) sign.setAttribute(name, value);
      }
      // The ground of a map whose page has lost its style: a page that starts has not.
      for (const added of copy.querySelectorAll(`use, ${OVER}`)) added.remove();
      return new XMLSerializer().serializeToString(copy);
    };
    const charts = Array.from(root.querySelectorAll('svg'));
    const drawn = {
      markup: serialize(root),
      pictures: charts
        .filter((chart) => !chart.closest(OVER) && !hidden.some((slot) => slot.contains(chart)))
        .map(serialize),
    };
    const over = Array.from(root.querySelectorAll<HTMLElement>(OVER));
    for (const one of over) one.style.setProperty('display', 'none');
    const text = root.innerText;
    for (const one of over) one.style.removeProperty('display');
    return { text, ...drawn };
  });
  // What is taken out leaves the space before it and the space after it.
  const plain = (xml: string) => xml.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ');
  return { text, markup: plain(markup), pictures: pictures.map(plain) };
}
