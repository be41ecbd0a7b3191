import { noteText } from './layout/noteText';
import type { Sign } from '../data/status';
import type { Change, Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import { lookUp, type Directive } from '../model/directive';
import { signOf } from '../model/signs';

/**
 * The hierarchy of the time before in words: what is stated or implied of each that is drawn, what is not
 * described, and that nothing is said of the rest.
 */
export function orgBeforeText(directive: Directive, locale: Locale, t: Translate): string {
  const { changes } = directive.dataset;
  const labels = { implied: t('org.before.implied'), unchanged: t('org.before.unchanged') };
  const concerns = ({ entityIds }: Change, is: (sign: Sign) => boolean): boolean =>
    entityIds.some((id) => is(signOf(directive, lookUp(directive.entities, id))));
  // What has changed stands in the block, what has not in the cards outside it.
  const drawn = changes.filter((change) =>
    change.status === 'unchanged'
      ? concerns(change, (sign) => sign !== 'yes')
      : concerns(change, (sign) => sign === 'yes'),
  );
  const said = drawn
    .filter(({ before }) => before.basis !== 'not_described')
    .map(({ subject, status, before }) => {
      const text = before.text[locale];
      const note = {
        text: `${subject[locale]}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
        chips: [],
        told: null,
        implied: before.basis === 'implied',
        unchanged: status === 'unchanged',
      };
      return `${noteText(note, labels)}.`;
    });
  const silent = drawn
    .filter(({ before }) => before.basis === 'not_described')
    .map(({ subject }) => subject[locale]);
  return [
    t('org.before.desc'),
    ...said,
    ...(silent.length > 0 ? [`${t('before.not_described')}: ${silent.join(', ')}.`] : []),
    t('org.before.desc.rest'),
  ].join(' ');
}
