/** What the dataset consists of (dataset.ts is the whole). `data/README.md` explains each field to editors. */

export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];
export type LocalizedText = Readonly<Record<Locale, string>>;

/** What a sentence can name. */
export interface Named {
  readonly name: LocalizedText;
  /** The English name inside a sentence, where the rule of `nameInText` cannot tell it: "the Alps". */
  readonly inText?: string;
}

/** What a story sorts its things by: its own id and name for it. */
interface Term {
  readonly id: string;
  readonly label: LocalizedText;
}

/** How the fact base classes a claim: what kind of statement it is. */
export type Level = Term;
/** Who asserts a claim inside the report. All of it reaches us through the one report. */
export type Speaker = Term;

export const LINES = ['solid', 'dashed', 'short-dashed', 'dotted', 'thin'] as const;
/** How the line of a claim is drawn, the surest first. */
export type Line = (typeof LINES)[number];

/** Whose word a claim is: the first that has its level, and its speaker where it names any, gives it its line. */
export interface Attribution extends Term {
  readonly stroke: Line;
  readonly levels: readonly string[];
  readonly speakers?: readonly string[];
  /** A few words, for the key. */
  readonly short: LocalizedText;
}

export const BRANCH_SIDES = ['left', 'right'] as const;
/** What an entity is part of; one with a side has that column of the hierarchy to itself. */
export interface Branch extends Term {
  readonly side?: (typeof BRANCH_SIDES)[number];
}

export const TIER_SIDES = ['top', 'main', 'left', 'right'] as const;
/** Where an entity stands: above the others, among them, or at a side. */
export interface Tier extends Term {
  readonly side: (typeof TIER_SIDES)[number];
}

/** What the engine knows of a kind of relation: the one line of command, a line between entities, a line to partners. */
export const ROLES = ['parent', 'link', 'arc'] as const;
/** What a line to partners is: a permission, a contact, or something that is told in words alone. */
export const ARCS = ['permission', 'contact', 'words'] as const;
/** The signs at the ends of a line; `rings` stand at both. */
export const ENDS = ['arrow', 'bar', 'ring', 'rings', 'square'] as const;
export const ICONS = [
  'document',
  'exchange',
  'eye',
  'overlap',
  'press',
  'speech',
  'stacked',
  'target',
  'tree',
] as const;
export type IconName = (typeof ICONS)[number];
/** Colour only groups relations into families; badge and end mark tell the kinds apart. */
export const FAMILIES = ['ink', 'rule', 'trade', 'money', 'control'] as const;
export type Family = (typeof FAMILIES)[number];

/** A sentence about the relations of a kind, for the chart in words. */
export interface Tells {
  /** Of a kind between entities: the end at which all stand that have authority. */
  readonly of?: 'from' | 'to';
  /** Whose word the sentence gives, the id of an attribution: it is said only of relations that are told in that way. */
  readonly attribution?: string;
  /** With {names} of the far end; {count} of those with authority, or {by} of the near end. */
  readonly text: LocalizedText;
  /** The same where the report says that it has not changed. */
  readonly unchanged?: LocalizedText;
}

/** A kind of relation. */
export interface Kind {
  readonly id: string;
  /** What stands between the two ends, read from the first, and from the second. */
  readonly label: LocalizedText;
  readonly inverse: LocalizedText;
  /** On its line of the map. */
  readonly short?: LocalizedText;
  /** Before the partners that an entity reaches by it. */
  readonly lead?: LocalizedText;
  /** For the time before. */
  readonly began?: LocalizedText;
  readonly role: (typeof ROLES)[number];
  readonly arc?: (typeof ARCS)[number];
  readonly end: (typeof ENDS)[number];
  readonly icon: IconName;
  readonly family: Family;
  /** Whether its relations are as they were; of all others it is not said that they stood before. */
  readonly before: 'same' | 'not_said';
  /** Set where it says whom the directive is addressed to. */
  readonly addresses?: true;
  /** The end whose entity takes its colour; of several kinds the first does. */
  readonly accent?: 'from' | 'to';
  readonly tells?: Tells;
  /** What the report does not say of it, after "The report does not say". */
  readonly unsaid?: LocalizedText;
  /** In the text that stands for a picture: {names} of who does it. */
  readonly inAlt?: LocalizedText;
  /** In a picture's key: {names} of where it leads. */
  readonly inKey?: LocalizedText;
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A date that research did not find is said to be so; it is never guessed. */
export const NOT_ESTABLISHED = 'not established';

export interface Source {
  readonly id: string;
  readonly kind: 'report' | 'context';
  readonly publisher: LocalizedText;
  /** The title as published where it was seen, else what the page is, in our words. */
  readonly title: LocalizedText;
  /** ISO date (YYYY, YYYY-MM or YYYY-MM-DD) or "not established". */
  readonly date: string;
  /** https address, or null where none was found. */
  readonly url: string | null;
  /** ISO date of reading, or "not established". */
  readonly accessed: string;
  /** BCP 47 tag of the page's own language. */
  readonly language: string;
  readonly confidence: Confidence;
  /** What a reader should know about the source itself. */
  readonly note?: LocalizedText;
}

/** What a thing rests on: claims of the report, or, marked as context, other sources. Never both, never none. */
export type Basis =
  | { readonly claimIds: readonly string[]; readonly contextSourceIds?: undefined }
  | { readonly claimIds?: undefined; readonly contextSourceIds: readonly string[] };

export interface Paragraph {
  readonly id: string;
  /** A few words for lists of paragraphs. */
  readonly topic: LocalizedText;
}

export interface Claim {
  readonly id: string;
  /** Paragraph ids. */
  readonly paragraphs: readonly string[];
  /** The ids of a level and of a speaker. */
  readonly level: string;
  readonly speaker: string;
  /** The claim in our own words. */
  readonly text: LocalizedText;
  /** How the report itself limits it. */
  readonly hedge: LocalizedText;
  /** What the report does not say about it. */
  readonly notSaid: LocalizedText;
  /** Claims that must not be shown without this one. */
  readonly pairedWith?: readonly string[];
}

/** A short line inside an entity's box. */
export interface Note {
  readonly text: LocalizedText;
  readonly claimIds: readonly string[];
}

export interface KoreanTerm {
  readonly term: string;
  /** `sourced`: seen in a source for this body; `inferred`: our mapping of a seen term; `own`: our translation. */
  readonly basis: 'sourced' | 'inferred' | 'own';
}

export type Entity = Basis &
  Named & {
    readonly id: string;
    /** A few words for it beside a line or over a column, where the name is long. */
    readonly short?: LocalizedText;
    readonly koreanTerm: KoreanTerm;
    readonly aliases?: { readonly en: readonly string[]; readonly ko: readonly string[] };
    /** The ids of a branch, of a tier and of a status. */
    readonly branch: string;
    readonly tier: string;
    readonly authority: string;
    /** Claims for the status; empty exactly where the report is silent or the question does not arise. */
    readonly authorityClaimIds: readonly string[];
    /** Shown under the name, in this order. */
    readonly notes: readonly Note[];
    /** One sentence on what the report says of it, for lists and tables. */
    readonly summary: LocalizedText;
  };

interface PartnerBase extends Named {
  readonly id: string;
  readonly note: LocalizedText;
  readonly claimIds: readonly string[];
}
/** A point on the globe: degrees east, degrees north. */
export type LonLat = readonly [number, number];
export interface CountryPartner extends PartnerBase {
  readonly kind: 'country';
  /** ISO 3166-1 numeric, three digits. */
  readonly iso: string;
  /** Where arcs end, when not at the shape's centre. It is not a city and means no place of trade. */
  readonly anchor?: LonLat;
}
export interface RegionPartner extends PartnerBase {
  readonly kind: 'region';
  readonly centre: LonLat;
  /** Radius of the lettered area, in degrees of arc. It bounds nothing. */
  readonly reach: number;
}
export interface ClassPartner extends PartnerBase {
  readonly kind: 'class';
}
export const KINDS_OF_PARTNER = ['country', 'region', 'class'] as const;
export type Partner = CountryPartner | RegionPartner | ClassPartner;

export type Relation = Basis & {
  readonly id: string;
  /** The id of a kind. */
  readonly kind: string;
  readonly from: readonly string[];
  /** Entities, or partners where the kind is an arc. */
  readonly to: readonly string[];
  /** What the report calls the far end, where it says less than the ends that the line is drawn to. */
  readonly toWords?: LocalizedText;
  /** The words on the line. */
  readonly label: LocalizedText;
};

export const CHANGE_STATUSES = ['changed', 'set_out', 'unchanged'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export interface ChangeSide {
  readonly text: LocalizedText;
  readonly claimIds: readonly string[];
  /** `stated`, `implied` by the wording, or `not_described` (then it has no claims). */
  readonly basis: 'stated' | 'implied' | 'not_described';
}
export interface Change {
  readonly id: string;
  readonly subject: LocalizedText;
  readonly status: ChangeStatus;
  readonly before: ChangeSide;
  readonly under: ChangeSide;
  readonly entityIds: readonly string[];
}

export interface Origin {
  readonly id: string;
  readonly name: LocalizedText;
  /** ISO 3166-1 numeric of the country it lies in. */
  readonly iso: string;
  readonly lonLat: LonLat;
  readonly claimIds: readonly string[];
  readonly note: LocalizedText;
}

/** Teams that may be sent abroad: about how many people, and what else is allowed. */
export interface Team {
  readonly id: string;
  readonly name: LocalizedText;
  readonly about: number;
  readonly note: LocalizedText;
  readonly claimIds: readonly string[];
  readonly entityIds: readonly string[];
}
