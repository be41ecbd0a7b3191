import { mergeChips, type Chip } from '../../model/chips';
import type { OrgEntity, OrgNote, OrgReach, OrgRelation } from './orgInput';
import { Column, NOTE_GAP } from './column';
import { noteText } from './noteText';
import type { OrgLabels, OrgLayout, Parts, PlacedEntity } from './orgLayout';
import { alignChips, CHIP_GAP, chipsWidth, flowChips, joinParts, moveParts } from './parts';
import type { PillShape } from './pills';
import type { TextStyles } from '../../text/typography';

export interface OrgStyle {
  readonly styles: TextStyles;
  readonly labels: OrgLabels;
  /** Where the time before the directive is shown: the picture whose place it takes. */
  readonly under: OrgLayout | null;
  /** Whether cards keep the heights and places that they have there, since the two take turns. */
  readonly keepsPlaces: boolean;
}

/** A card with its content set for a width, before it has a place. */
export interface Card {
  readonly entity: OrgEntity;
  readonly width: number;
  readonly height: number;
  /** Hangs from the card's top. */
  readonly body: Parts;
  /** Stands on the card's bottom. */
  readonly foot: Parts;
}

export interface CardOptions {
  /** Baseline of the first line of the name. */
  readonly first?: number;
  /** Chips that the surroundings show already. */
  readonly shown?: readonly Chip[];
  /** A relation that words of context under the name tell of. */
  readonly context?: Pick<OrgRelation, 'id' | 'label'> | undefined;
  /** Whether the card says whether authority is granted; a heading may say it for several. */
  readonly status?: boolean;
}

const LEAST_HEIGHT = 44;
/** From the last baseline to the card's foot. */
const BOTTOM = 12;
const STATUS_INDENT = 21;
/** Room for a sign before words, and before a sign that stands in a row of words. */
const SIGN = 20;
const STATUS_GAP = 14;
/** Cards from this width on may carry their chips beside the name. */
const ROOMY = 160;
const PADDING = 10;

const PILLS: PillShape = { height: 20, gap: 4, padding: 8 };

interface Contacts {
  readonly lead: string;
  readonly began: string;
  readonly reaches: readonly OrgReach[];
  readonly chips: readonly Chip[];
}

/** The partners that an entity is in contact with, by kind, and what that rests on. */
function contactsOf({ reaches }: OrgEntity): Contacts[] {
  const contacts = reaches.filter(({ kind }) => kind.arc === 'contact');
  return [...new Set(contacts.map(({ kind }) => kind))].map((kind) => {
    const mine = contacts.filter((reach) => reach.kind === kind);
    const { lead = '', began = '' } = mine[0] ?? {};
    return { lead, began, reaches: mine, chips: mergeChips(mine.map(({ chips }) => chips)) };
  });
}

/** The chips that stand in the card's corner, because no word of it carries them. */
function cornerChips(entity: OrgEntity, style: OrgStyle, shown: readonly Chip[]): Chip[] {
  const noteChips = entity.notes.flatMap(({ chips }) => chips);
  const reachChips = style.under ? [] : entity.reaches.flatMap(({ chips }) => chips);
  const contactChips = style.under ? [] : contactsOf(entity).flatMap(({ chips }) => chips);
  const elsewhere = [...entity.authorityChips, ...noteChips, ...contactChips];
  return mergeChips([entity.chips, noteChips, reachChips], [...shown, ...elsewhere]);
}

function writeNotes(column: Column, entity: OrgEntity, style: OrgStyle, status: boolean): void {
  const { labels, under } = style;
  const refused = entity.sign === 'no' && !under && status;
  if (refused) {
    column.write(labels.notGranted, 'note', NOTE_GAP);
    column.cite(entity.authorityChips);
  }
  const others = entity.reaches.filter(({ kind }) => kind.arc !== 'contact');
  for (const { lead, began, reaches, chips } of contactsOf(entity)) {
    if (under) {
      if (began) column.write(began, 'note', NOTE_GAP);
      continue;
    }
    if (lead) column.write(lead, 'note', NOTE_GAP + 1);
    column.cite(chips);
    column.reach(reaches, PILLS);
  }
  if (others.length > 0) column.reach(others, PILLS);
  const write = (note: OrgNote): void => {
    column.write(noteText(note, labels), 'note', NOTE_GAP);
    column.cite(note.chips);
  };
  for (const note of entity.notes) {
    if (note.told) {
      column.tell(note.told.id, () => {
        write(note);
      });
    } else write(note);
  }
}

/** What is not stated is said in words: in the row at hand if that is a note with room, else below. */
function writeStatus(column: Column, { labels }: OrgStyle, afterNote: boolean): void {
  const x = column.end + STATUS_GAP;
  if (afterNote && column.continueRow(labels.notStated, 'note', [], STATUS_GAP + SIGN)) {
    column.iconAt('unknown', x);
    return;
  }
  column.iconNext('unknown', NOTE_GAP + 2);
  column.write(labels.notStated, 'note', NOTE_GAP + 2, SIGN);
}

/** Sets an entity's name, status, notes, pills and chips for a card of a given width. */
export function draftCard(
  entity: OrgEntity,
  width: number,
  style: OrgStyle,
  { first = 20, shown = [], context, status: says = true }: CardOptions = {},
): Card {
  const refused = entity.sign === 'no' && says;
  const left = PADDING + (refused ? STATUS_INDENT : 0);
  const right = width - PADDING;
  const corner = cornerChips(entity, style, shown);
  const cornerWidth = chipsWidth(corner, style.styles);

  const column = new Column(style.styles, left, right, 0);
  column.write(entity.name, 'name', first);
  const lastOfName = column.texts.at(-1);
  const linesOfName = column.texts.length;
  if (context) {
    column.tell(context.id, () => {
      // Further from the name than a note: both are pointed at.
      column.write(context.label, 'note', NOTE_GAP + 4);
      column.underline();
    });
  }
  writeNotes(column, entity, style, says);

  const status = new Column(style.styles, left, right, column.baseline);
  status.end = column.end;
  if (entity.sign === 'unknown' && says) {
    writeStatus(status, style, column.texts.length + column.told.length > linesOfName);
  }
  const isRoomy = width >= ROOMY;
  const fits = status.end + CHIP_GAP <= right - cornerWidth;
  const firstLine = column.texts[0];
  const besideName =
    isRoomy && !fits && (firstLine?.x ?? left) + (firstLine?.width ?? 0) + 8 <= right - cornerWidth;
  // The chips follow the last word of the name, where there is room.
  const nameEnd = (lastOfName?.x ?? left) + (lastOfName?.width ?? 0) + CHIP_GAP;
  const afterName = nameEnd + cornerWidth <= right;
  const isUp = besideName || afterName;
  const top = afterName
    ? flowChips(corner, style.styles, { x: nameEnd, y: lastOfName?.y ?? first, left, right })
    : besideName
      ? alignChips(corner, style.styles, { y: first, left, right })
      : [];
  const y = status.baseline + (fits ? 4 : 22);
  const low = isUp ? [] : alignChips(corner, style.styles, { y, left, right });
  const lowest = low.at(-1)?.y;
  const natural = lowest === undefined ? status.baseline + BOTTOM : lowest + 11;
  // In columns a card keeps its height between the two times, so that nothing but the line moves.
  const before = style.keepsPlaces ? style.under : null;
  const was = before?.nodes.find(({ entityId }) => entityId === entity.id)?.box.height ?? 0;
  const slack = was > LEAST_HEIGHT ? 0 : Math.max(0, LEAST_HEIGHT - natural) / 2;
  const height = Math.max(natural + 2 * slack, was);
  const sign = refused ? [{ icon: 'no' as const, x: PADDING + 7.5, y: first - 4.5, size: 15 }] : [];
  return {
    entity,
    width,
    height,
    body: moveParts(joinParts(column.parts(), { icons: sign, chips: top }), 0, slack),
    foot: moveParts(joinParts(status.parts(), { chips: low }), 0, height - natural - slack),
  };
}

/** A card at its place; where it is taller than its content, the foot stays at the bottom. */
export function placeCard(
  { entity, width, height, body, foot }: Card,
  x: number,
  y: number,
  tall = height,
): PlacedEntity {
  const parts = joinParts(moveParts(body, x, y), moveParts(foot, x, y + tall - height));
  const { id: entityId, zone, accent } = entity;
  return { entityId, zone, accent, box: { x, y, width, height: tall }, ...parts };
}
