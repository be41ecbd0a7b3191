import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/data/types';
import { rightOf } from '../../../src/text/box';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import { EXCLUDED, GRANTED, type OrgLayout } from '../../../src/hierarchy/layout/orgLayout';
import { orgInput, type OrgEntity, type OrgInput } from '../../../src/hierarchy/layout/orgInput';
import { ORG_ZONES, type OrgZone } from '../../../src/hierarchy/layout/orgZones';
import { TIMES, type Time } from '../../../src/model/view';
import { directive } from '../realDirective';
import { faultsOf, lostTexts } from './orgFaults';
import { labelsIn } from './orgLabels';
import { wordFaults } from './wordFaults';

const SIZES = [
  { width: 636, shape: 'wide' },
  { width: 632, shape: 'wide' },
  { width: 560, shape: 'wide' },
  { width: 556, shape: 'wide' },
] as const;
type Sized = (typeof SIZES)[number];
const WIDE = SIZES[0];

const real = (locale: Locale, when: Time = 'under'): OrgInput => orgInput(directive, locale, when);
const lay = (input: OrgInput, size: Sized, locale: Locale = 'en'): OrgLayout =>
  layoutOrg(input, { ...size, locale, labels: labelsIn(locale) });
const allFaults = (input: OrgInput, locale: Locale): string[] =>
  SIZES.flatMap((size) => {
    const layout = lay(input, size, locale);
    const lost = lostTexts(input, labelsIn(locale), layout);
    return [...faultsOf(layout, locale), ...wordFaults(layout, locale), ...lost].map(
      (fault) => `${size.shape} ${size.width} ${locale}: ${fault}`,
    );
  });

/** The same done to the picture that a time before takes the place of. */
function also(input: OrgInput, by: (under: OrgInput) => OrgInput): Pick<OrgInput, 'before'> {
  return input.before ? { before: { ...input.before, under: by(input.before.under) } } : {};
}

function without(input: OrgInput, id: string): OrgInput {
  return {
    ...input,
    ...also(input, (under) => without(under, id)),
    entities: input.entities.filter((entity) => entity.id !== id),
    relations: input.relations
      .map((relation) => ({
        ...relation,
        from: relation.from.filter((end) => end !== id),
        to: relation.to.filter((end) => end !== id),
      }))
      .filter(({ from, to }) => from.length > 0 && to.length > 0),
  };
}

const change = (input: OrgInput, id: string, by: (entity: OrgEntity) => OrgEntity): OrgInput => ({
  ...input,
  ...also(input, (under) => change(under, id, by)),
  entities: input.entities.map((entity) => (entity.id === id ? by(entity) : entity)),
});

const add = (input: OrgInput, zone: OrgZone): OrgInput => {
  const model = input.entities.find((entity) => entity.zone === zone);
  if (!model) throw new Error(`No entity in ${zone}.`);
  return {
    ...input,
    ...also(input, (under) => add(under, zone)),
    entities: [...input.entities, { ...model, id: 'new-1' }, { ...model, id: 'new-2' }],
  };
};

const NOWHERE = { x: NaN, y: NaN, width: NaN, height: NaN };
const boxOf = (layout: OrgLayout, id: string) => layout.nodes.find((n) => n.entityId === id)?.box;

const REAL = TIMES.flatMap((when) => LOCALES.map((locale) => ({ when, locale })));

describe.each(REAL)('the real hierarchy $when the directive in $locale', ({ when, locale }) => {
  const input = real(locale, when);

  it('fits at every width, words and badges included', () => {
    expect(allFaults(input, locale)).toEqual([]);
  });

  it.each(input.entities.map(({ id }) => id))('fits without %s', (id) => {
    expect(allFaults(without(input, id), locale)).toEqual([]);
  });

  it.each(ORG_ZONES)('fits with two more in %s', (zone) => {
    expect(allFaults(add(input, zone), locale)).toEqual([]);
  });

  it.each(input.entities.map(({ id }) => id))('fits with a long name for %s', (id) => {
    const name =
      locale === 'en'
        ? 'Bureau for Intercontinental Foodstuffs-and-Machinery '
        : '국제식량기계무역총국 산하 연합기업소 ';
    const longer = change(input, id, (entity) => ({ ...entity, name: name + entity.name }));
    expect(allFaults(longer, locale)).toEqual([]);
  });
});

describe('where things stand', () => {
  it('comes near the drawn design at 636', () => {
    const layout = lay(real('en'), WIDE);
    expect(layout.granted?.box).toMatchObject({ x: 124, width: 336 });
    expect(Math.abs((layout.granted?.box.y ?? 0) - 106)).toBeLessThan(12);
    expect(layout.height).toBeLessThan(550);
  });

  it('reads from the ministry down, the party’s firms last', () => {
    expect(lay(real('en'), WIDE).nodes.map(({ entityId }) => entityId)).toEqual([
      'external-economy-ministry',
      'ministries-and-agencies',
      'direct-trading-companies',
      'first-class-enterprises',
      'security-agencies',
      'workers-party',
      'supplying-units',
      'lower-trading-companies',
      'lower-enterprises',
      'provincial-trading-companies',
      'room-39',
      'room-39-companies',
    ]);
  });

  it('keeps provincial firms and the party outside the line’s span', () => {
    const layout = lay(real('en'), WIDE);
    const end = layout.authorityLine?.spans.at(-1)?.x2 ?? NaN;
    for (const id of [
      'provincial-trading-companies',
      'workers-party',
      'room-39',
      'room-39-companies',
    ]) {
      expect(boxOf(layout, id)?.x).toBeGreaterThan(end);
    }
  });

  it('opens the line for those of whom nothing is stated, and lets nothing else through it', () => {
    const layout = lay(real('en'), WIDE);
    const { authorityLine: line, edges, zone } = layout;
    const [left, right] = line?.spans ?? [];
    const open = boxOf(layout, 'supplying-units');
    expect(left).toMatchObject({ x1: zone?.x, x2: (open?.x ?? 0) - 8 });
    expect(right).toMatchObject({ x1: rightOf(open ?? NOWHERE) + 8, x2: line?.stops[0] });
    expect(open?.y).toBeLessThan(line?.y ?? 0);
    for (const { relationId, points } of edges) {
      const crosses = points.some(({ x, y }, i) => {
        const next = points[i + 1];
        return (
          next?.x === x &&
          line?.spans.some(({ x1, x2 }) => x > x1 && x < x2) &&
          Math.min(y, next.y) < line.y &&
          Math.max(y, next.y) > line.y
        );
      });
      expect(crosses, relationId).toBe(false);
    }
  });

  it('draws no line where nothing is excluded', () => {
    let input = real('en');
    for (const { id, zone } of input.entities) {
      if (zone === 'below') input = without(input, id);
    }
    for (const size of SIZES) expect(lay(input, size).authorityLine).toBeNull();
  });

  it('gives an empty side column’s width to the middle', () => {
    const layout = lay(without(real('en'), 'security-agencies'), WIDE);
    expect(layout.granted?.box).toMatchObject({ x: 0, width: 460 });
  });

  it('draws nothing for nothing', () => {
    for (const size of SIZES) {
      expect(lay({ statuses: {}, entities: [], relations: [] }, size)).toMatchObject({
        nodes: [],
        edges: [],
      });
    }
  });
});

describe('lines', () => {
  it.each(SIZES)('join the block as a whole at $width', (size) => {
    const { edges } = lay(real('en'), size);
    const ends = edges.map(({ kind, from, to }) => `${kind.id} ${from} ${to}`);
    expect(ends).toContain(`directive_addressed_to external-economy-ministry ${GRANTED}`);
    expect(ends).toContain(`belongs_to ${GRANTED} ministries-and-agencies`);
    expect(ends).toContain(`watches security-agencies ${GRANTED}`);
    expect(ends).toContain(`funds_as_purpose ${GRANTED} workers-party`);
    expect(ends).toContain(`indirect_collaboration ${GRANTED} supplying-units`);
    expect(ends).toContain(`feared_to_impose_terms provincial-trading-companies ${EXCLUDED}`);
    expect(new Set(ends).size).toBe(ends.length);
  });

  it.each(SIZES)('never touch Room 39 from the state’s side at $width', (size) => {
    const layout = lay(real('en'), size);
    const party = ['workers-party', 'room-39', 'room-39-companies'];
    for (const { from, to } of layout.edges) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        if (one === 'room-39' || one === 'room-39-companies') expect(party).toContain(other);
      }
    }
  });

  it('are drawn for each relation between entities that the dataset holds', () => {
    const input = real('en');
    const drawn = new Set(lay(input, WIDE).edges.map(({ relationId }) => relationId));
    expect([...drawn].sort()).toEqual(input.relations.map(({ id }) => id).sort());
  });

  it('end with the square at the parent, the bar at the watched, rings at both ends', () => {
    const { edges, granted } = lay(real('en'), WIDE);
    const marks = (kind: string) =>
      edges.filter((edge) => edge.kind.id === kind).flatMap((edge) => edge.marks);
    const [belongs] = marks('belongs_to');
    expect(belongs).toMatchObject({ kind: 'square', heading: 'up' });
    expect(marks('watches')).toMatchObject([
      { kind: 'bar', heading: 'right', x: (granted?.box.x ?? 0) - 3 },
    ]);
    expect(marks('indirect_collaboration').map(({ kind }) => kind)).toEqual(['ring', 'ring']);
    expect(marks('funds_as_purpose')).toMatchObject([{ kind: 'arrow', heading: 'right' }]);
    expect(marks('feared_to_impose_terms')).toMatchObject([{ kind: 'arrow', heading: 'left' }]);
  });
});
