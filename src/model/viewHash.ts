import type { Directive } from './directive';
import { placesOf } from './places';
import { presentId } from './renamed';
import { stepOf, stepSetting } from './steps';
import {
  CHARTS,
  FIRST_VIEW,
  MAP_MODES,
  type Selection,
  type SelectionKind,
  TIMES,
  type View,
} from './view';

/** An address that named something that is not there, or is there under another name. */
export interface HashFault {
  /** What the address said, as it stood there. */
  readonly said: string;
  /** What is shown instead; null for nothing. */
  readonly shown: Selection | null;
}

export interface ParsedHash {
  readonly view: View;
  readonly faults: readonly HashFault[];
  /** Parts that are not ours, word for word: they are kept when the address is written anew. */
  readonly foreign: readonly string[];
}

/** The parameter of each kind of selection. */
const KEYS: Readonly<Record<SelectionKind, string>> = {
  entity: 'e',
  relation: 'r',
  place: 'pl',
  paragraph: 'p',
  claim: 'c',
  authority: 'a',
};
const KIND_OF = new Map(
  Object.entries(KEYS).map(([kind, key]) => [key, kind as SelectionKind] as const),
);
/** The parameters of all else: the step, the time, the map, the tables. */
const OPTIONS = ['s', 'v', 'm', 't'];
const MOST_FAULTS = 3;
const ANCHOR = /^[a-z][a-z0-9-]{0,40}$/;

/** Percent signs written out; a text that is no such code stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "7" in an address is the paragraph P7; every other id stands as it is. */
const toId = (kind: SelectionKind, value: string): string =>
  kind === 'paragraph' ? `P${value}` : value;
const fromId = ({ kind, id }: Selection): string => (kind === 'paragraph' ? id.slice(1) : id);

/** True where the dataset, or the charts, have this thing. */
function exists(directive: Directive, { kind, id }: Selection): boolean {
  if (kind === 'entity') return directive.entities.has(id);
  if (kind === 'relation') return directive.relations.has(id);
  if (kind === 'claim') return directive.claims.has(id);
  if (kind === 'authority') return (directive.statuses.get(id)?.sign ?? 'none') !== 'none';
  if (kind === 'place') return placesOf(directive).some((place) => place.id === id);
  return directive.dataset.paragraphs.some((paragraph) => paragraph.id === id);
}

function pick<T extends string>(all: readonly T[], value: string): T | null {
  return all.find((one) => one === value) ?? null;
}

/** What an address has said of a view so far. */
type Said = { -readonly [Key in keyof View]?: View[Key] };

/** Reads one parameter into the view; false where its value is none that is known. */
function readOption(view: Said, key: string, value: string, directive: Directive): boolean {
  if (key === 's') {
    const step = /^[1-9]$/.test(value) ? Number(value) : null;
    if (stepOf(directive, step)) view.step ??= step;
    return stepOf(directive, step) !== null;
  }
  if (key === 'v') {
    const when = pick(TIMES, value);
    if (when) view.when = when;
    return when !== null;
  }
  if (key === 'm') {
    const mode = pick(MAP_MODES, value);
    if (mode) view.mode = mode;
    return mode !== null;
  }
  const named = value.split(',');
  view.tables = CHARTS.filter((chart) => named.includes(chart));
  return named.every((name) => pick(CHARTS, name) !== null);
}

/**
 * Reads a view from what stands after "#" (with or without it): `p7` or another id of the page first,
 * then parameters such as `s=3&e=an-entity&v=before&m=flat&t=map`. Never throws: what names nothing is told in
 * `faults` and left out, the first step and the first selection count, and unknown parts are foreign. A step
 * brings its own time and map, where the address says none.
 */
export function parseHash(hash: string, directive: Directive): ParsedHash {
  const view: Said = {};
  const faults: HashFault[] = [];
  const foreign: string[] = [];
  hash
    .replace(/^#/, '')
    .split('&')
    .forEach((part, index) => {
      if (part === '') return;
      const equals = part.indexOf('=');
      const key = equals < 0 ? '' : part.slice(0, equals);
      const value = decoded(part.slice(equals + 1));
      const kind = KIND_OF.get(key);
      if (equals < 0 && index === 0 && ANCHOR.test(part)) view.anchor = part;
      else if (kind) {
        const said = { kind, id: toId(kind, value) };
        const shown = { kind, id: presentId(directive, said.id) ?? said.id };
        const known = exists(directive, shown);
        if (!known || shown.id !== said.id)
          faults.push({ said: value, shown: known ? shown : null });
        if (known) view.selected ??= shown;
      } else if (OPTIONS.includes(key)) {
        if (!readOption(view, key, value, directive)) faults.push({ said: value, shown: null });
      } else foreign.push(part);
    });
  // A reader needs to know that a link is broken, not each of a thousand ways.
  const setting = stepSetting(directive, view.step ?? null);
  return {
    view: { ...FIRST_VIEW, ...setting, ...view },
    faults: faults.slice(0, MOST_FAULTS),
    foreign,
  };
}

/** Writes a view as an address's "#…", with the foreign parts at its end; empty for the first view alone. */
export function formatHash(
  view: View,
  directive: Directive,
  foreign: readonly string[] = [],
): string {
  const { anchor, step, selected, when, mode, tables } = view;
  const usual = stepSetting(directive, step);
  const shown = CHARTS.filter((chart) => tables.includes(chart));
  const parts = [
    anchor ?? '',
    step === null ? '' : `s=${step}`,
    selected ? `${KEYS[selected.kind]}=${encodeURIComponent(fromId(selected))}` : '',
    when === usual.when ? '' : `v=${when}`,
    mode === usual.mode ? '' : `m=${mode}`,
    shown.length > 0 ? `t=${shown.join(',')}` : '',
    ...foreign,
  ].filter(Boolean);
  // A lone word of others must not come first, where it would name a part of the page.
  const isWord = anchor === null && ANCHOR.test(parts[0] ?? '');
  return parts.length > 0 ? `#${isWord ? '&' : ''}${parts.join('&')}` : '';
}
