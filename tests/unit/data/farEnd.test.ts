import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { altText } from '../../../src/picture/altText';
import { relationRow } from '../../../src/downloads/dataRows';
import { markTitle } from '../../../src/evidence/markTitle';
import { nameInText } from '../../../src/i18n/names';
import { lookUp } from '../../../src/model/directive';
import { dataset, directive } from '../realDirective';
import { subjectOf } from '../picture/subjects';

const less = dataset.relations.filter(({ toWords }) => toWords !== undefined);

describe.each(LOCALES)('a far end of which the report says less than is drawn, %s', (locale) => {
  test.each(less)('$id is told in its words, not by the names of boxes', (relation) => {
    const { id, from, to, toWords } = relation;
    const subject = subjectOf(locale);
    const [doer = ''] = from;
    const told = [
      markTitle(subject, { kind: 'relation', id }, 'under'),
      altText({ ...subject, selected: { kind: 'relation', id } }),
      altText({ ...subject, selected: { kind: 'entity', id: doer } }),
      String(relationRow(subject, relation)['to']),
    ];
    for (const text of told) {
      expect(text).toContain(toWords?.[locale]);
      for (const end of to) {
        const name = nameInText(lookUp(directive.entities, end), locale);
        expect(text.toLowerCase()).not.toContain(name.toLowerCase());
      }
    }
  });

  test('there is one: the worry about provincial companies', () => {
    expect(less.map(({ claimIds }) => claimIds)).toEqual([['C20']]);
  });
});
