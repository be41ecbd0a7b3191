import type { Confidence, LocalizedText } from './types';

/** What facts of the context are about. */
export interface Topic {
  readonly id: string;
  readonly label: LocalizedText;
  /** What a reader of the charts must not miss: its facts stand open. */
  readonly open?: true;
  /** Where the page leads to its first fact. */
  readonly beside?: 'caveat' | 'changes';
}

/** One part of a fact: a measure, a date of a timeline. */
export interface ContextPoint {
  readonly id: string;
  readonly label: LocalizedText;
  readonly text: LocalizedText;
  readonly sourceIds: readonly string[];
}

/** A fact from outside the report. It never changes a mark of the charts. */
export interface ContextFact {
  readonly id: string;
  /** The id of a topic. */
  readonly topic: string;
  /** ISO date or span as printed, or "not established". */
  readonly date: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** What it consists of, where that is more than one thing; each has an anchor of its own. */
  readonly points?: readonly ContextPoint[];
  readonly sourceIds: readonly string[];
  readonly confidence: Confidence;
  /** For figures: one series, named, with its unit. */
  readonly series?: {
    readonly name: LocalizedText;
    readonly unit: LocalizedText;
    readonly rows: readonly {
      readonly label: LocalizedText;
      readonly value: number;
      readonly iso?: string;
    }[];
  };
}
