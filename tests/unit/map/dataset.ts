import type { Origin, Partner, Relation } from '../../../src/data/types';
import { type BaseMap, baseMap, type MapData } from '../../../src/map/geo/baseMap';
import type { MarksInput } from '../../../src/map/geo/mapInput';
import { mapProjection, type WorldBox } from '../../../src/map/geo/projection';
import { dataset } from '../realDirective';
import { topology } from './areasAt';

const text = (en: string) => ({ en, ko: en });
const common = { note: text('a note'), claimIds: ['C01'] };

export const origin: Origin = {
  id: 'pyongyang',
  name: text('Pyongyang'),
  iso: '408',
  lonLat: [125.75, 39.03],
  ...common,
};

export const partners = [
  { id: 'china', kind: 'country', iso: '156', name: text('China'), ...common },
  { id: 'russia', kind: 'country', iso: '643', name: text('Russia'), ...common },
  {
    id: 'middle-east',
    kind: 'region',
    centre: [46.5, 29],
    reach: 13,
    name: text('Middle East'),
    ...common,
  },
  { id: 'friendly', kind: 'class', name: text('Friendly nations'), ...common },
  { id: 'unnamed', kind: 'class', name: text('Joint ventures'), ...common },
] as const satisfies Partner[];

function relation(id: string, kind: Relation['kind'], to: string[]): Relation {
  return { id, kind, from: ['firms'], to, label: text(id), claimIds: ['C01'] };
}

export const relations: Relation[] = [
  relation('belongs', 'belongs_to', ['ministry']),
  relation('trade', 'may_trade_with', ['china', 'russia', 'friendly']),
  relation('contact', 'has_contact_with', ['russia', 'middle-east']),
  relation('ventures', 'joint_ventures_abroad', ['unnamed']),
];

/** The map's data, with some of its parts replaced, on the world. */
export function base(changes: Partial<MapData> = {}): BaseMap {
  return baseMap(topology, { kinds: dataset.kinds, origin, partners, relations, ...changes });
}

export const BOX: WorldBox = { width: 640, height: 518, radius: 252, centre: [256, 258] };

/** The map of a whole globe, with some of its parts replaced. */
export function mapInput(changes: Partial<MarksInput> = {}): MarksInput {
  const world = base();
  return {
    base: world,
    projection: mapProjection('globe', BOX, world.first.globe),
    ...changes,
  };
}
