import { isShownIn } from '../model/beforeKinds';
import { LINES } from '../model/levels';
import type { PictureSetting } from './pictureSetting';
import type { ChartWords } from './pictureWords';

/** The lines in the picture of the time before, and the outline of all that it only names. */
const BEFORE = ['directive', 'describes', 'report', 'context', null] as const;

/** What a picture of the hierarchy, or an embed, says around it. */
export function orgPictureWords({
  directive,
  locale,
  t,
  when,
}: Pick<PictureSetting, 'directive' | 'locale' | 't' | 'when'>): ChartWords {
  const { relations, site } = directive.dataset;
  const kinds = relations
    .filter(
      ({ kind, to }) =>
        !to.some((id) => directive.partners.has(id)) &&
        // It is a square at the end of a line, named beside it.
        kind !== 'belongs_to' &&
        isShownIn(when, kind),
    )
    .map(({ kind }) => kind);
  const shared = {
    badges: [...new Set(kinds)].map((kind) => ({ what: { kind }, text: t(`kind.${kind}`) })),
    notes: [],
  };
  if (when === 'before') {
    const title = t('org.before.title');
    return {
      ...shared,
      lines: BEFORE,
      title,
      headline: title,
      standfirst: t('org.before.subtitle'),
    };
  }
  return {
    ...shared,
    lines: [...LINES, 'context'],
    title: t('org.title'),
    headline: site.headline[locale],
    standfirst: t('picture.hierarchy.standfirst'),
  };
}
