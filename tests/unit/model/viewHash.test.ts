import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexDirective } from '../../../src/model/directive';
import { CHARTS, FIRST_VIEW, isSame, type Selection, type View } from '../../../src/model/view';
import { formatHash, parseHash } from '../../../src/model/viewHash';
import { dataset, directive } from '../realDirective';
import { runs } from '../../support/runs';

const { entities, relations, partners, origin, team, claims, paragraphs } = dataset;
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const SELECTIONS: Selection[] = [
  ...ids(entities).map((id) => ({ kind: 'entity', id }) as const),
  ...ids(relations).map((id) => ({ kind: 'relation', id }) as const),
  ...ids([...partners, origin, team]).map((id) => ({ kind: 'place', id }) as const),
  ...ids(paragraphs).map((id) => ({ kind: 'paragraph', id }) as const),
  ...ids(claims).map((id) => ({ kind: 'claim', id }) as const),
  { kind: 'authority', id: 'granted' },
  { kind: 'authority', id: 'not_granted' },
  { kind: 'authority', id: 'not_stated' },
];

const anyView: fc.Arbitrary<View> = fc.record({
  step: fc.option(fc.integer({ min: 1, max: dataset.steps.length })),
  selected: fc.option(fc.constantFrom(...SELECTIONS)),
  when: fc.constantFrom('under', 'before'),
  mode: fc.constantFrom('globe', 'flat'),
  tables: fc.constantFrom([], ['hierarchy'], ['map'], ['hierarchy', 'map']),
  anchor: fc.option(fc.constantFrom('p7', 'c27', 'changes')),
});

describe('a view in an address', () => {
  it.each(SELECTIONS)('comes back as it was: $kind $id', (selected) => {
    const view = { ...FIRST_VIEW, selected };
    const hash = formatHash(view, directive);
    expect(hash).toMatch(/^#[a-z]+=[\w-]+$/);
    expect(parseHash(hash, directive)).toEqual({ view, faults: [], foreign: [] });
  });

  it('comes back as it was, whatever it is, with the parts of others', () => {
    const foreign = fc.constantFrom([], ['?secret=AbCdEfGhIj'], ['utm_source=x', 'amp=1']);
    fc.assert(
      fc.property(anyView, foreign, (view, others) => {
        const parsed = parseHash(formatHash(view, directive, others), directive);
        expect(parsed).toEqual({ view, faults: [], foreign: others });
      }),
      runs(2000),
    );
  });

  it.each([
    [{}, ''],
    [{ selected: { kind: 'paragraph', id: 'P7' } }, '#p=7'],
    [{ selected: { kind: 'entity', id: 'room-39' }, when: 'before' }, '#e=room-39&v=before'],
    [{ mode: 'flat', tables: ['map', 'hierarchy'] }, '#m=flat&t=hierarchy,map'],
    [{ anchor: 'p7' }, '#p7'],
    [{ step: 3 }, '#s=3'],
    [{ step: 3, selected: { kind: 'entity', id: 'room-39' } }, '#s=3&e=room-39'],
    [{ step: 3, when: 'before' }, '#s=3&v=before'],
    [{ anchor: 'p7', selected: { kind: 'claim', id: 'C07' } }, '#p7&c=C07'],
  ] as const)('is written %o as %s', (part, hash) => {
    expect(formatHash({ ...FIRST_VIEW, ...part }, directive)).toBe(hash);
  });
});

describe('an address that is wrong', () => {
  it.each([
    ['#e=gone', 'gone'],
    ['#p=13', '13'],
    ['#p=0', '0'],
    ['#r=china', 'china'],
    ['#pl=room-39', 'room-39'],
    ['#a=not_applicable', 'not_applicable'],
    ['#s=0', '0'],
    ['#s=7', '7'],
    ['#s=03', '03'],
    ['#s=who-may', 'who-may'],
    ['#s=', ''],
    ['#e=', ''],
    ['#v=after', 'after'],
    ['#m=cube', 'cube'],
    ['#e=__proto__', '__proto__'],
    ['#e=%3Cscript%3E', '<script>'],
    ['#e=%E0%A4%A', '%E0%A4%A'],
  ])('shows the first view and says what was wrong: %s', (hash, said) => {
    expect(parseHash(hash, directive)).toEqual({
      view: FIRST_VIEW,
      faults: [{ said, shown: null }],
      foreign: [],
    });
  });

  it('keeps what is right', () => {
    const { view, faults } = parseHash('#e=gone&pl=china&v=before&t=map,graph', directive);
    expect(view).toEqual({
      ...FIRST_VIEW,
      selected: { kind: 'place', id: 'china' },
      when: 'before',
      tables: ['map'],
    });
    expect(faults.map(({ said }) => said)).toEqual(['gone', 'map,graph']);
  });

  it('shows a renamed thing under its present name, and says so', () => {
    const renamed = [{ from: 'office-39', to: 'room-39' }];
    const later = indexDirective({ ...dataset, renamed });
    const { view, faults } = parseHash('#e=office-39', later);
    expect(view.selected).toEqual({ kind: 'entity', id: 'room-39' });
    expect(faults).toEqual([{ said: 'office-39', shown: { kind: 'entity', id: 'room-39' } }]);
  });

  it('opens a step with its own time and map, and keeps what the address says of them', () => {
    const [first, ...others] = dataset.steps;
    if (!first) throw new Error('There is no step.');
    const view = { ...first.view, when: 'before', mode: 'flat' } as const;
    const later = indexDirective({ ...dataset, steps: [{ ...first, view }, ...others] });
    expect(parseHash('#s=1', later).view).toEqual({
      ...FIRST_VIEW,
      step: 1,
      when: 'before',
      mode: 'flat',
    });
    for (const hash of ['#s=1&v=under', '#s=1&m=globe', '#s=1&v=under&m=globe', '#s=1']) {
      const { view: opened } = parseHash(hash, later);
      expect(formatHash(opened, later)).toBe(hash);
    }
    expect(parseHash('#v=under&s=1', later).view.when).toBe('under');
  });

  it('takes the first of several steps, and none where there are none', () => {
    expect(parseHash('#s=2&s=5', directive).view.step).toBe(2);
    const none = indexDirective({ ...dataset, steps: [] });
    expect(parseHash('#s=1', none)).toEqual({
      view: FIRST_VIEW,
      faults: [{ said: '1', shown: null }],
      foreign: [],
    });
  });

  it('takes the first of several selections', () => {
    const { view, faults } = parseHash('#pl=china&e=room-39', directive);
    expect(view.selected).toEqual({ kind: 'place', id: 'china' });
    expect(faults).toEqual([]);
  });
});

/** A view is valid where all in it is there. */
function isValid({ step, selected, when, mode, tables, anchor }: View): boolean {
  const known = selected === null || SELECTIONS.some((one) => isSame(one, selected));
  return (
    known &&
    (step === null || dataset.steps[step - 1] !== undefined) &&
    ['under', 'before'].includes(when) &&
    ['globe', 'flat'].includes(mode) &&
    tables.every((chart) => CHARTS.includes(chart)) &&
    (anchor === null || /^[a-z][a-z0-9-]*$/.test(anchor))
  );
}

test('hostile addresses each give a valid view, and the same again when written back', () => {
  const key = fc.constantFrom(
    's',
    'e',
    'r',
    'pl',
    'p',
    'c',
    'a',
    'v',
    'm',
    't',
    'x',
    '',
    '__proto__',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }).map(encodeURIComponent),
    fc.constantFrom(
      ...SELECTIONS.map(({ id }) => id),
      'before',
      'flat',
      'map',
      '\u202Eroom-39',
      '%',
      '%00',
      '<img src=x onerror=alert(1)>',
    ),
  );
  const part = fc.oneof(
    fc.tuple(key, value).map(([name, text]) => `${name}=${text}`),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { view, faults, foreign } = parseHash(`#${parts.join('&')}`, directive);
      expect(isValid(view)).toBe(true);
      expect(faults.length).toBeLessThanOrEqual(3);
      const again = parseHash(formatHash(view, directive, foreign), directive);
      expect(again.view).toEqual(view);
      expect(again.foreign).toEqual(foreign);
    }),
    runs(10_000, 39),
  );
});
