import { mergeChips } from '../../model/chips';
import type { OrgEntity, OrgInput, OrgReach } from './orgInput';
import { sharedNotes, withoutNotes } from './ladder';
import type { OrgNote } from './orgTypes';
import { refusalText } from './authorityLine';
import { draftCard, placeCard, type Card, type OrgStyle } from './card';
import { Column, NOTE_GAP } from './column';
import { noteText } from './noteText';
import type { Parts, PlacedEntity, PlacedGranted } from './orgLayout';
import { alignChips, CHIP_GAP, chipsWidth, flowChips, joinParts, moveParts } from './parts';
import { layoutPills, type PillShape } from './pills';
import { flowGrid } from './grid';
import { setText } from '../../text/typography';

/** The block of the granted entities, set for a width, before it has a place. */
export interface GrantedBlock {
  readonly width: number;
  readonly filled: boolean;
  readonly height: number;
  readonly parts: Parts;
  readonly cards: readonly { readonly card: Card; readonly x: number; y: number; height: number }[];
}

const PADDING = 10;
const HEADER = 33;
const SAID_LEFT = 12;
const PILL_PADDINGS = [10, 8, 6, 4.5] as const;
const PILL_TOP = 9;
/** More cards than this stand side by side where there is room. */
const ONE_COLUMN = 4;
const LEAST_CARD = 150;
const FOOT = 10;

/** The heading of the block, with its sign, and how much height it takes. */
export function draftHeader(
  members: readonly OrgEntity[],
  input: OrgInput,
  width: number,
  style: OrgStyle,
): { parts: Parts; height: number } {
  const { before } = input;
  const { styles, labels } = style;
  if (before?.refusal === null) return { parts: joinParts(), height: PADDING };
  const chips = before?.chips ?? mergeChips(members.map(({ authorityChips }) => authorityChips));
  const [left, right] = [before ? SAID_LEFT : 30, width - PADDING];
  const wide = chipsWidth(chips, styles);
  const beside = wide < (right - left) * 0.4;
  const maxWidth = right - left - (beside ? wide + CHIP_GAP : 0);
  const texts = setText(
    before ? refusalText(labels.before, input, style) : labels.granted,
    'caps',
    styles,
    {
      x: left,
      y: 21.5,
      maxWidth,
    },
  );
  const low = texts.at(-1)?.y ?? 21.5;
  const placed = beside
    ? alignChips(chips, styles, { y: 21.5, left, right })
    : flowChips(chips, styles, { x: left, y: low + 18, left, right });
  return {
    parts: joinParts({
      icons: before ? [] : [{ icon: 'yes', x: 18, y: 17, size: 16 }],
      texts,
      chips: placed,
    }),
    height: Math.max(low, placed.at(-1)?.y ?? 0) + HEADER - 21.5,
  };
}

/** One row of pills for each kind of relation, behind words that lead to them and tell it from others. */
export function draftReaches(
  reaches: readonly OrgReach[],
  width: number,
  top: number,
  { styles }: OrgStyle,
): { parts: Parts; bottom: number } {
  const right = width - PADDING;
  const rows: Parts[] = [];
  let bottom = top;
  for (const kind of new Set(reaches.map((reach) => reach.kind))) {
    const mine = reaches.filter((reach) => reach.kind === kind);
    // The heading of the block says who may; of a contact it says nothing.
    const words = mine[0]?.lead ?? '';
    const lead = setText(words, 'label', styles, { x: SAID_LEFT, y: 0, maxWidth: width / 3 });
    const pillLeft = SAID_LEFT + Math.max(0, ...lead.map((line) => line.width)) + 8;
    const rowTop = bottom + PILL_TOP;
    const cited = mergeChips(mine.map((reach) => reach.chips));
    const chipsRoom = chipsWidth(cited, styles);
    const sets = PILL_PADDINGS.map((padding) => {
      const shape: PillShape = {
        height: 22,
        gap: Math.min(6, padding - 0.5),
        padding,
      };
      return layoutPills(mine, styles, shape, { left: pillLeft, right, top: rowTop });
    });
    // Narrower pills only where that saves a row.
    const set =
      sets.find(({ end }) => end.top === rowTop && end.x + chipsRoom <= right) ??
      sets[1] ??
      sets[0];
    if (!set) continue;
    // Beside the last pill, or under all of a row that holds a taller one.
    const beside = set.end.x + chipsRoom <= right;
    const chips = flowChips(cited, styles, {
      x: beside ? set.end.x : pillLeft,
      y: beside ? set.end.top + 16 : set.bottom + 10,
      left: pillLeft,
      right,
    });
    const texts = lead.map((line) => ({ ...line, y: rowTop + 15.5 + line.y }));
    const signs = { chips, icons: [], texts, hairlines: [] };
    rows.push(joinParts({ pills: set.pills }, signs));
    bottom = Math.max(set.bottom, ...[...texts, ...chips].map(({ y }) => y + 6));
  }
  return { parts: joinParts(...rows), bottom };
}

/** What is said of all the members, a row or more for each. */
export function draftSaid(
  said: readonly OrgNote[],
  width: number,
  top: number,
  { styles, labels }: OrgStyle,
): { parts: Parts; bottom: number } {
  const column = new Column(styles, SAID_LEFT, width - SAID_LEFT, top + 2);
  for (const note of said) {
    column.write(noteText(note, labels), 'note', NOTE_GAP);
    column.cite(note.chips);
  }
  return { parts: column.parts(), bottom: column.baseline + 4 };
}

/** Sets the block: header, a card for each member, and a row of partners for each kind of relation. */
export function draftGranted(
  members: readonly OrgEntity[],
  input: OrgInput,
  width: number,
  style: OrgStyle,
): GrantedBlock {
  const { before } = input;
  const header = draftHeader(members, input, width, style);
  const inner = width - 2 * PADDING;
  const columns =
    members.length > ONE_COLUMN ? Math.max(1, Math.floor((inner + 8) / (LEAST_CARD + 8))) : 1;
  const common = !before ? sharedNotes(members) : [];
  const shown = mergeChips([
    ...members.map(({ authorityChips }) => authorityChips),
    ...common.map(({ chips }) => chips),
  ]);
  const draft = (entity: OrgEntity, cardWidth: number): Card =>
    draftCard({ ...withoutNotes(entity, common), sign: 'none', reaches: [] }, cardWidth, style, {
      shown,
    });
  const grid = flowGrid(members, draft, {
    x: PADDING,
    y: header.height,
    width: inner,
    columns,
    gap: 6,
  });
  const said = draftSaid(common, width, grid.bottom, style);
  const under = common.length > 0 ? said.bottom : grid.bottom;
  const reaches = before
    ? draftSaid(before.said, width, grid.bottom, style)
    : draftReaches(
        members.flatMap((member) => member.reaches),
        width,
        under,
        style,
      );
  return {
    width,
    filled: !before,
    height: reaches.bottom + FOOT,
    parts: joinParts(header.parts, common.length > 0 ? said.parts : {}, reaches.parts),
    cards: grid.cells,
  };
}

/** The block and its cards at their place. */
export function placeGranted(
  { width, filled, height, parts, cards }: GrantedBlock,
  x: number,
  y: number,
): { granted: PlacedGranted; nodes: PlacedEntity[] } {
  return {
    granted: { box: { x, y, width, height }, filled, ...moveParts(parts, x, y) },
    nodes: cards.map((cell) => placeCard(cell.card, x + cell.x, y + cell.y, cell.height)),
  };
}
