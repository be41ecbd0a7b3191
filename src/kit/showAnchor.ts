import { openAround } from './folds';

/**
 * Brings the element that an address leads to into sight, opens what it is folded into, and shows it as `:target`
 * does for a plain address.
 */
export function showAnchor(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (const before of document.querySelectorAll<HTMLElement>('[data-aim]')) {
    delete before.dataset['aim'];
  }
  target.dataset['aim'] = '';
  openAround(target);
  target.scrollIntoView();
  // The next Tab goes on from here.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
