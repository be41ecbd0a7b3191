import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { MESSAGES } from '../../support/messages';
import { CHARTS } from '../../../src/model/view';
import type { Edit } from './edit';
import { dataset } from '../realDirective';
import { changed, written } from '../figure/writtenChart';

describe('particles', () => {
  const PARTICLES = /^(이|가|은|는|을|를|와|과|으로|로)(?=[ 의]|$)/;
  const renamed = (ko: string): Dataset =>
    changed(
      ...['entities', 'partners'].flatMap((list) =>
        dataset[list as 'entities' | 'partners'].map((_, index): Edit => [
          `/${list}/${index}/name`,
          { en: 'Name', ko },
        ]),
      ),
      ['/team/name', { en: 'Name', ko }],
    );
  const used = (ko: string): string[] => {
    const texts = CHARTS.map((chart) => written(chart, 'ko', renamed(ko))).join(' ');
    const after = texts
      .split(ko)
      .slice(1)
      .map((rest) => rest.replace(/^\([^()]*\)/, ''));
    return after.flatMap((rest) => PARTICLES.exec(rest)?.slice(1) ?? []);
  };

  test.each([
    ['낱말', '이은을과로'],
    ['나라', '가는를와로'],
    ['기관', '이은을과으로'],
    ['‘우호국’', '이은을과으로'],
    ['“friendly nations”', '가는를와로'],
    ['Room 39', '가는를와로'],
    ['부서 7', '이은을과로'],
    ['NKVM', '이은을과으로'],
  ])('after %s', (ko, right) => {
    const found = used(ko);
    expect(found.length).toBeGreaterThan(12);
    expect(new Set(found).size).toBe(5);
    for (const particle of found) expect(right).toContain(particle);
  });

  test.each(
    [...dataset.entities, ...dataset.partners, dataset.origin, dataset.team].map(
      ({ name }) => name.ko,
    ),
  )('%s ends in a sound that is known', (ko) => {
    expect(ko).toMatch(/[가-힣]/);
  });

  test.each([
    ['hierarchy', '1급 기업소가 독자적으로 무역할 수'],
    ['hierarchy', '하급 기업소는 여전히'],
    ['hierarchy', '보안기관이 이전처럼'],
    ['hierarchy', '도 단위 무역회사가 독자적으로 무역할 수 있는지는'],
    ['hierarchy', '39호실과 노동당 사이의'],
    ['map', '중국, 러시아와 일부 ‘우호국’(이름은 나오지 않음)과의 무역'],
    ['map', '39호실 소속 무역회사가 이미'],
    ['map', '러시아와 중동이다'],
    ['map', '(39호실 소속 무역회사로 보임)'],
    ['map', '러시아뿐이다'],
    ['map', '39호실 소속 무역회사가 지시를 받았는지는'],
    ['map', '중동은 지역 이름으로만'],
    ['map', '‘우호국’이 어느 나라인지'],
    ['map', '10명 안팎의 협상단을 어디로'],
  ] as const)('in finished sentences of the %s: %s', (chart, words) => {
    expect(written(chart, 'ko')).toContain(words);
  });

  test('no message fixes a particle after a name', () => {
    const fixed = Object.entries(MESSAGES.ko).filter(
      ([key, text]) =>
        /\{(?:by|from|name|names|to)\}(?:이|가|은|는|을|를|와|과|으로|로)(?![가-힣])/.test(text) &&
        // Clauses, which all end in the same sound.
        key !== 'chart.map.unsaid',
    );
    expect(fixed).toEqual([]);
  });
});
