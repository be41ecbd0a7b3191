import type { Sign } from '../../data/status';
import type { Kind } from '../../data/types';
import type { Chip } from '../../model/chips';
import type { MarkLine } from '../../model/levels';
import type { StatusIds } from '../../model/signs';
import type { OrgZone } from './orgZones';

/** A line of text in a box. `told` is the relation that it tells of, where that has no drawn end. */
export interface OrgNote {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly told: { readonly id: string; readonly kind: Kind } | null;
  /** Only implied by the report's wording; and not changed by the directive. */
  readonly implied?: boolean;
  readonly unchanged?: boolean;
  /** What it rests on. */
  readonly claimIds?: readonly string[];
}

/** A partner that an entity reaches, shown as a pill. */
export interface OrgReach {
  readonly relationId: string;
  readonly kind: Kind;
  readonly partnerId: string;
  /** Before the partners of its kind; what is said in their place for the time before. Each may be empty. */
  readonly lead: string;
  readonly began: string;
  readonly text: string;
  readonly chips: readonly Chip[];
}

export interface OrgEntity {
  readonly id: string;
  readonly name: string;
  readonly zone: OrgZone;
  readonly sign: Sign;
  /** The relation whose family colours the border; null for ink. */
  readonly accent: Kind | null;
  readonly chips: readonly Chip[];
  readonly authorityChips: readonly Chip[];
  readonly notes: readonly OrgNote[];
  readonly reaches: readonly OrgReach[];
}

export interface OrgRelation {
  readonly id: string;
  readonly kind: Kind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly label: string;
  readonly line: MarkLine;
  readonly chips: readonly Chip[];
  readonly claimIds?: readonly string[];
}

/** What the hierarchy shows, in one language: every text that it draws comes from here. */
export interface OrgInput {
  /** The statuses of the signs, by which their marks are called. */
  readonly statuses: StatusIds;
  readonly entities: readonly OrgEntity[];
  /** Relations between entities; partners are reached by pills. */
  readonly relations: readonly OrgRelation[];
  /** Set where the time before the directive is shown. */
  readonly before?: OrgBefore;
}

/** What is shown of the time before the directive, and in which picture it takes its place. */
export interface OrgBefore {
  /** How the granted entities are said to have had no authority; null where that is not said. */
  readonly refusal: 'stated' | 'implied' | null;
  /** For the line that they then stood under, and for their heading. */
  readonly chips: readonly Chip[];
  /** What the report says of them, and what it leaves open. */
  readonly said: readonly OrgNote[];
  readonly under: OrgInput;
}
