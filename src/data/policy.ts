/** The rules of one story, written in its dataset: what its words and charts must never claim. The check knows the types alone. */

import type { LocalizedText, Partner } from './types';

/** Ends of relations: an entity or a partner belongs to them that any one of these lists holds. */
export interface Ends {
  readonly entityIds?: readonly string[];
  readonly branches?: readonly string[];
  readonly tiers?: readonly string[];
  /** Entities from which a relation of one of these kinds leads. */
  readonly startOf?: readonly string[];
  readonly partnerIds?: readonly string[];
  readonly partnerKinds?: readonly Partner['kind'][];
  /** Countries by ISO 3166-1 numeric code. */
  readonly iso?: readonly string[];
}

/** Fields of things of the dataset: of one list or of what stands once. */
export interface Fields {
  readonly of: string;
  /** Only the things whose fields have these values; a path leads into a field. */
  readonly where?: Readonly<Record<string, string>>;
  /** Paths such as `name` or `before/text`. */
  readonly fields: readonly string[];
}

interface RuleOf<Type extends string> {
  readonly id: string;
  readonly type: Type;
  /** The reason, as a sentence: it is told with every breach. */
  readonly why: string;
  /** What to do about a breach; the type knows something more general. */
  readonly remedy?: string;
}

interface OfKinds {
  readonly kinds: readonly string[];
}

/** Where relations of some kinds may lead. */
export type OnlyTo = RuleOf<'only-to'> & OfKinds & { readonly ends: Ends };
/** From where they may lead. */
export type OnlyFrom = RuleOf<'only-from'> & OfKinds & { readonly ends: Ends };
/** Which claims relations of some kinds may rest on. */
export type OnlyOn = RuleOf<'only-on'> &
  OfKinds & { readonly levels?: readonly string[]; readonly speakers?: readonly string[] };
/** No claim of theirs may be of a stronger level; the levels weaken in the order in which they are listed. */
export type LevelAtMost = RuleOf<'level-at-most'> & OfKinds & { readonly level: string };
/** What relations of these kinds rest on, relations of no other kind rest on. */
export type OwnClaims = RuleOf<'own-claims'> & OfKinds;
/** No relation joins the one to the other, in either direction; where kinds are given, none of these. */
export type NoTie = RuleOf<'no-tie'> &
  Partial<OfKinds> & { readonly between: readonly [Ends, Ends] };
/** Nothing stands beneath, however deep; where bodies are given, none of these. */
export type NotBeneath = RuleOf<'not-beneath'> & { readonly above: Ends; readonly bodies?: Ends };
/** What may be said of the authority of a tier. */
export type TierStatus = RuleOf<'tier-status'> & {
  readonly tier: string;
  readonly statuses: readonly string[];
};
/** Two claims, neither of which may be shown without the other. */
export type Paired = RuleOf<'paired'> & { readonly claimIds: readonly [string, string] };

interface OfWords {
  readonly in: readonly Fields[];
  /** Regular expressions by language; capitals make no difference. */
  readonly patterns: LocalizedText;
}

/** Each of the texts has these words. */
export type MustSay = RuleOf<'must-say'> & OfWords;
/** None of the texts has these words. */
export type NeverSay = RuleOf<'never-say'> & OfWords;
/** The report may not be shown without a context fact on this topic. */
export type NeedsContext = RuleOf<'needs-context'> & { readonly topic: string };
/** What was not found stays "not established", or null. */
export type Unknown = RuleOf<'unknown'> & { readonly in: readonly Fields[] };

export type Rule =
  | OnlyTo
  | OnlyFrom
  | OnlyOn
  | LevelAtMost
  | OwnClaims
  | NoTie
  | NotBeneath
  | TierStatus
  | Paired
  | MustSay
  | NeverSay
  | NeedsContext
  | Unknown;

/** Where a rule is broken. */
export interface Breach {
  readonly pointer: string;
  readonly says: string;
  /** What helps against any breach of a rule of this type. */
  readonly remedy: string;
}
