import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../data/directive.schema.json' with { type: 'json' };
import { edited, GONE, type Edit } from './edit';
import { FAULTS } from './everyFault';
import { fixture } from './fixture';
import { problemsOf } from './validated';
import { runs } from '../../support/runs';

/** Each thing on which a rule asks more than what stands in it; with a fault of shape somewhere else. */
const RULES: readonly (readonly [name: string, edits: readonly Edit[], says: RegExp])[] = [
  ['context that must be there', [['/context/0/topic', 'terms']], /topic "un_measures"/],
  ['orphan', [['/relations/3', GONE]], /No relation mentions the entity "watchers"/],
  ['partner', [['/relations/9/to/1', GONE]], /No relation ends/],
  [
    'paragraph',
    [['/paragraphs/9', { id: 'P10', topic: { en: 'A', ko: '가' } }]],
    /No claim comes from/,
  ],
  ['source', [['/context/2/sourceIds/0', 'un-resolution']], /Nothing rests on/],
  ['report', [['/sources/0/kind', 'context']], /No source is of kind "report"/],
];
const ELSEWHERE: readonly Edit[] = [
  ['/team/about', 'ten'],
  ['/entities/2/tier', 'bottom'],
  ['/site/kicker', 5],
  ['/corrections/0/date', GONE],
  ['/partners/0/kind', 'city'],
  ['/changes/0/status', 'new'],
  ['/claims/3/level', 'fact'],
  ['/relations/1/label', GONE],
  ['/entities/1/koreanTerm', null],
];

/** What no rule compares with anything else, so that all else must be told as if it were sound. */
const APART: readonly Edit[] = [
  ['/team/about', 'ten'],
  ['/site/kicker', 5],
  ['/origin/note', []],
  ['/corrections/0/version', GONE],
  ['/paragraphs/0/topic', null],
  ['/changes/0/subject', GONE],
  ['/relations/1/label', GONE],
  ['/entities/1/summary', 'Words'],
  ['/partners/1/note', null],
  ['/claims/3/hedge', 1],
  ['/context/0/confidence', 'certain'],
  ['/sources/1/confidence', GONE],
];

/** Whether an edit is at or around what another one changes. */
function meet([one]: Edit, [other]: Edit): boolean {
  const [a, b] = [`${one}/`, `${other}/`];
  return a.startsWith(b) || b.startsWith(a);
}

/** What an edit takes from a list moves what comes behind it. */
function moves([pointer, value]: Edit): boolean {
  return value === GONE && /\/\d+$/.test(pointer);
}

describe('a fault of shape', () => {
  it.each(
    RULES.flatMap(([name, edits, says]) =>
      ELSEWHERE.map((edit) => ({ name, edits, says, edit, at: edit[0] })),
    ),
  )('at $at leaves the rule of the $name as it is', ({ edits, says, edit }) => {
    const lines = problemsOf(edited(fixture(), [edit, ...edits]));
    expect(lines.join('\n')).toMatch(says);
  });

  it.each([
    [
      'kind',
      [
        ['/entities/4/tier', 'bottom'],
        ['/entities/4/claimIds/0', 'C99'],
      ],
      2,
    ],
    [
      'notes',
      [
        ['/entities/0/notes', {}],
        ['/entities/0/claimIds/0', 'C99'],
      ],
      2,
    ],
    [
      'level',
      [
        ['/claims/0/level', 'fact'],
        ['/claims/0/paragraphs/0', 'P99'],
      ],
      3,
    ],
    [
      'kind of relation',
      [
        ['/relations/3/kind', 'sees'],
        ['/relations/3/from/0', 'nobody'],
      ],
      3,
    ],
    ['lost id', [['/entities/5/id', GONE]], 1],
    [
      'lost id and a wrong one',
      [
        ['/entities/5/id', GONE],
        ['/relations/1/to/0', 'nobody'],
      ],
      4,
    ],
    ['lost entity', [['/entities/6', null]], 1],
    ['lost paragraphs', [['/claims/0/paragraphs', GONE]], 1],
    ['lost basis', [['/entities/7/contextSourceIds', GONE]], 1],
    ['lost authority', [['/entities/2/authority', GONE]], 1],
    ['lost claims of an authority', [['/entities/2/authorityClaimIds', GONE]], 1],
    ['lost sources', [['/sources', {}]], 1],
    ['lost relations', [['/relations', GONE]], 1],
    ['lost kind of a source', [['/sources/0/kind', GONE]], 1],
    ['country', [['/partners/0/iso', 'CHN']], 1],
    ['day', [['/updated', '30 June 2026']], 1],
  ] as readonly (readonly [string, readonly Edit[], number])[])(
    'is told with what else is wrong there, and nothing that only follows: %s',
    (_name, edits, count) => {
      const lines = problemsOf(edited(fixture(), edits));
      expect(lines, lines.join('\n')).toHaveLength(count);
    },
  );

  it('hides no other fault and brings none along', () => {
    const pairs = fc
      .tuple(fc.constantFrom(...APART), fc.constantFrom(...FAULTS))
      .filter(
        ([one, other]) => !other.edits.some((edit) => meet(one, edit)) && !other.edits.some(moves),
      );
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const both = problemsOf(edited(fixture(), [one, ...other.edits]));
        const alone = [[one], other.edits].map((edits) => problemsOf(edited(fixture(), edits)));
        expect([...both].sort(), `${one[0]} with ${other.kind}: ${other.name}`).toEqual(
          alone.flat().sort(),
        );
      }),
      runs(400, 51),
    );
  });
});

describe('a remedy', () => {
  const known = JSON.stringify([schema, fixture()]).replaceAll('\\"', '"');

  it.each(FAULTS.map((fault) => [fault.kind, fault.name, fault] as const))(
    'names no id that is not in the file: %s, %s',
    (_kind, _name, { edits }) => {
      const json = edited(fixture(), edits);
      const text = JSON.stringify(json);
      for (const line of problemsOf(json)) {
        const remedy = line.slice(line.lastIndexOf('. ', line.length - 2) + 1);
        for (const [quoted] of remedy.matchAll(/"[^"]*"/g)) {
          expect(known.includes(quoted) || text.includes(quoted), `${quoted} in ${line}`).toBe(
            true,
          );
        }
        for (const [id] of remedy.matchAll(/\b[CP]\d+\b/g)) expect(text, line).toContain(`"${id}"`);
      }
    },
  );

  it('names the claim that the file’s own rule pairs', () => {
    const other: unknown = JSON.parse(JSON.stringify(fixture()).replaceAll('C27', 'C26'));
    expect(problemsOf(other)).toEqual([]);
    const lines = problemsOf(edited(other, [['/claims/1/pairedWith', GONE]]));
    expect(lines).toEqual([expect.stringMatching(/^\/claims\/1 .*"C05" is not paired with "C26"/)]);
  });
});
