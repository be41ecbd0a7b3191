import { chipsOf, type Chip } from '../model/chips';
import { claimsOf, lookUp } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import type { ChartName, Selection } from '../model/view';
import type { PageContext } from './context';

type Page = Pick<PageContext, 'directive' | 'locale' | 't' | 'view'>;

const isBefore = ({ view }: Page): boolean => view.view.when === 'before';

/** The place under an id; throws, naming it, where there is none. */
export function placeOf({ directive }: Page, id: string): Place {
  const place = placesOf(directive).find((one) => one.id === id);
  if (!place) throw new Error(`Unknown place "${id}": run npm run check:data.`);
  return place;
}

/** The names of entities and partners, in the page's language. */
export function namesOf({ directive, locale }: Page, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const item = directive.entities.get(id) ?? lookUp(directive.partners, id);
    return item.name[locale];
  });
}

/** What a choice is called where it stands alone: a heading, the bar, an announcement. */
export function titleOf(page: Page, { kind, id }: Selection): string {
  const { directive, locale, t } = page;
  if (kind === 'entity') return lookUp(directive.entities, id).name[locale];
  if (kind === 'place') return placeOf(page, id).name[locale];
  if (kind === 'paragraph') return t('mark.paragraph', { number: id.slice(1) });
  if (kind === 'claim') return t('mark.claim', { id });
  if (kind === 'authority') {
    const value = id === 'granted' ? 'granted' : 'not_granted';
    return t(isBefore(page) ? `mark.before.${value}` : `mark.${value}`);
  }
  const { kind: relation, from, to } = lookUp(directive.relations, id);
  return t('mark.relation', {
    from: namesOf(page, from).join(', '),
    kind: t(`kind.${relation}`),
    to: namesOf(page, to).join(', '),
  });
}

/** Who says so and where, in words: "Directive says, paragraph 7; …". */
export function saysOf(page: Page, claimIds: readonly string[] | undefined): string {
  const { directive, t } = page;
  if (claimIds === undefined) return t('line.context');
  return chipWords(page, chipsOf(claimsOf(directive, claimIds)));
}

/** Chips in words. */
export function chipWords({ t }: Page, chips: readonly Chip[]): string {
  return chips
    .map(({ paragraph, line }) =>
      t('mark.says', { line: t(`line.${line}`), number: paragraph.slice(1) }),
    )
    .join('; ');
}

/**
 * The name of a mark's button in a chart's list. It begins with what the picture shows as its words,
 * and no two marks of a page share one.
 */
export function markName(page: Page, chart: ChartName, mark: Selection): string {
  const { directive, t } = page;
  const { kind, id } = mark;
  const name = titleOf(page, mark);
  if (kind === 'entity') {
    const { authority } = lookUp(directive.entities, id);
    const changed = isBefore(page) && (authority === 'granted' || authority === 'not_granted');
    return `${name}. ${t(changed ? `authority.spoken.before.${authority}` : `authority.spoken.${authority}`)}`;
  }
  if (kind === 'place') return `${name}. ${t(`place.${placeOf(page, id).type}`)}`;
  if (kind !== 'relation') return name;
  const relation = lookUp(directive.relations, id);
  const values = {
    label: relation.label[page.locale],
    kind: t(`kind.${relation.kind}`),
    to: namesOf(page, relation.to).join(', '),
    from: namesOf(page, relation.from).join(', '),
  };
  return t(chart === 'map' ? 'mark.line' : 'mark.spoken', values);
}
