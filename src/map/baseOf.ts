import { baseMap, type BaseMap } from './geo/baseMap';
import { worldTopology } from './geo/topology';
import type { Directive } from '../model/directive';

const known = new WeakMap<Directive, BaseMap>();

/**
 * The map that a page's directive is drawn on, from `world`, the content of data/world.json: joined once, however
 * many parts of the page ask. Throws as `baseMap` does.
 */
export function baseOf(directive: Directive, world: unknown): BaseMap {
  const base = known.get(directive) ?? baseMap(worldTopology(world), directive.dataset);
  known.set(directive, base);
  return base;
}
