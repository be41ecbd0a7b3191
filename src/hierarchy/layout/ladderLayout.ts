import { ladderOf, type Ladder, type LadderRow } from './ladder';
import { mergeChips } from '../../model/chips';
import type { OrgInput } from './orgInput';
import { BLOCK_GAP, placeAuthorityLine, STOP_GAP, stopWords } from './authorityLine';
import { around, type Box } from '../../text/box';
import type { OrgStyle } from './card';
import { draftHeader, draftReaches, draftSaid } from './granted';
import { hatchedGround } from './hatched';
import { groundOf, placeHeading } from './heading';
import {
  draftRow,
  isTold,
  placeCards,
  saidIn,
  sayingText,
  type RowLook,
  type Telling,
} from './ladderRows';
import type {
  LadderShape,
  OrgLayout,
  PlacedAuthorityLine,
  PlacedEntity,
  PlacedGranted,
  PlacedHeading,
} from './orgLayout';
import { joinParts, moveParts } from './parts';
import { setRuns, type PlacedRun, type Run } from './runs';

const PADDING = 8;
const GAP = 8;
/** From one part to the next. */
const SPACE = 10;
/** Where a row beside a bar stands, and its words in it. */
const ROW = { x: 10, left: 12, signed: 34 };
/** From an edge to the first baseline of a paragraph, and from its last one to the next part. */
const ASCENT = 11;
const DESCENT = 6;
/** Above so many, cards stand three abreast. */
const MANY = 4;

/** What a paragraph says of a row, its name first. */
function runsOf(row: LadderRow, style: OrgStyle, telling: Telling, end: string): Run[] {
  // Of the time before, a note says more than the name of the relation.
  const all = saidIn(row, telling, true);
  const notes = all.filter(({ relation }) => (style.under === null) === (relation !== null));
  const said = notes.length > 0 ? notes : all;
  const name = { text: row.entity.name, role: 'label', chips: row.chips } as const;
  if (said.length === 0) return [{ ...name, text: `${name.text}${end}` }];
  return [
    { ...name, text: `${name.text}:` },
    ...said.map((one, i) => ({
      text: `${sayingText(one, style)}${i < said.length - 1 ? ' ·' : end}`,
      role: 'note' as const,
      chips: one.chips,
    })),
  ];
}

/** A row with the words of a paragraph that are about it. */
type RowRuns = readonly [row: LadderRow, runs: readonly Run[]];

/** Names one after the other. What leads to them is set back and lit with the first. */
function namesOf(rows: readonly LadderRow[], lead: string | null): RowRuns[] {
  return rows.map((row, i) => {
    const end = i < rows.length - 1 ? ',' : '.';
    const name: Run = { text: row.entity.name + end, role: 'note', chips: row.chips };
    return [row, i === 0 && lead !== null ? [{ text: lead, role: 'label' }, name] : [name]];
  });
}

/** One picture of the ladder: what stands in it already, and where the next part begins. */
class LadderPicture {
  readonly nodes: PlacedEntity[] = [];
  readonly headings: PlacedHeading[] = [];
  granted: PlacedGranted | null = null;
  line: PlacedAuthorityLine | null = null;
  zone: Box | null = null;
  y = 0;

  constructor(
    readonly input: OrgInput,
    readonly width: number,
    readonly style: OrgStyle,
    readonly shape: LadderShape,
    readonly telling: Telling,
  ) {}

  private space(by = SPACE): void {
    if (this.y > 0) this.y += by;
  }

  private cards(rows: readonly LadderRow[], columns: number, look: RowLook, padding = 0): void {
    const { style, telling } = this;
    const { nodes, bottom } = placeCards(
      rows,
      (row, width) => draftRow(row, width, style, telling, look),
      { x: padding, y: this.y, width: this.width - 2 * padding, columns, gap: GAP },
    );
    this.nodes.push(...nodes);
    this.y = bottom;
  }

  /** A paragraph that names entities one after the other; each is the words that name it. */
  private words(rows: readonly RowRuns[]): void {
    if (rows.length === 0) return;
    const at = { left: 0, right: this.width, y: this.y + ASCENT };
    const runs = rows.flatMap(([, own]) => own);
    const { runs: placed, baseline } = setRuns(runs, this.style.styles, at);
    let next = 0;
    for (const [row, own] of rows) {
      this.nodes.push(this.inWords(row, placed.slice(next, next + own.length)));
      next += own.length;
    }
    this.y = baseline + DESCENT;
  }

  private inWords({ entity }: LadderRow, runs: readonly PlacedRun[]): PlacedEntity {
    const texts = runs.flatMap((run) => run.texts);
    const chips = runs.flatMap((run) => run.chips);
    const boxes = texts.map(({ x, y, width }) => ({ x, y: y - 10, width, height: 14 }));
    const { id: entityId, zone, accent } = entity;
    return {
      entityId,
      zone,
      accent,
      bare: 'words',
      box: around(boxes),
      ...joinParts({ texts, chips }),
    };
  }

  private rows(rows: readonly LadderRow[], all: boolean): void {
    for (const row of rows) {
      const [leading] = row.said.flatMap(({ relation }) => relation ?? []);
      const look = { all, left: leading ? ROW.signed : ROW.left, first: 16, foot: 7 };
      const card = draftRow(row, this.width - ROW.x, this.style, this.telling, look);
      const { id: entityId, zone, accent } = row.entity;
      const box = { x: ROW.x, y: this.y, width: card.width, height: card.height };
      const sign = leading && { icon: leading.kind, x: 19, y: 12, size: 16 };
      const icons = sign ? [sign] : [];
      const parts = moveParts(joinParts(card.body, { icons }), ROW.x, this.y);
      this.nodes.push({ entityId, zone, accent, bare: 'row', box, ...parts });
      this.y += card.height;
    }
  }

  top({ top }: Ladder): void {
    const all = this.shape === 'ladder';
    const shown = top.filter((row) => all || isTold(row, this.telling));
    if (shown.length > 0) this.cards(shown, Math.min(shown.length, 2), { all });
  }

  /** The line where authority stops, with its words. */
  stop(): void {
    const style = { ...this.style, labels: { ...this.style.labels, stopsNote: '' } };
    const words = stopWords(this.input, style, 0, this.width);
    this.space(SPACE);
    const y = this.y + words.height + STOP_GAP;
    this.line = placeAuthorityLine(words, y, { spans: [{ x1: 0, x2: this.width }], stops: [] });
    this.y = y + 2;
  }

  /** The block of those who may, or of whom something is said of the time before. */
  block({ rows }: NonNullable<Ladder['granted']>): void {
    const { input, style, width, shape } = this;
    this.space(this.line ? BLOCK_GAP - 2 : SPACE);
    const top = this.y;
    const { before } = input;
    const entities = rows.map(({ entity }) => entity);
    const header = before
      ? { parts: joinParts(), height: PADDING + 2 }
      : draftHeader(entities, input, width, style);
    this.y += header.height;
    // One below the other where there is room.
    const columns = rows.length > MANY ? 3 : shape === 'ladder' ? 1 : Math.min(2, rows.length);
    this.cards(rows, columns, { all: false, first: 21, foot: 12 }, PADDING);
    const under = this.y - top;
    const reaches = entities.flatMap((entity) => entity.reaches);
    const rest = before
      ? draftSaid(before.said, width, under, style)
      : draftReaches(reaches, width, under, style);
    const box = { x: 0, y: top, width, height: Math.max(rest.bottom, under) + PADDING + 1 };
    const parts = moveParts(joinParts(header.parts, rest.parts), 0, top);
    this.granted = { box, filled: !before, ...parts };
    this.y = top + box.height;
  }

  /** Who watches, and what for: rows that hang on the block, or a paragraph under it. */
  hanging({ hanging }: Ladder): void {
    if (this.shape === 'ladder') {
      this.rows(hanging, true);
      return;
    }
    const { style, telling } = this;
    const shown = hanging.filter(
      (row) => (this.shape === 'brief' && row.entity.zone === 'left') || isTold(row, telling),
    );
    if (shown.length === 0) return;
    this.space(7);
    this.words(shown.map((row) => [row, runsOf(row, style, telling, '.')]));
  }

  /** Those without authority, on hatched ground. */
  excluded({ excluded, before }: Ladder): void {
    if (excluded.length === 0) return;
    const { style, width } = this;
    const top = this.y;
    if (before) this.space(2 * SPACE);
    else {
      const chips = mergeChips(excluded.map(({ entity }) => entity.authorityChips));
      const at = { x: PADDING + 2, y: top + 22, width: width - 2 * PADDING };
      const heading = placeHeading('no', style.labels.excluded, chips, style, at);
      this.headings.push({ ...heading, ground: groundOf(heading) });
      this.y = Math.max(...[...heading.texts, ...heading.chips].map(({ y }) => y)) + 13;
    }
    const columns = Math.min(excluded.length, excluded.length > MANY ? 3 : 2);
    this.cards(excluded, columns, { all: before !== undefined }, PADDING);
    this.y += PADDING;
    if (!before) this.zone = { x: 0, y: top, width, height: this.y - top };
  }

  /**
   * Those of whom nothing is stated: their names, and what the choice tells of them. In less room also who has
   * no words of their own: by name, so that nobody in the report is left out.
   */
  unstated({ hanging, top, unstated }: Ladder): void {
    const { labels } = this.style;
    if (this.shape === 'card') return;
    const drawn = new Set(this.nodes.map(({ entityId }) => entityId));
    const others = [...top, ...hanging].filter(({ entity }) => !drawn.has(entity.id));
    const told = unstated.filter((row) => isTold(row, this.telling));
    const names = unstated.filter((row) => !told.includes(row));
    if (unstated.length + others.length === 0) return;
    this.space();
    if (told.length > 0) {
      const at = { x: 0, y: this.y + ASCENT, width: this.width };
      const heading = placeHeading('unknown', labels.unstated, [], this.style, at);
      this.headings.push(heading);
      this.y = Math.max(...heading.texts.map(({ y }) => y)) + DESCENT;
      this.rows(told, false);
      this.space(2);
    }
    this.words([
      ...namesOf(names, told.length > 0 ? null : labels.unstatedNames),
      ...namesOf(others, labels.othersNames),
    ]);
  }
}

/** The hierarchy as rows from top to bottom, as on a phone, for a picture to take away. */
export function layoutLadder(
  input: OrgInput,
  width: number,
  style: OrgStyle,
  shape: LadderShape,
  telling: Telling,
): OrgLayout {
  const ladder = ladderOf(input);
  const picture = new LadderPicture(input, width, style, shape, telling);
  const isAbove = ladder.line?.above === true;
  picture.top(ladder);
  if (isAbove) picture.stop();
  if (ladder.granted) picture.block(ladder.granted);
  picture.hanging(ladder);
  if (ladder.line && !isAbove) picture.stop();
  picture.excluded(ladder);
  picture.unstated(ladder);
  const { nodes, granted, line: authorityLine, zone, headings, y: height } = picture;
  const ground = { nodes, granted, authorityLine, zone };
  return {
    shape,
    statuses: input.statuses,
    width,
    height,
    ...ground,
    headings,
    hatched: hatchedGround(ground, input),
    edges: [],
  };
}
