import { claimsOf, lookUp } from '../model/directive';
import { LINES, lineOf } from '../model/levels';
import type { PictureSetting } from './pictureSetting';
import type { ChartWords } from './pictureWords';

/** What a picture of the map, or an embed, says around it. */
export function mapPictureWords({
  directive,
  locale,
  t,
}: Pick<PictureSetting, 'directive' | 'locale' | 't'>): ChartWords {
  const drawn = directive.dataset.relations.filter(({ to }) =>
    to.some((id) => directive.partners.has(id)),
  );
  const used = new Set(drawn.flatMap(({ claimIds }) => claimsOf(directive, claimIds).map(lineOf)));
  const badges = [...new Set(drawn.map(({ kind }) => kind))].map((kind) => {
    if (kind !== 'has_contact_with') return { what: { kind }, text: t(`kind.${kind}`) };
    // All lines begin at one place: who is in contact is said here.
    const ids = drawn.filter((one) => one.kind === kind).flatMap(({ from }) => from);
    const names = [...new Set(ids)].map((id) => lookUp(directive.entities, id).name[locale]);
    return { what: { kind }, text: t('picture.contact', { names: names.join(', ') }) };
  });
  return {
    title: t('map.title'),
    headline: t('picture.map.headline'),
    standfirst: t('picture.map.standfirst'),
    lines: LINES.filter((line) => used.has(line)),
    badges,
    notes: [t('picture.borders')],
  };
}
