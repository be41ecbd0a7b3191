/** What is looked at of a key that was pressed. */
type Pressed = Pick<
  KeyboardEvent,
  'altKey' | 'code' | 'ctrlKey' | 'defaultPrevented' | 'isComposing' | 'key' | 'metaKey'
> & { readonly target: unknown };

/** Where letters are the reader's own. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a key is the one that leads to the search: "/", wherever the layout has it (with Shift on German
 * and French keyboards, on the number pad), or its place where an input method keeps from the page what it
 * types, as Korean ones do. Not with another key, and not while somebody writes.
 */
export function isSearchKey(event: Pressed): boolean {
  const { altKey, code, ctrlKey, defaultPrevented, isComposing, key, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey || defaultPrevented || isComposing) return false;
  if (key !== '/' && !(key === 'Process' && code === 'Slash')) return false;
  return !(target as Partial<Element> | null)?.closest?.(FIELDS);
}
