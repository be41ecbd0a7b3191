import { expect, test } from 'vitest';
import { fileAddress } from '../../../src/model/fileAddress';

test.each([
  ['./', './index.html'],
  ['../', '../index.html'],
  ['ko/', 'ko/index.html'],
  ['../../ko/#p7&theme=dark', '../../ko/index.html#p7&theme=dark'],
  [
    'file:///a%20b/embed/map/?ctt_theme=dark#e=room-39',
    'file:///a%20b/embed/map/index.html?ctt_theme=dark#e=room-39',
  ],
  ['#p7', '#p7'],
  ['#a/', '#a/'],
  ['?a=/', '?a=/'],
  ['', ''],
  ['data/claims.csv', 'data/claims.csv'],
  ['ko/index.html', 'ko/index.html'],
])('%s on a disk is %s', (href, wanted) => {
  expect(fileAddress(href)).toBe(wanted);
  expect(fileAddress(wanted)).toBe(wanted);
});
