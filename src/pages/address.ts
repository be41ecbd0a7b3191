import type { Directive } from '../model/directive';
import type { View } from '../model/view';
import { formatHash, parseHash } from '../model/viewHash';
import type { ViewState } from '../ui/viewState.svelte';

/**
 * Keeps a view and the page's address in step. All of it stands after "#", so that nothing a reader
 * opens is ever sent to a server; what stands there of others is kept.
 */
export class Address {
  readonly #directive: Directive;
  #foreign: readonly string[] = [];

  constructor(directive: Directive) {
    this.#directive = directive;
  }

  /** Writes a view into the address, as a step to go back from. */
  write(view: View): void {
    const { href } = location;
    const next = href.replace(/#.*$/s, '') + formatHash(view, this.#foreign);
    if (next !== href) history.pushState(null, '', next);
    carryToLanguages();
  }

  /** Takes the view from the address. */
  read(state: ViewState): void {
    const { view, faults, foreign } = parseHash(location.hash, this.#directive);
    this.#foreign = foreign;
    state.restore(view, faults);
    carryToLanguages();
  }

  /** Takes it now, and whenever the reader goes back, forward, or follows a link inside the page. */
  follow(state: ViewState): void {
    this.read(state);
    const again = () => {
      this.read(state);
    };
    addEventListener('popstate', again);
    addEventListener('hashchange', again);
  }
}

/** The other language shows the same: its link gets the same "#…". */
function carryToLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang][data-language]')) {
    // As it was written: relative, so that the site works under any path.
    const path = (link.getAttribute('href') ?? '').replace(/#.*$/s, '');
    link.setAttribute('href', path + location.hash);
  }
}
