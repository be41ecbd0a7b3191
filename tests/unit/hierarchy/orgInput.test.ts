import { describe, expect, it } from 'vitest';
import { orgInput, type OrgNote } from '../../../src/hierarchy/layout/orgInput';
import { zoneOf } from '../../../src/hierarchy/layout/orgZones';
import { directive } from '../realDirective';

const entity = (id: string) => {
  const found = orgInput(directive, 'en').entities.find((one) => one.id === id);
  if (!found) throw new Error(`No entity ${id}.`);
  return found;
};

describe('zoneOf', () => {
  it.each([
    ['yes', 'main', 'none', 'granted'],
    ['yes', 'left', 'right', 'granted'],
    ['no', 'main', 'none', 'below'],
    ['no', 'top', 'right', 'below'],
    ['none', 'left', 'none', 'left'],
    ['unknown', 'main', 'right', 'right'],
    ['unknown', 'main', 'left', 'left'],
    ['none', 'top', 'right', 'right'],
    ['unknown', 'main', 'none', 'beside'],
    ['unknown', 'right', 'none', 'outside'],
    ['none', 'right', 'none', 'right'],
    ['unknown', 'top', 'none', 'top'],
    ['none', 'main', 'none', 'top'],
    ['none', 'top', 'none', 'top'],
  ] as const)('puts %s at a tier %s, in a branch %s, into %s', (sign, tier, branch, zone) => {
    const side = branch === 'none' ? {} : { side: branch };
    expect(zoneOf({ sign, tier: { side: tier }, branch: side })).toBe(zone);
  });
});

describe('orgInput', () => {
  it('takes the colour of a box from the line that leads to it', () => {
    expect(entity('external-economy-ministry').accent).toBeNull();
    expect(entity('supplying-units').accent).toBeNull();
    expect(entity('workers-party').accent?.id).toBe('funds_as_purpose');
    expect(entity('security-agencies').accent?.id).toBe('watches');
    expect(entity('provincial-trading-companies').accent?.id).toBe('feared_to_impose_terms');
  });

  it('shows partners as reaches, never as ends of lines', () => {
    expect(
      entity('room-39-companies').reaches.map(({ kind, partnerId }) => `${kind.id} ${partnerId}`),
    ).toEqual(['has_contact_with russia', 'has_contact_with middle-east']);
    const ids = new Set(directive.dataset.entities.map(({ id }) => id));
    for (const { from, to } of orgInput(directive, 'ko').relations) {
      for (const end of [...from, ...to]) expect(ids).toContain(end);
    }
  });

  it('tells a joint venture abroad once: by the note that rests on its claim, else by its label', () => {
    const ventures = (notes: readonly OrgNote[]) =>
      notes.filter(({ told }) => told?.kind.id === 'joint_ventures_abroad').length;
    expect(ventures(entity('room-39-companies').notes)).toBe(1);
    const entities = directive.dataset.entities.map((one) => ({ ...one, notes: [] }));
    const bare = orgInput({ ...directive, dataset: { ...directive.dataset, entities } }, 'en');
    const notes = bare.entities.find(({ id }) => id === 'room-39-companies')?.notes ?? [];
    expect(notes.map(({ text }) => text)).toEqual(['joint ventures abroad']);
  });
});
