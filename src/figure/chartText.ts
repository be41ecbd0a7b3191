import type { LocalizedText, Locale, Named } from '../data/types';
import type { BaseMap } from '../map/geo/baseMap';
import { bordering, whereabouts } from '../map/geo/whereabouts';
import { formatNumber } from '../i18n/format';
import { numberWord } from '../i18n/grammar';
import { finish, inflecting } from '../i18n/inflecting';
import { joinList } from '../i18n/lists';
import type { MessageKey, Translate } from '../i18n/messages';
import { namesInText, sentenceCase } from '../i18n/names';
import { hierarchyFacts, mapFacts, type Common, type Held } from '../model/chartFacts';
import type { Directive } from '../model/directive';
import { lineOf, type MarkLine } from '../model/levels';
import type { ChartName } from '../model/view';
import { baseOf } from '../map/baseOf';

/** The text under a chart: what it shows, where that lies, what stands out, what is uncertain. Each may be empty. */
export interface ChartText {
  readonly shows: string;
  readonly where: string;
  readonly standsOut: string;
  readonly uncertain: string;
}

/** What goes into a message; small numbers come in words. */
type Values = Readonly<Record<string, string | number>>;
interface Writer {
  /** A sentence or a part of one. */
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly list: (names: readonly Named[], word?: 'and' | 'or') => string;
  /** A sentence on so many named things; none where there are none. */
  readonly named: (key: MessageKey, names: readonly Named[], word?: 'and' | 'or') => string;
  /** A sentence of the dataset's own. */
  readonly tell: (text: LocalizedText, values?: Values) => string;
}

const join = (...sentences: readonly string[]): string =>
  sentences.filter(Boolean).map(sentenceCase).join(' ');

function writerOf(locale: Locale, t: Translate): Writer {
  const finished = inflecting(t);
  const list = (names: readonly Named[], word?: 'and' | 'or'): string =>
    namesInText(names, locale, word);
  const inWords = (values: Values): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : numberWord(value, locale),
      ]),
    );
  const say = (key: MessageKey, values: Values = {}): string => finished(key, inWords(values));
  const tell: Writer['tell'] = (text, values = {}) => finish(text[locale], inWords(values));
  const named: Writer['named'] = (key, names, word) =>
    names.length === 0 ? '' : say(key, { count: names.length, names: list(names, word) });
  return { say, list, named, tell };
}

/** Whether a relation is told by the attribution of this id; where none is named, any will do. */
function isTold({ dataset }: Directive, attribution: string | undefined, line: MarkLine): boolean {
  return attribution === undefined || lineOf(dataset.attributions, attribution) === line;
}

function hierarchyText(directive: Directive, { say, list, named, tell }: Writer): ChartText {
  const { bySign, byLine, common, context, entities, relations } = hierarchyFacts(directive);
  // The sentence says whose word it is, so it stands only where the relation is told in that way.
  const shared = ({ kind: { tells }, line, names, unchanged }: Common): string => {
    if (!tells || !isTold(directive, tells.attribution, line)) return '';
    const text = unchanged ? (tells.unchanged ?? tells.text) : tells.text;
    return tell(text, { names: list(names), count: bySign.yes.length });
  };
  const lines = (key: MessageKey, count: number): string =>
    count === 0 ? '' : say(key, { count });
  return {
    shows: join(
      relations === 0
        ? say('chart.org.boxes', { count: entities })
        : say('chart.org.size', { count: entities, lines: relations }),
      named('sign.chart.yes', bySign.yes),
      named('sign.chart.no', bySign.no),
    ),
    where: '',
    standsOut: join(...common.map(shared)),
    uncertain: join(
      named('sign.chart.unknown', bySign.unknown, 'or'),
      lines('chart.org.judges', byLine['short-dashed']),
      lines('chart.org.concern', byLine.dotted),
      ...context.map(({ from, to }) =>
        say('chart.org.context', { from: list(from), to: list(to) }),
      ),
    ),
  };
}

/**
 * Where the places of the map lie and how they lie to each other, for those who cannot see it: after the draft
 * technique for maps of the Web Content Accessibility Guidelines.
 */
function whereText(
  base: BaseMap,
  locale: Locale,
  { say, list }: Pick<Writer, 'list' | 'say'>,
): string[] {
  const { origin, partners } = base;
  const start = origin.name[locale];
  const at = new Map(whereabouts(base).map((one) => [one.id, one]));
  const placed = partners.filter(({ kind }) => kind !== 'class');
  const unnamed = partners.filter(({ kind }) => kind === 'class');
  const borders = bordering(base);
  const meeting = (id: string) =>
    partners.filter((one) =>
      borders.some((pair) => pair.includes(id) && pair.includes(one.id) && one.id !== id),
    );
  const neighbours = (id: string, name: string): string[] => {
    const found = meeting(id);
    return found.length === 0 ? [] : [say('chart.map.borders', { name, names: list(found) })];
  };
  const [first] = partners.filter(({ id }) => meeting(id).length > 0);
  return [
    say('chart.map.for', { origin: start }),
    ...placed.flatMap((one) => {
      const where = at.get(one.id);
      return where
        ? [
            say('chart.map.at', {
              name: list([one]),
              km: formatNumber(where.km),
              way: say(`map.way.${where.way}`),
              origin: start,
            }),
          ]
        : [];
    }),
    ...neighbours(origin.id, say('chart.map.home', { origin: start })),
    ...(first ? neighbours(first.id, list([first])) : []),
    ...(placed.length > 0 ? [say('chart.map.routes', { origin: start, names: list(placed) })] : []),
    ...(unnamed.length > 0 ? [say('chart.map.noRoutes', { names: list(unnamed, 'or') })] : []),
  ];
}

function mapText(
  directive: Directive,
  locale: Locale,
  { say, list, named, tell }: Writer,
  base: BaseMap | null,
): ChartText {
  const facts = mapFacts(directive);
  const allowed = facts.permissions.map(({ kind: { tells }, ...ends }) => {
    const names = [
      ...ends.named.map((one) => list([one])),
      ...ends.unnamed.map((one) => say('chart.map.unnamedTrade', { name: list([one]) })),
    ];
    return tells && names.length > 0 ? tell(tells.text, { names: joinList(names, locale) }) : '';
  });
  // The sentence says whose word it is, so it stands only where the relation is told in that way.
  const held = ({ by, kind: { tells }, line, places }: Held): string =>
    tells && isTold(directive, tells.attribution, line)
      ? tell(tells.text, { by: list(by), names: list(places) })
      : '';
  const unsaidOf = [...new Set(facts.held.map(({ kind }) => kind.unsaid))].flatMap((text) =>
    text ? [tell(text)] : [],
  );
  const unsaid = [
    ...facts.unnamed.map((one) => say('chart.map.whichCountries', { name: list([one]) })),
    ...unsaidOf,
    ...facts.teams.map((one) => say('chart.map.whereTeams', { name: list([one]) })),
  ];
  return {
    shows: join(
      ...allowed,
      ...facts.held.map(held),
      facts.lines === 0 ? '' : say('chart.map.origin'),
    ),
    where: base === null ? '' : join(...whereText(base, locale, { say, list })),
    standsOut: join(
      named('chart.map.both', facts.both),
      named('chart.map.apart', facts.apart, 'or'),
    ),
    uncertain: join(
      named('chart.map.regions', facts.regions, 'or'),
      unsaid.length === 0 ? '' : say('chart.map.unsaid', { names: joinList(unsaid, locale, 'or') }),
      facts.lines === 0 ? '' : say('chart.map.lines'),
    ),
  };
}

/**
 * Writes the text under a chart from the dataset alone, each sentence only where the dataset carries it.
 * `world` is the content of data/world.json, by which it says where places lie. For the server and tests: the grammar that it needs is nothing that a page should carry.
 */
export function chartText(
  chart: ChartName,
  directive: Directive,
  locale: Locale,
  t: Translate,
  world: unknown = null,
): ChartText {
  const writer = writerOf(locale, t);
  return chart === 'map'
    ? mapText(directive, locale, writer, world === null ? null : baseOf(directive, world))
    : hierarchyText(directive, writer);
}
