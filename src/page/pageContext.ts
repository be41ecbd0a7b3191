import { translator } from '../i18n/messages';
import type { Directive } from '../model/directive';
import type { PageContext } from '../view/context';
import type { ViewState } from '../view/viewState.svelte';
import type { PageData } from './pageData';

/** What every part of a page shares. `directive` is the index of the page's dataset. */
export function pageContext(data: PageData, directive: Directive, view: ViewState): PageContext {
  const { locale, messages, charts, home } = data;
  return { locale, t: translator(messages), directive, view, charts, home };
}
