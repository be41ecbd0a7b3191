import directive from '../data/directive.json';
import directiveText from '../data/directive.json?raw';
import embedHeights from '../data/embedHeights.json';
import world from '../data/world.json';
import type { Dataset } from './data/dataset';
import { packWorld } from './map/geo/packedWorld';
import { worldTopology } from './map/geo/topology';
import { siteOf } from './page/drawnSite';
import { frozenFolder, frozenRoutes, routes } from './page/routes';
import EmbedDoctor from './embed/EmbedDoctor.svelte';

// The data check stands before every build and refuses whatever is not a Dataset.
const dataset = directive as unknown as Dataset;

export { frozenFolder, frozenRoutes, routes };
/** The version of the dataset that the pages are drawn from. */
export const { version } = dataset;

/** What only a program draws: named here, so that its styles come into the pages. */
export const DRAWN_LATER = [EmbedDoctor];

/** As in `DrawnSite`. */
export const { allDataFiles, renderRoute } = siteOf({
  dataset,
  text: directiveText,
  // In fewer bytes than JSON would take.
  world: packWorld(worldTopology(world)),
  heights: embedHeights,
});
