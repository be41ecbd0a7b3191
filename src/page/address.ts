import { asksToTell } from '../embed/asked';
import type { Directive } from '../model/directive';
import type { View } from '../model/view';
import { formatHash, parseHash, type ParsedHash } from '../model/viewHash';
import { carryToLanguages } from '../view/keepSetting';
import type { ViewState } from '../view/viewState.svelte';

export interface AddressOptions {
  /** What is shown where the address itself names no view, in the words of a "#…". */
  readonly preset: string;
  /**
   * The address that a frame was opened with; null for a page of its own. A frame's steps would be the
   * article's, so it makes none, and what it was opened with is kept with the entry, for when it is loaded
   * anew with the view of its reader in its address.
   */
  readonly opened: string | null;
}

/**
 * Keeps a view and the page's address in step. All of it stands after "#", so that nothing a reader
 * opens is ever sent to a server; what stands there of others is kept.
 */
export class Address {
  readonly #directive: Directive;
  readonly #options: AddressOptions;
  /** The address as it was last read or written. */
  #known = '';

  constructor(directive: Directive, options: AddressOptions = { preset: '', opened: null }) {
    this.#directive = directive;
    this.#options = options;
  }

  /** Writes a view into the address. */
  write(view: View): void {
    const { href, hash } = location;
    const { foreign } = parseHash(hash, this.#directive);
    const next = href.replace(/#.*$/s, '') + formatHash(view, this.#directive, foreign);
    if (next === href) return;
    try {
      const { opened } = this.#options;
      if (opened === null) history.pushState(null, '', next);
      else history.replaceState(opened, '', next);
    } catch {
      // Safari takes so many in half a minute and no more: the view is shown, and its next change is kept.
      return;
    }
    this.#known = next;
    carryToLanguages();
  }

  /** The view that a "#…" names; where it names none, the preset. */
  #named(hash: string): ParsedHash {
    const said = parseHash(hash, this.#directive);
    const isSilent = said.faults.length === 0 && formatHash(said.view, this.#directive) === '';
    return isSilent
      ? { ...parseHash(this.#options.preset, this.#directive), foreign: said.foreign }
      : said;
  }

  /** The view that a frame was opened with, whatever its reader has chosen since. */
  opened(): View {
    return this.#named((this.#options.opened ?? '').replace(/^[^#]*/, '')).view;
  }

  /** Takes the view from the address. */
  read(state: ViewState): void {
    this.#known = location.href;
    const { view, faults } = this.#named(location.hash);
    state.restore(view, faults);
    carryToLanguages();
  }

  /** Takes it now, and whenever the reader goes back, forward, or follows a link inside the page. */
  follow(state: ViewState): void {
    this.read(state);
    const again = () => {
      const { href } = location;
      if (href === this.#known) return;
      // The host has asked to be told what is opened; it names no view.
      const isAsk = this.#options.opened !== null && asksToTell(href) && !asksToTell(this.#known);
      if (!isAsk) {
        this.read(state);
        // In a frame, whoever leads it to another address is its host.
        state.asked = state.view;
        return;
      }
      this.#known = href;
      this.write(state.view);
    };
    addEventListener('popstate', again);
    addEventListener('hashchange', again);
  }
}
