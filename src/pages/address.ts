import type { Directive } from '../model/directive';
import type { View } from '../model/view';
import { formatHash, parseHash } from '../model/viewHash';
import { carryToLanguages } from '../ui/keepSetting';
import type { ViewState } from '../ui/viewState.svelte';

export interface AddressOptions {
  /** What is shown where the address itself names no view, in the words of a "#…". */
  readonly preset: string;
  /** Whether each view is a step to go back from. A frame's steps would be the article's. */
  readonly steps: boolean;
}

/**
 * Keeps a view and the page's address in step. All of it stands after "#", so that nothing a reader
 * opens is ever sent to a server; what stands there of others is kept.
 */
export class Address {
  readonly #directive: Directive;
  readonly #options: AddressOptions;

  constructor(directive: Directive, options: AddressOptions = { preset: '', steps: true }) {
    this.#directive = directive;
    this.#options = options;
  }

  /** Writes a view into the address. */
  write(view: View): void {
    const { href, hash } = location;
    const { foreign } = parseHash(hash, this.#directive);
    const next = href.replace(/#.*$/s, '') + formatHash(view, foreign);
    if (next === href) return;
    try {
      if (this.#options.steps) history.pushState(null, '', next);
      else history.replaceState(null, '', next);
    } catch {
      // Safari takes so many in half a minute and no more: the view is shown, and its next change is kept.
      return;
    }
    carryToLanguages();
  }

  /** Takes the view from the address. */
  read(state: ViewState): void {
    const said = parseHash(location.hash, this.#directive);
    const isSilent = said.faults.length === 0 && formatHash(said.view) === '';
    const { view, faults } = isSilent ? parseHash(this.#options.preset, this.#directive) : said;
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
