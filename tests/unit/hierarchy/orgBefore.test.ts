import { describe, expect, it } from 'vitest';
import { bottomOf, rightOf } from '../../../src/text/box';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import type { OrgLayout } from '../../../src/hierarchy/layout/orgLayout';
import { orgInput } from '../../../src/hierarchy/layout/orgInput';
import type { Time } from '../../../src/model/view';
import { dataset, directive } from '../realDirective';
import { labelsIn } from './orgLabels';

const SIZES = [
  { width: 632, shape: 'wide' },
  { width: 556, shape: 'wide' },
] as const;
const lay = (size: (typeof SIZES)[number], when: Time = 'before'): OrgLayout =>
  layoutOrg(orgInput(directive, 'en', when), { ...size, locale: 'en', labels: labelsIn('en') });
const boxesOf = ({ nodes, granted }: OrgLayout) => (granted ? [...nodes, granted] : nodes);
const textOf = (layout: OrgLayout): string =>
  boxesOf(layout)
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(' ');

describe.each(SIZES)('the time before the directive at $width', (size) => {
  const layout = lay(size);
  const line = layout.authorityLine?.y ?? NaN;

  it('has the line above the block, over all of it', () => {
    const { nodes, granted, zone } = layout;
    expect(zone).toBeNull();
    expect(granted?.box.y).toBeGreaterThan(line);
    expect(layout.authorityLine?.spans[0]?.x1).toBeLessThanOrEqual(granted?.box.x ?? NaN);
    expect(layout.authorityLine?.spans.at(-1)?.x2).toBeGreaterThanOrEqual(
      granted ? rightOf(granted.box) : NaN,
    );
    for (const node of nodes.filter(({ zone: part }) => part === 'top')) {
      expect(bottomOf(node.box)).toBeLessThan(line);
    }
    const fallen = nodes.filter(({ zone: part }) => part === 'granted' || part === 'below');
    expect(fallen).toHaveLength(4);
    for (const { box } of fallen) expect(box.y).toBeGreaterThan(line);
    const apart = nodes.filter(({ zone: part }) => part === 'right' || part === 'outside');
    for (const { box } of apart) {
      const isRight = box.x > (layout.authorityLine?.spans.at(-1)?.x2 ?? NaN);
      expect(isRight || box.y > Math.max(...fallen.map((node) => bottomOf(node.box)))).toBe(true);
    }
  });

  it('hatches the ground behind those alone of whom the report implies that they had no authority', () => {
    const behind = new Set(
      layout.nodes
        .filter(({ box }) =>
          layout.hatched.some(
            (ground) =>
              box.x < rightOf(ground) &&
              rightOf(box) > ground.x &&
              box.y < bottomOf(ground) &&
              bottomOf(box) > ground.y,
          ),
        )
        .map(({ zone }) => zone),
    );
    expect([...behind].sort()).toEqual(['below', 'granted']);
    expect(lay(size, 'under').hatched).toEqual([lay(size, 'under').zone]);
  });

  it('gives no chip but those of what is said of before, and of where things belong', () => {
    const said = dataset.changes.flatMap(({ before }) => before.claimIds);
    const paragraphs = new Set(said.flatMap((id) => directive.claims.get(id)?.paragraphs ?? []));
    const chips = [...boxesOf(layout), layout.authorityLine].flatMap((parts) => parts?.chips ?? []);
    expect([...new Set(chips.map(({ chip }) => chip.paragraph))].sort()).toEqual(
      [...paragraphs].sort(),
    );
    expect(layout.authorityLine?.chips.map(({ text }) => text)).toEqual(['¶1']);
    expect(layout.granted?.chips.map(({ text }) => text)).toEqual(['¶1', '¶6']);
    const kinds = layout.edges.map(({ kind }) => kind.id);
    expect([...new Set(kinds)].sort()).toEqual(['belongs_to', 'watches']);
  });

  it('leaves bare what the report says nothing of', () => {
    const stated = ['security-agencies', 'lower-trading-companies', 'lower-enterprises'];
    for (const { entityId, accent, chips, pills } of layout.nodes) {
      expect(pills).toEqual([]);
      if (stated.includes(entityId)) expect(chips, entityId).not.toEqual([]);
      else expect({ accent, chips }).toEqual({ accent: null, chips: [] });
    }
    expect(layout.granted).toMatchObject({ filled: false, icons: [], pills: [] });
  });

  it('says of each subject what the table says, and gives no earlier figure', () => {
    const text = textOf(layout).toLowerCase();
    const block = dataset.changes.filter(({ status }) => status !== 'unchanged').slice(1);
    expect(block).toHaveLength(4);
    const silent = block.filter(({ before }) => before.basis === 'not_described');
    expect(silent).toHaveLength(3);
    const subjects = silent.map(({ subject }) => subject.en).join(' · ');
    expect(text).toContain(`${subjects}: ${silent[0]?.before.text.en ?? ''}`.toLowerCase());
    for (const { subject, before } of block.filter((change) => !silent.includes(change))) {
      expect(text).toContain(`${subject.en}: ${before.text.en}`.toLowerCase());
    }
    const [trade] = dataset.changes;
    expect(text).toContain(trade?.before.text.en.toLowerCase());
    expect(text).toContain('when the contacts began: not stated');
    expect(text).not.toMatch(/\bten\b|\d{2,}(?! )/);
  });
});

it('moves nothing but the line where there is room: cards keep their boxes at 632', () => {
  const [before, under] = [lay(SIZES[0]), lay(SIZES[0], 'under')];
  const [firstBelow] = under.nodes.filter(({ zone }) => zone === 'below');
  for (const { entityId, zone, box } of under.nodes.filter(({ zone }) => zone !== 'granted')) {
    const now = before.nodes.find((node) => node.entityId === entityId)?.box;
    expect(now, zone).toMatchObject({ x: box.x, width: box.width });
    // The excluded stand one under another, and more is said of each.
    if (zone === 'below' && entityId !== firstBelow?.entityId) continue;
    // What stands level with the block goes with it, as far as the line above it needs room.
    const play = zone === 'left' ? 14 : 20;
    expect(Math.abs((now?.y ?? 0) - box.y), entityId).toBeLessThanOrEqual(play);
  }
  expect((before.granted?.box.y ?? NaN) - (under.granted?.box.y ?? NaN)).toBeLessThanOrEqual(14);
  expect(Math.abs(before.height - under.height)).toBeLessThan(48);
});
