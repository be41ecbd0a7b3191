import { withoutSettings } from '../model/settings';
import { formatHash } from '../model/viewHash';
import type { PageContext } from './context';

/** The address of what is shown now, without how this reader wants it to look. */
export function viewLink({
  directive,
  home,
  view,
}: Pick<PageContext, 'directive' | 'home' | 'view'>): string {
  // A link from a frame leads to the explainer: the frame is only the article's.
  if (home !== '') return new URL(home, location.href).href + formatHash(view.view, directive);
  return location.href.replace(/#.*$/s, '') + withoutSettings(location.hash);
}
