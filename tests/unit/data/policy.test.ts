import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/data/policy';
import { carry } from '../../support/carried';
import { bytesOf } from './edit';
import { fixture } from './fixture';
import { elsewhere } from './fixtureElsewhere';
import { problemsOf, validated } from './validated';

const why = 'That is the reason.';

describe('a decree of another country', () => {
  it('is accepted where it has no rules, and drawn in both languages', () => {
    expect(problemsOf(elsewhere())).toEqual([]);
    const result = validated(bytesOf(elsewhere()));
    const dataset = result.ok ? result.dataset : fixture();
    expect(carry(dataset, 1, ['en', 'ko']).faults).toEqual([]);
  });

  it('may name no partner and no team: then it is a hierarchy beside a map of where it is', () => {
    const { team: _, ...whole } = elsewhere();
    const arcs = new Set(whole.kinds.filter(({ role }) => role === 'arc').map(({ id }) => id));
    const relations = whole.relations.filter(({ kind }) => !arcs.has(kind));
    const inward = { ...whole, relations, partners: [] };
    expect(problemsOf(inward)).toEqual([]);
    const result = validated(bytesOf(inward));
    const dataset = result.ok ? result.dataset : fixture();
    for (const turn of [0, 1, 2, 3]) expect(carry(dataset, turn, ['en', 'ko']).faults).toEqual([]);
    const [home] = carry(dataset, 0, ['en']).pages;
    expect(home?.body).not.toContain('map-matrix"');
    expect(home?.body).not.toContain('id="map-key"');
  });

  it('is refused under the rules of ours, by nearly all of them', () => {
    const ours = fixture().policy ?? [];
    const broken = ours.filter((rule) =>
      problemsOf({ ...elsewhere(), policy: [rule] }).some((line) => line.includes(rule.why)),
    );
    expect(ours.filter((rule) => !broken.includes(rule)).map(({ id }) => id)).toEqual([
      // It has no such relation, no step and no such claims.
      'state-hand-with-party-funds',
      'handover-with-watch',
    ]);
  });

  it.each<readonly [string, readonly Rule[], readonly RegExp[]]>([
    [
      'an end by its id',
      [
        {
          id: 'a',
          type: 'only-to',
          kinds: ['may_trade_with'],
          ends: { partnerIds: ['north'] },
          why,
        },
      ],
      [/^\/relations\/7\/to\/0 "may_trade_with" leads to "the-sea"\. That is the reason\. Remove/],
    ],
    [
      'a start by its tier',
      [{ id: 'a', type: 'only-from', kinds: ['watches'], ends: { tiers: ['lower'] }, why }],
      [/^\/relations\/4\/from\/0 "watches" starts from "inspectors"/],
    ],
    [
      'a tie of some kinds only',
      [
        {
          ...{ id: 'a', type: 'no-tie', kinds: ['watches'], why },
          between: [{ entityIds: ['village-firms'] }, { branches: ['state'] }],
        },
      ],
      [/^\/relations\/4\/to\/0 "watches" joins "inspectors" and "village-firms"/],
    ],
    [
      'what is beneath, once',
      [{ id: 'a', type: 'not-beneath', above: { entityIds: ['cabinet'] }, why }],
      [/^\/relations\/1\/from\/0 "trade-bureau" stands beneath "cabinet"\. /],
    ],
    [
      'a thing by its id',
      [
        {
          ...{ id: 'a', type: 'never-say', why, remedy: 'Say less.' },
          in: [{ of: 'entities', where: { id: 'inspectors' }, fields: ['name'] }],
          patterns: { en: 'office', ko: '국$' },
        },
      ],
      [
        /^\/entities\/5\/name\/en "State Security Office" says .* Say less\.$/,
        /^\/entities\/5\/name\/ko "국가보위국" says/,
      ],
    ],
    [
      'each text that must say it',
      [
        {
          ...{ id: 'a', type: 'must-say', why },
          in: [{ of: 'changes', fields: ['before/text', 'under/text'] }],
          patterns: { en: 'four', ko: '명' },
        },
      ],
      [/^\/changes\/0\/before\/text\/en "Two people" does not say/],
    ],
    [
      'two claims that are not paired',
      [{ id: 'a', type: 'paired', claimIds: ['K1', 'K2'], why }],
      [/^\/claims\/0 The claim "K1" is not paired with "K2"/],
    ],
  ])('obeys a rule about %s', (_name, policy, says) => {
    const lines = problemsOf({ ...elsewhere(), policy });
    expect(lines, lines.join('\n')).toHaveLength(says.length);
    says.forEach((each, index) => {
      expect(lines[index]).toMatch(each);
    });
  });
});
