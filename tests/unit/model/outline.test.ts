import { describe, expect, it } from 'vitest';
import { hierarchyOutline, mapOutline, type OutlineNode } from '../../../src/model/outline';
import { dataset, directive } from '../realDirective';

const flat = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ mark, children }) => [`${mark.kind} ${mark.id}`, ...flat(children)]);

function pathTo(nodes: readonly OutlineNode[], id: string): string[] {
  for (const { mark, children } of nodes) {
    if (mark.id === id) return [id];
    const below = pathTo(children, id);
    if (below.length > 0) return [mark.id, ...below];
  }
  return [];
}

describe('the hierarchy as nested lists', () => {
  const outline = hierarchyOutline(directive);

  it('holds every entity, every relation and both marks of authority once', () => {
    const expected = [
      ...dataset.entities.map(({ id }) => `entity ${id}`),
      ...dataset.relations.map(({ id }) => `relation ${id}`),
      'authority granted',
      'authority not_granted',
    ];
    expect(flat(outline).sort()).toEqual(expected.sort());
  });

  it('puts each entity under the one it belongs to, and no other', () => {
    expect(pathTo(outline, 'room-39-companies')).toEqual([
      'workers-party',
      'room-39',
      'room-39-companies',
    ]);
    expect(pathTo(outline, 'first-class-enterprises')[0]).toBe('ministries-and-agencies');
    expect(pathTo(outline, 'provincial-trading-companies')).toHaveLength(1);
    expect(pathTo(outline, 'external-economy-ministry')).toHaveLength(1);
  });
});

describe('the map as a list', () => {
  it('holds every place, each with the relations that lead to it', () => {
    const outline = mapOutline(directive);
    expect(outline.map(({ mark }) => mark.id).sort()).toEqual(
      [...dataset.partners, dataset.origin, dataset.team].map(({ id }) => id).sort(),
    );
    for (const { mark, children } of outline) {
      expect(children.map((child) => child.mark.id)).toEqual(
        dataset.relations.filter(({ to }) => to.includes(mark.id)).map(({ id }) => id),
      );
    }
  });
});
