import { flushSync, hydrate, mount, type ComponentProps } from 'svelte';
import { Address } from './pages/address';
import { followInPageLinks, showWhatTheAddressNames } from './pages/inPageLinks';
import Island from './pages/Island.svelte';
import { indexDirective } from './model/directive';
import { ISLANDS, type IslandName } from './pages/islands';
import type { PageData } from './pages/pageData';
import { ViewState } from './ui/viewState.svelte';

type IslandProps = ComponentProps<typeof Island>;

// In development Vite brings the styles with the components; a build takes them from the server's.
if (import.meta.env.DEV) {
  void import('./pages/Home.svelte');
  void import('./pages/NotFound.svelte');
}

/** What the page was drawn from, as the build put it into the file; null for a page without a program. */
function pageData(): PageData | null {
  const block = document.getElementById('page-data');
  return JSON.parse(block?.textContent ?? 'null') as PageData | null;
}

/**
 * Makes one part of the prerendered page work. Where the markup is no longer what was built (a
 * translator or an extension got there first), the part is drawn afresh beside it and put in its
 * place only once it stands, so that a program that cannot start never costs the reader the story.
 */
function start(target: Element, props: IslandProps): void {
  try {
    hydrate(Island, { target, props, recover: false });
  } catch {
    const fresh = target.cloneNode() as Element;
    mount(Island, { target: fresh, props });
    target.replaceWith(fresh);
  }
  flushSync();
}

/**
 * Runs `work` once the picture that stands in the file is on the screen: starting the program before
 * would only make the reader wait for it. Where no frame is drawn (a tab in the background, a frame
 * out of view) it runs after half a second.
 */
function afterPaint(work: () => void): void {
  const timer = setTimeout(work, 500);
  // The second frame: the first one is then painted, not only laid out.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(work);
    });
  });
}

/** One part after the other, each in a task of its own, so that a tap in between is answered. */
function startAll(
  shared: Omit<IslandProps, 'name'>,
  names: readonly IslandName[],
  then: () => void,
): void {
  const [name, ...rest] = names;
  if (name === undefined) {
    document.documentElement.dataset['hydrated'] = '';
    then();
    return;
  }
  const target = document.querySelector(`[data-island="${name}"]`);
  if (target) start(target, { ...shared, name });
  setTimeout(() => {
    startAll(shared, rest, then);
  });
}

afterPaint(() => {
  const data = pageData();
  if (data === null) return;
  const directive = indexDirective(data.dataset);
  const address = new Address(directive);
  const view = new ViewState(directive, (next) => {
    address.write(next);
  });
  startAll({ ...data, directive, view }, ISLANDS, () => {
    // Only now, so that each part was taken over as it was built.
    address.follow(view);
    followInPageLinks(view);
    showWhatTheAddressNames(view.view);
  });
});
