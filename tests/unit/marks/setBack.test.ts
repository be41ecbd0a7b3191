import { expect, test } from 'vitest';
import { opacityOf, PASSED_BY, relationOpacity, SET_BACK } from '../../../src/marks/setBack';
import { LIGHT } from '../../../src/marks/theme';
import { litOf } from '../../../src/model/lit';
import { directive } from '../realDirective';

const lit = litOf(directive, { kind: 'entity', id: 'room-39' });
const isRussia = ({ places }: typeof lit): boolean => places.has('russia');

test('a choice sets the rest back further than a pointer that rests on a mark', () => {
  expect(opacityOf(null, LIGHT, isRussia)).toBeUndefined();
  expect(opacityOf(lit, LIGHT, isRussia)).toBe(SET_BACK);
  expect(opacityOf({ ...lit, passing: true }, LIGHT, isRussia)).toBe(PASSED_BY);
  expect(opacityOf(lit, { ...LIGHT, setBack: 0.45 }, isRussia)).toBe(0.45);
  expect(relationOpacity(lit, LIGHT, ['room-39-under-party'])).toBeUndefined();
  expect(relationOpacity({ ...lit, passing: true }, LIGHT, ['trade-china'])).toBe(PASSED_BY);
});
