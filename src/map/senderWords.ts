import type { Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import { lookUp, type Directive } from '../model/directive';
import type { Senders } from './placeMatrix';

/** In few words, those who have relations to places: by what they may do, or by their names. */
export function senderWords(
  directive: Directive,
  locale: Locale,
  t: Translate,
  { ids, granted }: Senders,
): string {
  if (granted) return t('map.granted');
  const names = ids.map((id) => {
    const { name, short } = lookUp(directive.entities, id);
    return (short ?? name)[locale];
  });
  return names.join(', ');
}
