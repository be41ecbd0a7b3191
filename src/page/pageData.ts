import type { Dataset } from '../data/dataset';
import type { Locale } from '../data/types';
import type { Messages } from '../i18n/messages';
import type { Romanised } from '../search/romanise';
import type { EmbedSite } from '../embed/embedChoice';
import type { ChartText } from '../figure/chartText';
import type { ChartName } from '../model/view';

/** What a page is drawn from, on the server and, word for word the same, in the browser. */
export interface PageData {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly dataset: Dataset;
  /** The charts that the page shows. */
  readonly charts: readonly ChartName[];
  /** Where the explainer is, for a page that shows a part of it; empty on the explainer itself. */
  readonly home: string;
  /** The base map's topology, packed; on pages with the map. */
  readonly world?: unknown;
  /** What the dialog for embeds needs to know of the site; on pages with the dialog. */
  readonly embeds?: EmbedSite;
  /** What the charts show, in words that only the server can write; on the explainer. */
  readonly texts?: Readonly<Record<ChartName, ChartText>>;
  /** Korean names in Latin letters, which the page itself cannot make; on pages with the search. */
  readonly romanised?: Romanised;
}
