import type { Dataset, Locale } from '../data/types';
import type { Messages } from '../i18n/messages';
import type { Romanised } from '../model/romanise';

/** What a page is drawn from, on the server and, word for word the same, in the browser. */
export interface PageData {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly dataset: Dataset;
  /** The base map's topology, as `data/world.json` holds it but for its arcs, which are packed. */
  readonly world: unknown;
  /** Korean names in Latin letters, which the page itself cannot make. */
  readonly romanised: Romanised;
}
