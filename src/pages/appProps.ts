import type { Dataset, Locale } from '../data/types';
import type { PageName } from './routes';

/** What every page is drawn from, on the server and, word for word the same, in the browser. */
export interface AppProps {
  readonly page: PageName;
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The base map's topology, as `data/world.json` holds it. */
  readonly world: unknown;
}
