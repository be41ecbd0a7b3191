import fc from 'fast-check';
import { STATUS_TEXTS, type Sign } from '../../../src/data/status';
import { BRANCH_SIDES, LINES, TIER_SIDES } from '../../../src/data/types';
import type { Chip } from '../../../src/model/chips';
import type { OrgEntity, OrgInput, OrgRelation } from '../../../src/hierarchy/layout/orgInput';
import { lookUp } from '../../../src/model/directive';
import { dataset, directive } from '../realDirective';
import { zoneOf } from '../../../src/hierarchy/layout/orgZones';

const chip: fc.Arbitrary<Chip> = fc.record({
  paragraph: fc.integer({ min: 1, max: 12 }).map((n) => `P${n}`),
  line: fc.constantFrom(...LINES),
});
const chips = fc.array(chip, { maxLength: 3 });
const latin = fc.string({ unit: fc.constantFrom(...Array.from('abeilmntwW -’')), maxLength: 60 });
const hangul = fc.string({
  unit: fc.constantFrom(...Array.from('가각뷁 성중앙기관·무역')),
  maxLength: 60,
});
const oneWord = fc
  .integer({ min: 1, max: 60 })
  .map((n) => 'Wirtschaftsministerium'.repeat(3).slice(0, n));
const text = fc.oneof(latin, hangul, oneWord).map((value) => (value.trim() === '' ? 'x' : value));
const relationKind = fc.constantFrom(...dataset.kinds);
const commands = lookUp(directive.kinds, 'belongs_to');
const arc = fc.constantFrom(...dataset.kinds.filter((kind) => kind.arc && kind.lead));

const entity = (id: string): fc.Arbitrary<OrgEntity> =>
  fc
    .record({
      name: text,
      sign: fc.constantFrom(...(Object.keys(STATUS_TEXTS) as Sign[])),
      tier: fc.constantFrom(...TIER_SIDES),
      branch: fc.option(fc.constantFrom(...BRANCH_SIDES), { nil: undefined }),
      accent: fc.option(relationKind),
      chips,
      authorityChips: chips,
      notes: fc.array(
        fc.record({ text, chips, told: fc.option(fc.record({ id: text, kind: relationKind })) }),
        { maxLength: 4 },
      ),
      reaches: fc.array(
        fc.record({
          relationId: fc.constant('reach'),
          kind: arc,
          partnerId: fc.constantFrom('a', 'b', 'c'),
          lead: text,
          began: text,
          text,
          chips,
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ tier, branch, ...rest }) => ({
      id,
      ...rest,
      zone: zoneOf({
        sign: rest.sign,
        tier: { side: tier },
        branch: branch === undefined ? {} : { side: branch },
      }),
    }));

/** A belongs_to forest: each entity may belong to one that stands before it. */
function forest(parents: readonly (number | null)[]): OrgRelation[] {
  return parents.flatMap((parent, i) =>
    parent === null || i === 0
      ? []
      : [
          {
            id: `forest-${i}`,
            kind: commands,
            from: [`e${i}`],
            to: [`e${parent % i}`],
            label: 'belongs to',
            line: i % 3 === 0 ? 'context' : 'dashed',
            chips: [],
          },
        ],
  );
}

/** The time before a hierarchy: some cards unchanged, the others without a claim. */
export function beforeOf(under: fc.Arbitrary<OrgInput>): fc.Arbitrary<OrgInput> {
  const note = fc.record({
    text,
    chips,
    told: fc.constant(null),
    implied: fc.boolean(),
    unchanged: fc.boolean(),
  });
  const refusal = fc.constantFrom('stated' as const, 'implied' as const, null);
  return fc
    .record({
      under,
      refusal,
      chips,
      said: fc.array(note, { maxLength: 5 }),
      note,
      every: fc.nat(3),
    })
    .map(({ every, note: told, ...before }) => ({
      statuses: before.under.statuses,
      entities: before.under.entities.map((one, i) => {
        const bare = { ...one, chips: [], authorityChips: [], notes: [] };
        return i % 4 <= every ? { ...bare, accent: null } : { ...bare, notes: [told] };
      }),
      relations: before.under.relations.filter(({ kind }) => kind.before === 'same'),
      before,
    }));
}

/** Hierarchies of 1 to 60 entities of any kind, with relations of any kind between them. */
export const orgInputs: fc.Arbitrary<OrgInput> = fc
  .oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 14 }) }, fc.integer({ min: 1, max: 60 }))
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `e${i}`);
    const some = fc.subarray(ids, { minLength: 1, maxLength: Math.min(3, count) });
    const relation = fc.record({
      kind: relationKind,
      from: some,
      to: some,
      label: text,
      line: fc.constantFrom(...LINES, 'context' as const),
      chips,
    });
    return fc
      .record({
        entities: fc.tuple(...ids.map(entity)),
        relations: fc.array(relation, { maxLength: 8 }),
        parents: fc.array(fc.option(fc.nat()), { minLength: count, maxLength: count }),
      })
      .map(({ entities, relations, parents }) => ({
        statuses: { yes: 'may', no: 'may-not', unknown: 'open' },
        entities,
        relations: [...relations.map((rest, i) => ({ id: `r${i}`, ...rest })), ...forest(parents)],
      }));
  });
