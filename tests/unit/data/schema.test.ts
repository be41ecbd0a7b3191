import { describe, expect, it } from 'vitest';
import schema from '../../../data/directive.schema.json' with { type: 'json' };
import * as types from '../../../src/data/types';

/** Every schema inside a schema, with its path. */
function schemas(node: unknown, path = '#'): (readonly [string, Record<string, unknown>])[] {
  if (typeof node !== 'object' || node === null) return [];
  return [
    [path, node as Record<string, unknown>],
    ...Object.entries(node).flatMap(([key, value]) => schemas(value, `${path}/${key}`)),
  ];
}

describe('data/directive.schema.json', () => {
  it('is closed: every object with fields refuses others', () => {
    const open = schemas(schema)
      .filter(
        ([path, node]) => 'properties' in node && node['type'] === 'object' && !/\/if$/.test(path),
      )
      .filter(([path]) => !['#/$defs/partner', '#/$defs/rule'].includes(path))
      .filter(([, node]) => node['additionalProperties'] !== false)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });

  it('lists the same values as the types', () => {
    const { claim, entity, kind, change, source } = schema.$defs;
    expect(claim.properties.level.enum).toEqual(types.LEVELS);
    expect(claim.properties.speaker.enum).toEqual(types.SPEAKERS);
    expect(entity.properties.branch.enum).toEqual(types.BRANCHES);
    expect(entity.properties.tier.enum).toEqual(types.TIERS);
    expect(entity.properties.authority.enum).toEqual(types.AUTHORITIES);
    expect(kind.properties.role.enum).toEqual(types.ROLES);
    expect(kind.properties.arc.enum).toEqual(types.ARCS);
    expect(kind.properties.end.enum).toEqual(types.ENDS);
    expect(kind.properties.icon.enum).toEqual(types.ICONS);
    expect(kind.properties.family.enum).toEqual(types.FAMILIES);
    expect(change.properties.status.enum).toEqual(types.CHANGE_STATUSES);
    expect(schema.$defs.confidence.enum).toEqual(types.CONFIDENCES);
    expect(source.properties.kind.enum).toEqual(['report', 'context']);
  });
});
