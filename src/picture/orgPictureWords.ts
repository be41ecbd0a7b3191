import { orgInput } from '../hierarchy/layout/orgInput';
import { linesDrawn } from '../hierarchy/layout/orgLines';
import { entitiesWith } from '../model/signs';
import type { PictureSetting } from './pictureSetting';
import type { ChartWords } from './pictureWords';

/** What a picture of the hierarchy, or an embed, says around it. */
export function orgPictureWords({
  directive,
  locale,
  t,
  when,
}: Pick<PictureSetting, 'directive' | 'locale' | 't' | 'when'>): ChartWords {
  const { site } = directive.dataset;
  const input = orgInput(directive, locale, when);
  const kinds = input.relations
    // It is a square at the end of a line, named beside it.
    .filter(({ kind }) => kind.role !== 'parent')
    .map(({ kind }) => kind);
  const shared = {
    lines: linesDrawn(input),
    badges: [...new Set(kinds)].map((kind) => ({ what: { kind }, text: t(`kind.${kind.id}`) })),
    notes: [],
    remarks: [],
  };
  if (when === 'before') {
    const title = t('org.before.title');
    return {
      ...shared,
      title,
      headline: title,
      standfirst: t('org.before.subtitle'),
    };
  }
  // Only what the data says of somebody.
  const said = (['yes', 'no'] as const)
    .filter((sign) => entitiesWith(directive, sign).length > 0)
    .map((sign) => t(`sign.picture.${sign}`))
    .filter(Boolean)
    .join(' ');
  return {
    ...shared,
    // The boxes say what is permitted, which is not all that applies.
    remarks: [t('picture.more')].filter(Boolean),
    title: t('org.title'),
    headline: site.headline[locale],
    standfirst: said || t('org.subtitle'),
  };
}
