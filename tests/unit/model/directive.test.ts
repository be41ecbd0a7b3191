import { describe, expect, test } from 'vitest';
import {
  claimsOfParagraph,
  lookUp,
  partnersReached,
  relationsOf,
} from '../../../src/model/directive';
import { placesOf } from '../../../src/model/places';
import { dataset, directive } from '../realDirective';

describe('questions to the dataset', () => {
  test('an unknown id is an error that names it', () => {
    expect(() => lookUp(directive.entities, 'nobody')).toThrow('"nobody"');
  });

  test('relations of an entity are those it starts and those it ends', () => {
    const ids = relationsOf(directive, 'room-39').map(({ id }) => id);
    expect(ids).toEqual(['room-39-under-party', 'companies-under-room-39']);
  });

  test('partners are reached by one kind of relation at a time', () => {
    const reached = (entity: string, kind: 'may_trade_with' | 'has_contact_with'): string[] =>
      partnersReached(directive, entity, kind).map(({ partner }) => partner.id);
    expect(reached('first-class-enterprises', 'may_trade_with')).toEqual([
      'china',
      'russia',
      'friendly-nations',
    ]);
    expect(reached('room-39-companies', 'may_trade_with')).toEqual([]);
    expect(reached('room-39-companies', 'has_contact_with')).toEqual(['russia', 'middle-east']);
  });

  test('every claim stands in exactly the paragraphs it names', () => {
    const listed = dataset.paragraphs.flatMap(({ id }) => claimsOfParagraph(directive, id));
    expect(listed.map(({ id }) => id)).toEqual(dataset.claims.map(({ id }) => id));
  });

  test('places without a position are the classes and the teams', () => {
    const unplaced = placesOf(directive).filter(({ placed }) => !placed);
    expect(unplaced.map(({ id }) => id)).toEqual([
      'friendly-nations',
      'joint-venture-countries',
      'teams',
    ]);
  });
});
