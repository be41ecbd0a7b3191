import { isRecord } from './parts';
import { pointerTo } from './pointer';

/** Calls `visit` for a JSON value and for each inside it, with its pointer; what is inside comes first. */
export function walk(
  json: unknown,
  visit: (value: unknown, pointer: string) => void,
  pointer = '',
): void {
  const inside = Array.isArray(json) ? json.entries() : isRecord(json) ? Object.entries(json) : [];
  for (const [key, value] of inside) walk(value, visit, pointerTo(pointer, key));
  visit(json, pointer);
}
