import { describe, expect, it, test } from 'vitest';
import { mapPictureWords } from '../../../src/picture/mapPictureWords';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES, type Locale } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { mapFacts } from '../../../src/model/chartFacts';
import { indexDirective } from '../../../src/model/directive';
import { contactAlone, nothingStated, oneEntity } from '../otherData';
import { dataset } from '../realDirective';

const wordsOf = (data: Dataset, locale: Locale) =>
  mapPictureWords({ directive: indexDirective(data), locale, t: translator(MESSAGES[locale]) });

const named: Dataset = {
  ...dataset,
  partners: dataset.partners.filter(({ kind }) => kind === 'country'),
  relations: dataset.relations.filter(
    ({ kind, to }) => kind === 'may_trade_with' && !to.includes('friendly-nations'),
  ),
};

describe('the headline of a picture of the map', () => {
  it.each([
    ['two countries, others without a name', dataset, 'Two countries named, the others not', '두'],
    ['one of them in contact alone', contactAlone, 'Two countries named, the others not', '두'],
    ['one country', nothingStated, 'One country named, the others not', '한'],
    ['two countries and nothing else', named, 'Two countries named', '두'],
  ] as const)('counts what the dataset names: %s', (_what, data, en, ko) => {
    expect(wordsOf(data, 'en').headline).toBe(en);
    expect(wordsOf(data, 'ko').headline).toContain(ko);
  });

  it('is none where no country is named, and has no standfirst where no permission is told', () => {
    for (const locale of LOCALES) {
      expect(wordsOf(oneEntity, locale).headline).toBeNull();
      expect(wordsOf(oneEntity, locale).standfirst).toBeNull();
      expect(wordsOf(nothingStated, locale).standfirst).toBeNull();
    }
  });
});

test.each(LOCALES)(
  'the standfirst names whom trade is allowed with, and no other: %s',
  (locale) => {
    const plain = (text: string | null): string =>
      (text ?? '').toLowerCase().replaceAll(/[“”‘’]/g, '');
    const permittedIn = (data: Dataset) =>
      mapFacts(indexDirective(data)).permissions.flatMap((one) => [...one.named, ...one.unnamed]);
    const all = permittedIn(dataset);
    for (const data of [dataset, contactAlone, named]) {
      const permitted = permittedIn(data);
      const said = plain(wordsOf(data, locale).standfirst);
      for (const { name } of all) {
        const isPermitted = permitted.some((one) => one.name.en === name.en);
        expect(said.includes(plain(name[locale])), name.en).toBe(isPermitted);
      }
    }
  },
);
