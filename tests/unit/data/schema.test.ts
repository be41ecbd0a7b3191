import { describe, expect, it } from 'vitest';
import schema from '../../../data/directive.schema.json' with { type: 'json' };
import { STATUS_TEXTS } from '../../../src/data/status';
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
    const { attribution, branch, kind, change, source, status, statusTexts, tier } = schema.$defs;
    expect(attribution.properties.stroke.enum).toEqual(types.LINES);
    expect(branch.properties.side.enum).toEqual(types.BRANCH_SIDES);
    expect(tier.properties.side.enum).toEqual(types.TIER_SIDES);
    expect(status.properties.sign.enum).toEqual(Object.keys(STATUS_TEXTS));
    const texts = Object.values(STATUS_TEXTS).flatMap((one) => Object.keys(one));
    expect(Object.keys(statusTexts.properties).sort()).toEqual([...new Set(texts)].sort());
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
