import { flushSync, hydrate, mount } from 'svelte';
import App from './pages/App.svelte';
import type { AppProps } from './pages/appProps';

/** What the page was drawn from, as the build put it into the file; null for a page without a program. */
function pageData(): AppProps | null {
  const block = document.getElementById('page-data');
  return JSON.parse(block?.textContent ?? 'null') as AppProps | null;
}

/**
 * Makes the prerendered page work. Where the markup is no longer what was built (a translator or an
 * extension got there first), the page is drawn afresh beside it and put in its place only once it
 * stands, so that a program that cannot start never costs the reader the story.
 */
function start(target: HTMLElement, props: AppProps): void {
  try {
    hydrate(App, { target, props, recover: false });
  } catch {
    const fresh = document.createElement('div');
    fresh.id = target.id;
    mount(App, { target: fresh, props });
    target.replaceWith(fresh);
  }
  flushSync();
  document.documentElement.dataset['hydrated'] = '';
}

/**
 * Runs `work` once the picture that stands in the file is on the screen: starting the program before
 * would only make the reader wait for it. Where no frame is drawn (a tab in the background, a frame
 * out of view) it runs after a third of a second.
 */
function afterPaint(work: () => void): void {
  const timer = setTimeout(work, 300);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(work);
  });
}

afterPaint(() => {
  const target = document.getElementById('app');
  const props = pageData();
  if (target && props) start(target, props);
});
