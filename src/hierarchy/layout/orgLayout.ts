import type { MarkedSign } from '../../data/status';
import type { Kind } from '../../data/types';
import type { Chip } from '../../model/chips';
import type { MarkLine } from '../../model/levels';
import type { StatusIds } from '../../model/signs';
import type { OrgZone } from './orgZones';
import type { Box, Point } from '../../text/box';
import type { PlacedText } from '../../text/typography';

/** Rows from top to bottom: all of them, or in less room the essential ones, or what a card needs. */
export type LadderShape = 'ladder' | 'brief' | 'card';
export type OrgShape = 'wide' | LadderShape;

/** A paragraph number: `x` is its left end, `y` its baseline. */
export interface PlacedChip {
  readonly chip: Chip;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A pictogram or a status sign; `x` and `y` are its centre. */
export interface PlacedIcon {
  readonly icon: Kind | MarkedSign;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PlacedPill {
  readonly box: Box;
  readonly relationIds: readonly string[];
  readonly partnerId: string;
  readonly kind: Kind;
  readonly texts: readonly PlacedText[];
}

/** Words and signs, in the coordinates of the picture. */
export interface Ink {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
  readonly icons: readonly PlacedIcon[];
  /** Double hairlines under words of context. */
  readonly hairlines: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** Words in a box that are all there is to see of a relation; or the signs of a row of pills. */
export interface PlacedTold extends Ink {
  readonly relationIds: readonly string[];
}

/** What stands inside a box: its own words, and the marks of relations. */
export interface Parts extends Ink {
  readonly pills: readonly PlacedPill[];
  readonly told: readonly PlacedTold[];
}

export interface PlacedEntity extends Parts {
  readonly entityId: string;
  readonly zone: OrgZone;
  readonly box: Box;
  readonly accent: Kind | null;
  /** Not a card: words in a running line, or a row beside a bar in the colour of its accent. */
  readonly bare?: 'words' | 'row';
}

/** The block of the granted entities, without their cards. */
export interface PlacedGranted extends Parts {
  readonly box: Box;
  /** Without a fill where the time before the directive is shown. */
  readonly filled: boolean;
}

/** The line where authority stops, and its words. */
export interface PlacedAuthorityLine {
  readonly y: number;
  /** Its pieces from left to right, each from `x1` to `x2`: where somebody of whom nothing is stated stands, it is open. */
  readonly spans: readonly { readonly x1: number; readonly x2: number }[];
  /** Where the line is stopped by a bar: where it ends within the picture. */
  readonly stops: readonly number[];
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
}

/** A status in capitals with its sign; with a ground of its own where it stands on hatching. */
export interface PlacedHeading extends Ink {
  readonly ground: Box | null;
  readonly status: MarkedSign;
}

export type Heading = 'up' | 'down' | 'left' | 'right';

/** The sign at a line's end, its tip at `x`, `y`. */
export interface EndMark {
  readonly kind: 'arrow' | 'square' | 'bar' | 'ring';
  readonly x: number;
  readonly y: number;
  readonly heading: Heading;
}

export interface PlacedEdge {
  readonly relationId: string;
  readonly kind: Kind;
  readonly line: MarkLine;
  /** Entity ids, or GRANTED for the block, or EXCLUDED for the zone below the line. */
  readonly from: string;
  readonly to: string;
  /** Corners of the line, each leg level or upright. */
  readonly points: readonly Point[];
  readonly marks: readonly EndMark[];
  readonly badge: (Point & { readonly r: number }) | null;
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
}

/** The end of an edge that stands for all granted entities: the report always speaks of them together. */
export const GRANTED = '#granted';
/** The end of an edge that stands for everything below the line. */
export const EXCLUDED = '#excluded';

export interface OrgLayout {
  readonly shape: OrgShape;
  /** The statuses that the block, the line and the headings stand for. */
  readonly statuses: StatusIds;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly nodes: readonly PlacedEntity[];
  readonly granted: PlacedGranted | null;
  readonly authorityLine: PlacedAuthorityLine | null;
  /** All below the line; null in the time before, and where nobody is excluded. */
  readonly zone: Box | null;
  /** Words over several cards that then need not say it each. */
  readonly headings: readonly PlacedHeading[];
  /** The ground that is hatched: without authority. */
  readonly hatched: readonly Box[];
  readonly edges: readonly PlacedEdge[];
}

/** The interface texts that the hierarchy writes itself. */
export interface OrgLabels {
  readonly granted: string;
  readonly stops: string;
  readonly stopsNote: string;
  readonly notGranted: string;
  /** Headings over those without authority, and over those of whom nothing is stated. */
  readonly excluded: string;
  readonly unstated: string;
  /** Leads the names of those of whom nothing is stated; says of one that others belong to it. */
  readonly unstatedNames: string;
  /** Leads the names of those of whom a short picture says nothing else. */
  readonly othersNames: string;
  readonly parent: string;
  readonly notStated: string;
  /** For the time before the directive: the block's heading, the line's words. */
  readonly before: string;
  readonly notBelow: string;
  readonly implied: string;
  readonly unchanged: string;
}
