import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingIn, withoutSettings, withSetting } from '../../../src/model/settings';
import { FIRST_VIEW } from '../../../src/model/view';
import { formatHash, parseHash } from '../../../src/model/viewHash';
import { runs } from '../../support/runs';
import { directive } from '../realDirective';

describe('a setting in an address', () => {
  test.each([
    ['', null],
    ['#', null],
    ['#theme=dark', 'dark'],
    ['#p7&theme=light', 'light'],
    ['#e=room-39&theme=dark&v=before', 'dark'],
    ['#theme=pink', null],
    ['#theme=', null],
    ['#theme', null],
    ['#theme=dark=1', null],
    ['#e=theme&x=dark', null],
    ['#notheme=dark', null],
  ])('%s', (hash, theme) => {
    expect(settingIn(hash, 'theme')).toBe(theme);
  });

  test.each([
    ['', 'dark', '#theme=dark'],
    ['#p7', 'dark', '#p7&theme=dark'],
    ['#theme=dark&e=room-39', 'light', '#e=room-39&theme=light'],
    ['#e=room-39&theme=pink', 'light', '#e=room-39&theme=light'],
    ['#theme=dark', null, ''],
    ['#p7&theme=dark', null, '#p7'],
    ['#&amp&theme=dark', 'light', '#&amp&theme=light'],
    ['#theme=dark&amp', null, '#&amp'],
  ] as const)('%s with %s is %s', (hash, theme, wanted) => {
    expect(withSetting(hash, 'theme', theme)).toBe(wanted);
  });

  test('leaves the view and the parts of others as they are, and is taken out without a trace', () => {
    const foreign = fc.constantFrom([], ['utm_source=x'], ['amp=1', 'b'], ['b']);
    const view = fc.record({
      anchor: fc.constantFrom(null, 'p7'),
      selected: fc.constantFrom(null, { kind: 'entity', id: 'room-39' } as const),
      when: fc.constantFrom('under', 'before'),
    });
    fc.assert(
      fc.property(view, foreign, fc.constantFrom('light', 'dark'), (part, others, theme) => {
        const hash = formatHash({ ...FIRST_VIEW, ...part }, directive, others);
        const set = withSetting(withSetting(hash, 'theme', theme), 'keys', 'off');
        expect(settingIn(set, 'theme')).toBe(theme);
        expect(settingIn(set, 'keys')).toBe('off');
        const said = parseHash(set, directive);
        expect(said.view).toEqual({ ...FIRST_VIEW, ...part });
        expect(said.faults).toEqual([]);
        // What a step of the reader writes anew keeps them.
        expect(settingIn(formatHash(said.view, directive, said.foreign), 'theme')).toBe(theme);
        expect(withoutSettings(set)).toBe(hash);
      }),
      runs(200),
    );
  });
});
