import type { OrgEntity } from './orgInput';
import type { Card } from './card';

export interface Cell {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface GridRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly gap: number;
}

/** Cards of one width in rows; the cards of a row are as tall as the tallest. */
export function flowGrid(
  entities: readonly OrgEntity[],
  draft: (entity: OrgEntity, width: number) => Card,
  { x, y, width, columns, gap }: GridRoom,
): { cells: Cell[]; bottom: number } {
  const each = (width - gap * (columns - 1)) / columns;
  const cells: Cell[] = [];
  let top = y;
  for (let start = 0; start < entities.length; start += columns) {
    const row = entities.slice(start, start + columns).map((entity) => draft(entity, each));
    const height = Math.max(...row.map((card) => card.height));
    cells.push(...row.map((card, i) => ({ card, x: x + i * (each + gap), y: top, height })));
    top += height + gap;
  }
  return { cells, bottom: entities.length > 0 ? top - gap : y };
}
