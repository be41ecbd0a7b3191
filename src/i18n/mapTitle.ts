import { permittedIn } from '../data/permitted';
import type { Dataset } from '../data/dataset';
import type { Locale } from '../data/types';
import { joinList } from './lists';
import type { Translate } from './messages';
import { nameInText } from './names';

/** The title of the map: whom trade is allowed with, as far as they are named. */
export function mapTitle(
  { partners, ...related }: Pick<Dataset, 'kinds' | 'partners' | 'relations'>,
  locale: Locale,
  t: Translate,
): string {
  const permitted = permittedIn(related);
  const allowed = partners.filter(({ id }) => permitted.has(id));
  const names = allowed
    .filter(({ kind }) => kind !== 'class')
    .map((one) => nameInText(one, locale));
  if (names.length < allowed.length) names.push(t('map.title.unnamed'));
  return names.length === 0
    ? t('map.title.none')
    : t('map.title', { names: joinList(names, locale) });
}
