import type { Kind } from '../data/types';
import { numberWord } from '../i18n/grammar';
import { finish, inflecting } from '../i18n/inflecting';
import { joinList } from '../i18n/lists';
import { nameInText, namesInText, sentenceCase } from '../i18n/names';
import { arcsOf, kindOf, lookUp, relationsOf } from '../model/directive';
import { evidenceOf } from '../model/evidence';
import { litOf, type Lit } from '../model/lit';
import { refusalBefore } from '../hierarchy/layout/orgBefore';
import { placesOf } from '../model/places';
import { entitiesWith, signOf } from '../model/signs';
import type { Selection } from '../model/view';
import { fitWords, type FittedWords } from './fitWords';
import { endWords, farNames, hasMark, limitOf, namesIn, placeWords, restWords } from './litWords';
import { basisWords, markTitle, placeOf, standingWords } from '../evidence/markTitle';
import type { PictureSubject } from './pictureSubject';

/** The most characters that a picture's alt text may have. */
export const MOST_ALT = 250;

type Words = Pick<FittedWords, 'head'> & Partial<Pick<FittedWords, 'groups' | 'tails'>>;

/** A picture in which nothing is chosen: what is drawn in it, above all. As much as has room in every language. */
function wholeWords(subject: PictureSubject, picture: string): Words {
  const { chart, directive, isCard, locale, when, t } = subject;
  const { relations } = directive.dataset;
  const doers = (kind: Kind): string => {
    const ids = relations.filter((one) => one.kind === kind.id).flatMap(({ from }) => from);
    return joinList(namesIn(subject, [...new Set(ids)]), locale);
  };
  /** What a kind says of those who do it; nothing where it has no words for that, or nobody does. */
  const doing = (kind: Kind): string[] => {
    const names = doers(kind);
    if (!kind.inAlt || names === '') return [];
    const { role } = kind;
    return [finish(kind.inAlt[locale], { names: role === 'link' ? sentenceCase(names) : names })];
  };
  const statements = (...told: readonly (readonly [words: string, names: string])[]): string =>
    told
      .flatMap(([words, names]) => (names === '' ? [] : [`${sentenceCase(words)}: ${names}`]))
      .join('. ');
  if (chart === 'hierarchy') {
    const granted = namesInText(entitiesWith(directive, 'yes'), locale);
    if (granted === '') return { head: picture };
    if (when === 'before') {
      const refusal = refusalBefore(directive);
      const head = t('alt.before', { picture });
      if (refusal === null) return { head };
      const implied = refusal === 'implied' ? t('org.before.implied') : '';
      return {
        head: `${head}. ${statements([t('sign.before.alt.yes') + implied, granted])}`,
      };
    }
    const head = `${picture}. ${statements([t('sign.alt.yes'), granted])}`;
    const rest = entitiesWith(directive, 'no').length > 0 ? [t('sign.alt.no')] : [];
    // The card of a link does not show them.
    const links = isCard ? [] : directive.dataset.kinds.filter(({ role }) => role === 'link');
    return { head: [head, ...rest, ...links.flatMap(doing)].join('. ') };
  }
  const led = (kind: Kind): string =>
    joinList(
      placesOf(directive)
        .filter(({ id }) => relations.some((one) => one.kind === kind.id && one.to.includes(id)))
        .map((place) => placeWords(subject, place)),
      locale,
    );
  const drawn = [...arcsOf(directive, 'permission'), ...arcsOf(directive, 'contact')];
  const told = statements(
    ...drawn.map((kind): [string, string] => [doing(kind)[0] ?? t(`kind.${kind.id}`), led(kind)]),
  );
  return {
    head: [picture, told].filter(Boolean).join('. '),
    tails: arcsOf(directive, 'words').flatMap((kind) =>
      led(kind) === '' ? [] : [t(`kind.${kind.id}`)],
    ),
  };
}

/** True where the picture has no mark that is lit: all of it is then set back. */
function showsNone({ chart, directive, when }: PictureSubject, kind: string, lit: Lit): boolean {
  if (chart === 'map') return lit.places.size === 0;
  const { entities, relations, authorities } = lit;
  // In the hierarchy a place is the end of a relation; without one it has no mark there.
  const drawn = [...relations].filter(
    (id) =>
      when === 'under' || kindOf(directive, lookUp(directive.relations, id)).arc !== 'permission',
  );
  return (kind === 'place' ? entities.size : entities.size + authorities.size + drawn.length) === 0;
}

/** The name of what is chosen, with what a place's name must not be without. */
function nameOf(subject: PictureSubject, chosen: Selection): string {
  const { directive, locale, t, when } = subject;
  const { kind, id } = chosen;
  if (kind === 'entity') return nameInText(lookUp(directive.entities, id), locale);
  if (kind === 'place') return placeWords(subject, placeOf(subject, id));
  const title = markTitle(subject, chosen, when);
  if (kind === 'authority') return t('alt.quoted', { name: title });
  if (kind !== 'relation') return title;
  const relation = lookUp(directive.relations, id);
  return t('mark.relation', {
    from: joinList(namesIn(subject, relation.from), locale),
    kind: t(`kind.${relation.kind}`),
    to: joinList(farNames(subject, relation), locale),
  });
}

/** Who says so, for what is a statement by itself; an entity is none, and of the time before little is said. */
function saysOf(subject: PictureSubject, chosen: Selection): string {
  const { directive, when } = subject;
  const { kind, id } = chosen;
  if (kind === 'relation') {
    const relation = lookUp(directive.relations, id);
    if (when === 'under' || !relation.claimIds) return basisWords(subject, relation.claimIds);
    const limit = limitOf(subject, relation).replace(/^ ?\(|\)$/g, '');
    return limit === '' ? basisWords(subject, relation.claimIds) : limit;
  }
  if (kind === 'entity' || (when === 'before' && kind === 'authority')) return '';
  // Not by whom another claim is, beside which this one must be read.
  const own = evidenceOf(directive, chosen).claims.filter(
    (claim) =>
      (kind !== 'claim' || claim.id === id) &&
      (kind !== 'paragraph' || claim.paragraphs.includes(id)),
  );
  return basisWords(
    subject,
    own.map((claim) => claim.id),
  );
}

/** The words for what is lit, where something is. */
function litWords(subject: PictureSubject, picture: string, chosen: Selection, lit: Lit): Words {
  const { chart, directive, locale, when, t } = subject;
  const { kind, id } = chosen;
  const name = nameOf(subject, chosen);
  if (kind === 'paragraph') {
    const head = t('alt.paragraph', { picture, number: id.slice(1) });
    return { head, groups: restWords(subject, lit) };
  }
  if (kind === 'claim') {
    return { head: t('alt.claim', { picture, id }), groups: restWords(subject, lit) };
  }
  if (kind === 'relation') return { head: t('alt.relation', { picture, name }) };
  if (kind === 'authority') {
    return {
      head: t('alt.mark', { picture, name }),
      groups: [{ words: '', names: namesIn(subject, [...lit.entities]) }],
    };
  }
  const groups = endWords(subject, chosen, lit);
  if (kind === 'place') {
    const relations = relationsOf(directive, id);
    const isDrawn = chart === 'map' || relations.some((relation) => hasMark(directive, relation));
    return {
      head: t(isDrawn ? 'alt.mark' : 'alt.concerns', { picture, name }),
      groups,
      tails: relations.length > 0 ? [] : [placeOf(subject, id).note[locale]],
    };
  }
  const spoken = standingWords(subject, id, when);
  if (chart === 'map') {
    return { head: t('alt.concerns', { picture, name }), groups, tails: [spoken] };
  }
  // That the question does not arise is no news.
  const isOpen = signOf(directive, lookUp(directive.entities, id)) !== 'none';
  const stands = isOpen ? `. ${spoken}` : '';
  return { head: t('alt.mark', { picture, name }) + stands, groups };
}

/** A picture in which something is chosen: what that is, what is lit with it, who says so. */
function chosenWords(subject: PictureSubject, picture: string, chosen: Selection): Words {
  const { directive, locale, when, t } = subject;
  const { kind } = chosen;
  const name = nameOf(subject, chosen);
  const lit = litOf(directive, chosen, when);
  const isNone = showsNone(subject, kind, lit);
  if (when === 'before' && (kind === 'place' || (kind === 'relation' && isNone))) {
    return { head: t('alt.notBefore', { name }), tails: [picture] };
  }
  const words = isNone
    ? { head: t('alt.none', { picture, name }) }
    : litWords(subject, picture, chosen, lit);
  const says = saysOf(subject, chosen);
  // That a line is context is never left out.
  if (kind === 'relation' && !lookUp(directive.relations, chosen.id).claimIds) {
    return { ...words, head: `${words.head}. ${says}` };
  }
  // All of a claim and of what it must not be read without, or none of it.
  const { claims } = evidenceOf(directive, chosen);
  // In the order in which the report has them: "yet" follows what it answers.
  const inOrder = [...directive.claims.values()].filter((claim) => claims.includes(claim));
  const told =
    kind === 'claim' && when === 'under' ? inOrder.map(({ text }) => text[locale]).join(' ') : '';
  const isTold = kind !== 'paragraph' || isNone;
  return { ...words, tails: [...(words.tails ?? []), isTold ? says : '', told] };
}

/**
 * The alt text of a picture in at most MOST_ALT characters: what is chosen and what is lit with it, or
 * what the chart shows, and always how little it rests on. The map has no time before.
 */
export function altText(subject: PictureSubject): string {
  const { chart, locale, selected, mode } = subject;
  const t = inflecting(subject.t);
  const when = chart === 'map' ? 'under' : subject.when;
  const of = { ...subject, when, t };
  const picture = t(chart === 'map' ? `alt.map.${mode}` : `alt.hierarchy.${when}`);
  const words = selected ? chosenWords(of, picture, selected) : wholeWords(of, picture);
  const { head, groups = [], tails = [] } = words;
  return fitWords(
    {
      head,
      groups,
      tails,
      end: t('alt.caveat'),
      more: (count) => t('alt.more', { n: numberWord(count, locale) }),
      list: (names) => joinList(names, locale),
    },
    MOST_ALT,
  );
}
