import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { indexDirective } from '../../../src/model/directive';
import { placeMatrix } from '../../../src/map/placeMatrix';
import { contactAlone, nothingStated, oneEntity } from '../otherData';
import { dataset } from '../realDirective';

/** A matrix in words: each place, and per sender the kinds of relations. */
function inWords(data: Dataset): string[] {
  const { senders, rows } = placeMatrix(indexDirective(data));
  return [
    senders.map(({ ids, granted }) => `${granted ? '+' : ''}${ids.join('&')}`).join(' | '),
    ...rows.map(
      ({ place, cells }) =>
        `${place.id}: ${cells.map((cell) => cell.map(({ kind }) => kind).join('&') || '-').join(' | ')}`,
    ),
  ];
}

const GRANTED = '+direct-trading-companies&first-class-enterprises';

describe('places by those who have relations to them', () => {
  it.each([
    [
      'the report',
      dataset,
      [
        `${GRANTED} | room-39-companies`,
        'china: may_trade_with | -',
        'russia: may_trade_with | has_contact_with',
        'middle-east: - | has_contact_with',
        'friendly-nations: may_trade_with | -',
        'joint-venture-countries: - | joint_ventures_abroad',
      ],
    ],
    [
      'a contact without a permission',
      contactAlone,
      [
        `${GRANTED} | room-39-companies`,
        'china: may_trade_with | -',
        'russia: - | has_contact_with',
        'middle-east: - | has_contact_with',
        'friendly-nations: may_trade_with | -',
        'joint-venture-countries: - | joint_ventures_abroad',
      ],
    ],
    [
      'nothing said of authority',
      nothingStated,
      [
        'room-39-companies',
        'russia: has_contact_with',
        'middle-east: has_contact_with',
        'joint-venture-countries: joint_ventures_abroad',
      ],
    ],
    ['nothing that leads anywhere', oneEntity, ['']],
  ] as const)('of %s', (_what, data, rows) => {
    expect(inWords(data)).toEqual(rows);
  });

  it('holds each relation once for each place that it leads to', () => {
    const { rows } = placeMatrix(indexDirective(dataset));
    const held = rows.flatMap(({ place, cells }) =>
      cells.flat().map(({ id }) => `${id} ${place.id}`),
    );
    const partners = new Set(dataset.partners.map(({ id }) => id));
    const told = dataset.relations.flatMap(({ id, to }) =>
      to.filter((one) => partners.has(one)).map((one) => `${id} ${one}`),
    );
    expect(held.sort()).toEqual(told.sort());
  });
});
