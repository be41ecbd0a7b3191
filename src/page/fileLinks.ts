import { pageHref } from '../view/pageHref';

/** Lets the links of a page that was opened from a disk lead to pages, not to lists of what is in folders. */
export function openPagesFromFiles(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll('a[href]')) {
    link.setAttribute('href', pageHref(link.getAttribute('href') ?? ''));
  }
}
