/** The dataset as a whole, with the story that the page tells and what it says of itself. */

import type { Rule } from './policy';
import type { ContextFact, Topic } from './contextFacts';
import type {
  Attribution,
  Branch,
  Change,
  Claim,
  Entity,
  Kind,
  Level,
  LocalizedText,
  Origin,
  Paragraph,
  Partner,
  Relation,
  Source,
  Speaker,
  Team,
  Tier,
} from './types';
import type { Status } from './status';
import type { OPTIONAL_TEXTS, StoryText } from './storyTexts';

/** The marks that a step lights: an entity or a place by itself, a relation with what it joins. */
export interface StepLit {
  readonly entityIds?: readonly string[];
  readonly relationIds?: readonly string[];
  /** Partners, the origin, the team. */
  readonly placeIds?: readonly string[];
  /** Statuses, each with every entity that has it, and with its own mark where the charts have one. */
  readonly authorities?: readonly string[];
}

/** What a step opens. */
export interface StepView {
  readonly lit: StepLit;
  readonly when: 'under' | 'before';
  readonly mode: 'globe' | 'flat';
  /** The chart that is brought into sight. */
  readonly first: 'hierarchy' | 'map';
}

/** One step of the story: what it says, what that rests on, and the view that shows it. */
export interface Step {
  readonly id: string;
  /** A few words, for a button. */
  readonly title: LocalizedText;
  readonly sentence: LocalizedText;
  readonly claimIds: readonly string[];
  /** Facts of the context that the sentence names. */
  readonly contextIds?: readonly string[];
  readonly view: StepView;
}

export interface Correction {
  readonly date: string;
  readonly version: string;
  readonly text: LocalizedText;
}

/** An id that an earlier version used, and what stands for the same thing now: old links lead there. */
export interface Renaming {
  readonly from: string;
  /** The id of an entity, a partner, a relation, the origin, the team or a claim. */
  readonly to: string;
}

export interface Site {
  /** What files to take away are called after. */
  readonly slug: string;
  readonly kicker: LocalizedText;
  readonly headline: LocalizedText;
  readonly standfirst: LocalizedText;
  readonly description: LocalizedText;
  /** The one-source caveat: every page, picture and embed carries it, in full or as title and `short`. */
  readonly caveat: {
    readonly title: LocalizedText;
    readonly short: LocalizedText;
    readonly text: LocalizedText;
  };
  /** The source line under a chart. */
  readonly sourceLine: LocalizedText;
  readonly licence: { readonly name: string; readonly url: string };
}

type OptionalText = (typeof OPTIONAL_TEXTS)[number];

/** The texts in which the interface speaks of the story. */
export type StoryTexts = Readonly<
  Record<Exclude<StoryText, OptionalText>, LocalizedText> &
    Partial<Record<OptionalText, LocalizedText>>
>;

export interface Dataset {
  readonly format: 2;
  readonly version: string;
  /** Date of this version, ISO. */
  readonly updated: string;
  /** Month of the newest page consulted, YYYY-MM: what the page knows ends there. */
  readonly asOf: string;
  /** What this story must never claim: for the check, never carried by a page. */
  readonly policy?: readonly Rule[] | undefined;
  readonly statuses: readonly Status[];
  readonly tiers: readonly Tier[];
  readonly branches: readonly Branch[];
  readonly levels: readonly Level[];
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  readonly site: Site;
  readonly texts: StoryTexts;
  readonly topics: readonly Topic[];
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly origin: Origin;
  readonly partners: readonly Partner[];
  /** Not every report tells of teams. */
  readonly team?: Team;
  readonly relations: readonly Relation[];
  readonly changes: readonly Change[];
  readonly context: readonly ContextFact[];
  /** The story in its order; addresses count them from 1. There may be none. */
  readonly steps: readonly Step[];
  readonly corrections: readonly Correction[];
  /** Where it is left out, nothing was ever renamed. */
  readonly renamed?: readonly Renaming[];
}
