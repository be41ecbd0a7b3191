import type { LadderRow, LadderSaying } from './ladder';
import type { Lit } from '../../model/lit';
import type { OrgEntity } from './orgInput';
import { placeCard, type Card, type OrgStyle } from './card';
import { Column, NOTE_GAP } from './column';
import { flowGrid } from './grid';
import { noteText } from './noteText';
import type { PlacedEntity } from './orgLayout';
import { joinParts } from './parts';

/** How much is said in the rows of a picture. */
export interface Telling {
  /** What is chosen: its rows say more. */
  readonly lit: Lit | null;
  readonly chosenId: string | null;
}

/** What is said of a row that is said all of, or of one where only the choice is told. */
export function saidIn(
  { entity, said }: LadderRow,
  { lit, chosenId }: Telling,
  all: boolean,
): LadderSaying[] {
  return said.filter(
    ({ relation }) =>
      all || chosenId === entity.id || (relation !== null && lit?.relations.has(relation.id)),
  );
}

/** Whether the choice lights a row or anything that it tells. */
export function isTold({ entity, said, reaches }: LadderRow, { lit }: Telling): boolean {
  return (
    lit !== null &&
    (lit.entities.has(entity.id) ||
      said.some(({ relation }) => relation !== null && lit.relations.has(relation.id)) ||
      reaches.some((one) => one.reaches.some(({ relationId }) => lit.relations.has(relationId))))
  );
}

/** The words of what is said. */
export function sayingText({ note, isParent, chips }: LadderSaying, { labels }: OrgStyle): string {
  return isParent ? labels.parent : noteText({ ...note, chips, told: null }, labels);
}

/** Writes what is said under the last row, each saying in a row of its own. */
export function writeSaid(column: Column, said: readonly LadderSaying[], style: OrgStyle): void {
  for (const saying of said) {
    const write = (): void => {
      column.write(sayingText(saying, style), 'note', NOTE_GAP);
      column.cite(saying.chips);
    };
    if (saying.relation) column.tell(saying.relation.id, write);
    else write();
  }
}

const PILL = { height: 22, gap: 6, padding: 10 };
const PADDING = 10;

/** A row as a card of a width: its name, and what is told of it. */
export function draftRow(
  row: LadderRow,
  width: number,
  style: OrgStyle,
  telling: Telling,
  { all, left = PADDING, first = 20, foot = 11 }: RowLook,
): Card {
  const { entity, reaches } = row;
  const column = new Column(style.styles, left, width - PADDING, 0);
  column.write(entity.name, 'name', first);
  column.cite(row.chips);
  writeSaid(column, saidIn(row, telling, all), style);
  const told = reaches.filter((one) => all || (isTold(row, telling) && one.reaches.length > 0));
  for (const one of told) {
    if (style.under) {
      if (one.began) column.write(one.began, 'note', NOTE_GAP);
    } else {
      if (one.lead) column.write(one.lead, 'note', NOTE_GAP + 1);
      column.cite(one.chips);
      column.reach(one.reaches, PILL);
    }
  }
  const height = column.baseline + foot;
  return { entity, width, height, body: column.parts(), foot: joinParts() };
}

export interface RowLook {
  /** Whether all is said that there is to say. */
  readonly all: boolean;
  readonly left?: number;
  readonly first?: number;
  readonly foot?: number;
}

/** Shares of a row that the first of two cards may take. */
const SHARES = [0.5, 0.56, 0.44, 0.62, 0.38];

/** Rows as cards side by side; two of them share the width as makes them least high. */
export function placeCards(
  rows: readonly LadderRow[],
  draft: (row: LadderRow, width: number) => Card,
  {
    x,
    y,
    width,
    columns,
    gap,
  }: { x: number; y: number; width: number; columns: number; gap: number },
): { nodes: PlacedEntity[]; bottom: number } {
  const [one, two] = rows;
  if (one && two && rows.length === 2 && columns === 2) {
    const pairs = SHARES.map((share) => {
      const wide = Math.round((width - gap) * share);
      const cards = [draft(one, wide), draft(two, width - gap - wide)] as const;
      return { cards, height: Math.max(...cards.map(({ height }) => height)) };
    });
    const least = Math.min(...pairs.map(({ height }) => height));
    const best = pairs.find(({ height }) => height === least);
    if (best) {
      const [left, right] = best.cards;
      return {
        nodes: [placeCard(left, x, y, least), placeCard(right, x + left.width + gap, y, least)],
        bottom: y + least,
      };
    }
  }
  const byEntity = new Map(rows.map((row) => [row.entity, row]));
  const draftOf = (entity: OrgEntity, each: number): Card => {
    const row = byEntity.get(entity);
    if (!row) throw new Error('A card without a row.');
    return draft(row, each);
  };
  const { cells, bottom } = flowGrid([...byEntity.keys()], draftOf, { x, y, width, columns, gap });
  return {
    nodes: cells.map((cell) => placeCard(cell.card, cell.x, cell.y, cell.height)),
    bottom,
  };
}
