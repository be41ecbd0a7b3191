import type { Locale, Relation } from '../data/types';
import type { MarksLayout, PlacedArc } from './geo/mapInput';
import type { Point } from '../text/point';
import { joinList } from '../i18n/lists';
import type { Translate } from '../i18n/messages';
import { nameInText } from '../i18n/names';
import { around, type Box } from '../text/box';
import { textWidth } from '../text/text';
import { lookUp, type Directive } from '../model/directive';
import { placeRelations, sendersOf } from './placeMatrix';
import { chipRow } from './mapChips';
import type { MapFrame } from './mapFrame';
import type { LineWords } from './mapNames';
import { nameBoxes } from './nameBoxes';
import type { Ground } from './placeNames';
import { roomFor } from './roomFor';
import { senderWords } from './senderWords';

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  readonly t: Translate;
  /** The room that badges, rings and names have taken. */
  readonly taken: Box[];
  readonly ground: Ground;
}

const SIZE = 12.5;
const LEADING = 16;
/** How far words may stray from the place beside their line, and from the end of a line that leads nowhere, in px. */
const BESIDE = 12;
const NEAR_END = 100;
/** Shares of a line beside which its words may stand, the most wanted first. */
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

type Texts = readonly { readonly text: string; readonly soft?: boolean }[];

/** Words in lines, one below the other, from the middle of the first one's baseline. */
function setWords(
  relation: Pick<Relation, 'id' | 'kind'>,
  texts: Texts,
  { x, y }: Point,
  anchor: 'start' | 'middle' | 'end',
): LineWords {
  const labels = texts.map(({ text, soft }, i) => ({
    key: `${relation.id} ${i}`,
    placeId: '',
    text,
    x,
    y: y + i * LEADING,
    size: soft ? 12 : SIZE,
    weight: soft ? 500 : 650,
    anchor,
    ...(soft && { soft }),
  }));
  return {
    relationId: relation.id,
    relationIds: [relation.id],
    kind: relation.kind,
    labels,
    chips: [],
  };
}

function moved(words: LineWords, dx: number, dy: number): LineWords {
  const by = <T extends Point>(one: T): T => ({
    ...one,
    x: Math.round((one.x + dx) * 10) / 10,
    y: Math.round((one.y + dy) * 10) / 10,
  });
  return { ...words, labels: words.labels.map(by), chips: words.chips.map(by) };
}

/** The ways to put the words of a line: who, and what, in one line or two; and, where room is short, what alone. */
function waysToSay(
  { directive, locale, t, frame }: Input,
  relation: Relation,
): { readonly telling: readonly Texts[]; readonly bare: readonly Texts[] } {
  const says = [{ text: t(`short.${relation.kind}`) }];
  const senders = sendersOf(directive, relation);
  if (senders.granted) return { telling: [says], bare: [] };
  const who = senderWords(directive, locale, t, senders);
  const one = [{ text: `${who}: ${says[0]?.text}` }];
  const two = [{ text: `${who}:` }, ...says];
  return frame.wide ? { telling: [one, two], bare: [] } : { telling: [two, one], bare: [says] };
}

/** How far a line is seen: to its badge, where its end is out of the picture. */
const tipOf = ({ badge, end }: PlacedArc): Point | null => end ?? badge;

/** Points beside a line for the middle of a box: above and below it, at several shares of what is seen of it. */
function middlesBeside(from: Point, arc: PlacedArc, box: Box): Point[] {
  const end = tipOf(arc);
  if (!end) return [];
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const off = (Math.abs(nx) * box.width + Math.abs(ny) * box.height) / 2 + 5;
  return SHARES.flatMap((share) =>
    [-1, 1].map((side) => ({
      x: from.x + share * dx + side * nx * off,
      y: from.y + share * dy + side * ny * off,
    })),
  );
}

/** How far a point lies from a line of the map, taken as straight. */
function farFrom(from: Point, arc: PlacedArc, { x, y }: Point): number {
  const end = tipOf(arc);
  if (!end) return Infinity;
  const [dx, dy] = [end.x - from.x, end.y - from.y];
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Whether all of a box's words are nearer to a line than to any other. */
function isNearest(from: Point, arc: PlacedArc, arcs: readonly PlacedArc[], box: Box): boolean {
  const { x, y, width, height } = box;
  return [0.1, 0.5, 0.9].every((share) => {
    const at = { x: x + share * width, y: y + height / 2 };
    const own = farFrom(from, arc, at);
    return arcs.every((other) => other.kind === arc.kind || farFrom(from, other, at) > own);
  });
}

/** The words of some lines of one kind and of the same senders, beside the first of them that has room. */
function wordsOf(input: Input, relations: readonly Relation[]): LineWords | null {
  const { ground, marks, taken } = input;
  const { origin } = marks;
  const [first] = relations;
  if (!origin || !first) return null;
  const ids = new Set(relations.map(({ id }) => id));
  const arcs = marks.arcs.filter((arc) => ids.has(arc.relationId) && tipOf(arc));
  const long = (arc: PlacedArc): number => {
    const tip = tipOf(arc);
    return tip ? Math.hypot(tip.x - origin.x, tip.y - origin.y) : 0;
  };
  arcs.sort((a, b) => long(b) - long(a));
  // Over a country that none of them leads to, words would be read as that country's: never there.
  const about = arcs.map(({ partnerId }) => partnerId);
  const { telling, bare } = waysToSay(input, first);
  const wishes = [
    { ways: telling, wish: 'strict' },
    { ways: telling, wish: 'near' },
    { ways: bare, wish: 'strict' },
    { ways: bare, wish: 'near' },
    { ways: [...telling, ...bare], wish: 'any' },
  ] as const;
  for (const { ways, wish } of wishes) {
    const far = wish === 'any' ? 2 * BESIDE : BESIDE;
    for (const arc of arcs) {
      const relation = relations.find(({ id }) => id === arc.relationId) ?? first;
      const mayLie = (at: Box): boolean =>
        (wish === 'any' || isNearest(origin, arc, marks.arcs, at)) &&
        ground.isClear(at) &&
        ground.isOffNeighbours(at) &&
        ground.isAbroad(at, wish === 'strict' ? [arc.partnerId] : about);
      for (const texts of ways) {
        const words = {
          ...setWords(relation, texts, { x: 0, y: 0 }, 'middle'),
          relationIds: [...ids],
        };
        const box = around(nameBoxes(words));
        for (const { x, y } of middlesBeside(origin, arc, box)) {
          const wanted = { ...box, x: x - box.width / 2, y: y - box.height / 2 };
          const at = roomFor(wanted, ground.inner, taken, mayLie, far);
          if (!at) continue;
          taken.push({ ...box, ...at });
          return moved(words, at.x - box.x, at.y - box.y);
        }
      }
    }
  }
  return null;
}

/** What is said of those who have no place, at the end of the line that leads nowhere. */
function stubWords({ directive, locale, t, frame, marks, taken, ground }: Input): LineWords | null {
  const { stub } = marks;
  if (!stub) return null;
  const { from, to, partnerIds, relationId } = stub;
  const partners = partnerIds.map((id) => lookUp(directive.partners, id));
  const names = joinList(
    partners.map((partner) => nameInText(partner, locale)),
    locale,
  );
  const isAfter = to.x >= from.x;
  const relation = lookUp(directive.relations, relationId);
  const note = { text: t(frame.wide ? 'map.stub.note' : 'map.stub.short'), soft: true };
  const ways = [t('map.stub', { names }), names].map((text): LineWords => {
    const at = { x: isAfter ? to.x + 6 : to.x - 6, y: to.y + 4 };
    const words = setWords(relation, [{ text }, note], at, isAfter ? 'start' : 'end');
    const last = words.labels.at(-1);
    if (!frame.wide || !last || !isAfter) return words;
    const after = last.x + textWidth(last.text, 12, 600) + 8;
    return { ...words, chips: chipRow(directive, relation.claimIds ?? [], after, last.y) };
  });
  for (const isOff of [ground.isOffNeighbours, ground.isOffBordering]) {
    const mayLie = (at: Box): boolean => ground.isClear(at) && ground.isAbroad(at) && isOff(at);
    for (const words of ways) {
      const box = around(nameBoxes(words));
      const at = roomFor(box, ground.inner, taken, mayLie, NEAR_END);
      if (!at) continue;
      taken.push({ ...box, ...at });
      return moved(words, at.x - box.x, at.y - box.y);
    }
  }
  return null;
}

/**
 * Words that say what the lines of a map are: once for all of one kind and of the same senders. What has no
 * room beside its lines is left out; the table under the map says it, too.
 */
export function layoutLineWords(input: Input): LineWords[] {
  const stub = stubWords(input);
  const groups = new Map<string, Relation[]>();
  for (const relation of placeRelations(input.directive)) {
    const key = `${relation.kind} ${sendersOf(input.directive, relation).key}`;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [stub, ...[...groups.values()].map((group) => wordsOf(input, group))].filter(
    (one) => one !== null,
  );
}
