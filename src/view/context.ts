import { createContext } from 'svelte';
import type { Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import type { Directive } from '../model/directive';
import type { ChartName } from '../model/view';
import type { ViewState } from './viewState.svelte';

/** What every control and panel of a page needs: set once, in the page. */
export interface PageContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly directive: Directive;
  readonly view: ViewState;
  /** The charts that the page shows. */
  readonly charts: readonly ChartName[];
  /** Where the explainer is, for a page that only shows a part of it; empty on the explainer itself. */
  readonly home: string;
}

export const [getPage, setPage] = createContext<PageContext>();
