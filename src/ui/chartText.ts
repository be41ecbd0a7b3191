import type { Locale, LocalizedText } from '../data/types';
import { inflect } from '../i18n/grammar';
import type { MessageKey, Translate } from '../i18n/messages';
import { hierarchyFacts, mapFacts, type Common } from '../model/chartFacts';
import type { Directive } from '../model/directive';
import type { ChartName } from '../model/view';

/** The text under a chart: what it shows, what stands out, what is uncertain. Each may be empty. */
export interface ChartText {
  readonly shows: string;
  readonly standsOut: string;
  readonly uncertain: string;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * Writes the text under a chart from the dataset alone. For the server and tests: the grammar that
 * it needs is nothing that a page should carry.
 */
export function chartText(
  chart: ChartName,
  directive: Directive,
  locale: Locale,
  t: Translate,
): ChartText {
  const say = (key: MessageKey, values: Values = {}): string =>
    inflect(
      t(key, Object.fromEntries(Object.entries(values).map(([name, v]) => [name, String(v)]))),
    );
  const list = (names: readonly LocalizedText[]): string =>
    names.map((name) => name[locale]).join(', ');
  /** A sentence on so many named things; none where there are none. */
  const named = (key: MessageKey, names: readonly LocalizedText[]): string =>
    names.length === 0 ? '' : say(key, { count: names.length, names: list(names) });
  const shared = (key: MessageKey, found: Common | null): string =>
    found === null ? '' : say(key, { names: list(found.names), line: t(`line.${found.line}`) });
  const join = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

  if (chart === 'map') {
    const facts = mapFacts(directive);
    return {
      shows: join(
        named('chart.map.permitted', facts.permitted),
        named('chart.map.unnamedTrade', facts.permittedUnnamed),
        named('chart.map.contacts', facts.contacts),
        named('chart.map.inContact', facts.inContact),
        named('chart.map.ventures', facts.ventures),
      ),
      standsOut: join(
        named('chart.map.both', facts.both),
        facts.both.length > 0 && facts.apart ? say('chart.map.apart') : '',
      ),
      uncertain: join(
        named('chart.map.regions', facts.regions),
        named('chart.map.unnamed', facts.unnamed),
        named('chart.map.teams', facts.teams),
        say('chart.map.lines'),
      ),
    };
  }
  const facts = hierarchyFacts(directive);
  const { byAuthority, byLine, context } = facts;
  const lines = (key: MessageKey, count: number): string =>
    count === 0 ? '' : say(key, { count });
  const pairs = context.map(({ from, to }) =>
    say('chart.pair', { from: from[locale], to: to[locale] }),
  );
  return {
    shows: join(
      say('chart.org.size', { count: facts.entities, lines: facts.relations }),
      named('chart.org.granted', byAuthority.granted),
      named('chart.org.notGranted', byAuthority.not_granted),
    ),
    standsOut: join(
      shared('chart.org.watched', facts.watched),
      shared('chart.org.funds', facts.funds),
    ),
    uncertain: join(
      named('chart.org.notStated', byAuthority.not_stated),
      lines('chart.org.judges', byLine.judges),
      lines('chart.org.concern', byLine.concern),
      pairs.length === 0
        ? ''
        : say('chart.org.context', { count: byLine.context, names: pairs.join(', ') }),
    ),
  };
}
