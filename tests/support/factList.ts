import type { Dataset } from '../../src/data/dataset';
import type { Locale, LocalizedText } from '../../src/data/types';

/** One thing that a reader must be able to read: texts that stand together in one place. */
export interface Fact {
  readonly name: string;
  readonly texts: readonly string[];
}

// Spelled out here once more on purpose: the test must not trust the page's own tables.
const AUTHORITY: Readonly<Record<string, LocalizedText | undefined>> = {
  granted: { en: 'Granted', ko: '권한 있음' },
  not_granted: { en: 'Not granted', ko: '권한 없음' },
  not_stated: { en: 'Not stated', ko: '언급 없음' },
  not_applicable: { en: 'Does not apply', ko: '해당 없음' },
};
const KIND = {
  belongs_to: { en: 'belonging to', ko: '소속' },
  directive_addressed_to: { en: 'directive sent to', ko: '지시 대상' },
  watches: { en: 'keeping under surveillance', ko: '감시' },
  funds_as_purpose: {
    en: 'aim, the source judges: party funds',
    ko: '목적(소식통 판단): 당 자금',
  },
  indirect_collaboration: {
    en: 'possible indirect collaboration with',
    ko: '‘간접 협력’ 가능성',
  },
  feared_to_impose_terms: { en: 'might impose unfair terms on', ko: '불공정 조건 강요 우려' },
  may_trade_with: { en: 'may trade with', ko: '무역 허용' },
  has_contact_with: { en: 'in contact with', ko: '접촉' },
  joint_ventures_abroad: {
    en: 'joint ventures abroad, probably theirs',
    ko: '해외 합작기업(일부, 39호실 회사로 보임)',
  },
};

const numbersOf = (dataset: Dataset, claimIds: readonly string[] | undefined): string[] =>
  (claimIds ?? []).flatMap(
    (id) =>
      dataset.claims
        .find((claim) => claim.id === id)
        ?.paragraphs.map((paragraph) => `¶${paragraph.slice(1)}`) ?? [],
  );

/** Every fact of a dataset in one language, as texts that must be found in one block of the page. */
export function factList(dataset: Dataset, locale: Locale): Fact[] {
  const nameOf = (id: string): string =>
    [...dataset.entities, ...dataset.partners].find((item) => item.id === id)?.name[locale] ?? id;
  return [
    ...dataset.entities.map((entity) => ({
      name: `entity ${entity.id}`,
      texts: [
        entity.name[locale],
        AUTHORITY[entity.authority]?.[locale] ?? '?',
        entity.summary[locale],
        ...(locale === 'en' ? [entity.koreanTerm.term] : []),
        ...entity.notes.map((note) => note.text[locale]),
        ...numbersOf(dataset, entity.claimIds),
        ...numbersOf(dataset, entity.authorityClaimIds),
      ],
    })),
    ...dataset.relations.map((relation) => ({
      name: `relation ${relation.id}`,
      texts: [
        ...relation.from.map(nameOf),
        KIND[relation.kind as keyof typeof KIND][locale],
        ...(relation.toWords ? [relation.toWords[locale]] : relation.to.map(nameOf)),
        ...numbersOf(dataset, relation.claimIds),
      ],
    })),
    ...[...dataset.partners, dataset.origin, ...(dataset.team ? [dataset.team] : [])].map(
      (place) => ({
        name: `place ${place.id}`,
        texts: [place.name[locale], place.note[locale], ...numbersOf(dataset, place.claimIds)],
      }),
    ),
    ...dataset.claims.map((claim) => ({
      name: `claim ${claim.id}`,
      texts: [claim.text[locale], claim.hedge[locale], claim.notSaid[locale]],
    })),
    ...dataset.changes.map((change) => ({
      name: `change ${change.id}`,
      texts: [
        change.subject[locale],
        change.before.text[locale],
        change.under.text[locale],
        ...numbersOf(dataset, change.before.claimIds),
        ...numbersOf(dataset, change.under.claimIds),
      ],
    })),
    ...dataset.context.map((fact) => ({
      name: `context ${fact.id}`,
      texts: [
        fact.title[locale],
        fact.text[locale],
        ...(fact.points ?? []).flatMap(({ label, text }) => [label[locale], text[locale]]),
        ...[...fact.sourceIds, ...(fact.points ?? []).flatMap(({ sourceIds }) => sourceIds)].map(
          (id) => dataset.sources.find((source) => source.id === id)?.publisher[locale] ?? id,
        ),
        ...(fact.series?.rows.map((row) => row.label[locale]) ?? []),
      ],
    })),
    ...dataset.sources.map((source) => ({
      name: `source ${source.id}`,
      texts: [
        source.publisher[locale],
        source.title[locale],
        ...(source.note ? [source.note[locale]] : []),
      ],
    })),
  ];
}
