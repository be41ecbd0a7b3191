/** The position that a key leads to in a list of `length` options, round at its ends; null for other keys. */
export function moveTo(key: string, position: number, length: number): number | null {
  if (key === 'ArrowDown') return (position + 1) % length;
  if (key === 'ArrowUp') return (position + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
