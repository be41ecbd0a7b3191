import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSize, LEAST_SIZES, MOST_PIXELS } from '../../../src/picture/freeSize';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';

describe('freeSize', () => {
  it.each([
    [1200, 675, 1],
    [2400, 1350, 2],
    [4096, 4096, 4096 / 1000],
    [1080, 1920, 1.5],
    [4096, 675, 1],
  ])('lays out %i × %i for the largest text', (width, height, scale) => {
    const size = freeSize(width, height);
    expect(size).toEqual({ width: width / scale, height: height / scale, scale });
  });

  it.each([
    [4097, 900, 'picture.size.side', '4,096', '900'],
    [5000, 9000, 'picture.size.side', '4,096', '4,096'],
    [600, 400, 'picture.size.least', '1,200', '675'],
    [4096, 300, 'picture.size.least', '4,096', '675'],
    [500, 4000, 'picture.size.least', '720', '4,000'],
    [0, 500, 'picture.size.whole', '1,200', '675'],
    [-1, 500, 'picture.size.whole', '1,200', '675'],
    [1200.5, 900, 'picture.size.whole', '1,200', '675'],
    [NaN, 900, 'picture.size.whole', '1,200', '675'],
    [Infinity, 900, 'picture.size.whole', '1,200', '675'],
  ] as const)('refuses %f × %f in words, with a size that works', (w, h, key, width, height) => {
    const fault = freeSize(w, h);
    expect(fault).toMatchObject({ key, values: { width, height } });
    if ('scale' in fault) throw new Error('no fault');
    for (const messages of Object.values(MESSAGES)) {
      const said = translator(messages)(fault.key, fault.values);
      expect(said).toContain(`${width} × ${height}`);
    }
    const digits = (text: string): number => Number(text.replace(',', ''));
    if (key !== 'picture.size.side')
      expect(freeSize(digits(width), digits(height))).toHaveProperty('scale');
  });

  it('gives a layout that is as large as the file and holds what it must, or says why not', () => {
    const side = fc.integer({ min: 1, max: MOST_PIXELS });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = freeSize(width, height);
        const holds = LEAST_SIZES.some((least) => width >= least.width && height >= least.height);
        expect('scale' in size).toBe(holds);
        if (!('scale' in size)) return;
        expect(Math.round(size.width * size.scale)).toBe(width);
        expect(Math.round(size.height * size.scale)).toBe(height);
        expect(size.scale).toBeGreaterThanOrEqual(1);
        const fits = LEAST_SIZES.filter(
          (least) => size.width > least.width - 0.01 && size.height > least.height - 0.01,
        );
        expect(fits.length).toBeGreaterThan(0);
      }),
    );
  });
});
