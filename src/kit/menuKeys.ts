/** The step that a key takes in a menu: to the next item, the one before, the first, the last; null for other keys. */
export function menuStep(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  // With the focus nowhere yet, up leads to the last.
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
