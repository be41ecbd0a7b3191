import ClaimCard from '../ui/ClaimCard.svelte';
import EmbedDialog from '../ui/EmbedDialog.svelte';
import EvidenceStrip from '../ui/EvidenceStrip.svelte';
import { drawingName, WIDTHS } from '../ui/fit';
import HierarchyDrawing from '../ui/HierarchyDrawing.svelte';
import HierarchyFigure from '../ui/HierarchyFigure.svelte';
import HierarchyPicturePanel from '../ui/HierarchyPicturePanel.svelte';
import MapDrawing from '../ui/MapDrawing.svelte';
import MapFigure from '../ui/MapFigure.svelte';
import MapPicturePanel from '../ui/MapPicturePanel.svelte';
import PictureDialog from '../ui/PictureDialog.svelte';
import SearchBox from '../ui/SearchBox.svelte';
import SelectionBar from '../ui/SelectionBar.svelte';
import ThemeToggle from '../ui/ThemeToggle.svelte';
import type { IslandPart } from './islands';

const search: IslandPart = {
  name: 'search',
  part: SearchBox,
  props: ({ romanised }) => ({ romanised }),
};
const theme: IslandPart = { name: 'theme', part: ThemeToggle };
const strip: IslandPart = { name: 'strip', part: EvidenceStrip };
const bar: IslandPart = { name: 'bar', part: SelectionBar };
const hierarchy: IslandPart = {
  name: 'hierarchy',
  part: HierarchyFigure,
  inner: () =>
    WIDTHS.map((width) => ({
      name: drawingName('hierarchy', width),
      part: HierarchyDrawing,
      props: () => ({ width }),
    })),
};
const map: IslandPart = {
  name: 'map',
  part: MapFigure,
  props: ({ world }) => ({ world }),
  inner: () =>
    WIDTHS.map((width) => ({
      name: drawingName('map', width),
      part: MapDrawing,
      props: ({ world }) => ({ world, width }),
    })),
};
const dialog: IslandPart = {
  name: 'dialog',
  part: EmbedDialog,
  props: ({ embeds }) => ({ site: embeds }),
};
const image: IslandPart = {
  name: 'image',
  part: PictureDialog,
  props: ({ world }) => ({ world }),
};
const hierarchyImage: IslandPart = { name: 'image-hierarchy', part: HierarchyPicturePanel };
const mapImage: IslandPart = {
  name: 'image-map',
  part: MapPicturePanel,
  props: ({ world }) => ({ world }),
};
const card: IslandPart = { name: 'card', part: ClaimCard };

// The parts of each page that the program takes over, in the order in which it does. All the rest is
// words: drawn once, on the server, and no program to the reader. Each list is an export of its own,
// so that a page's program holds its own parts only.
export const HOME_PARTS: readonly IslandPart[] = [
  ...[search, theme, strip, bar, hierarchy, map, card, image, dialog],
];
export const HIERARCHY_PARTS: readonly IslandPart[] = [bar, hierarchy, hierarchyImage, card];
export const MAP_PARTS: readonly IslandPart[] = [bar, map, mapImage, card];
export const BOTH_PARTS: readonly IslandPart[] = [
  ...[bar, hierarchy, hierarchyImage, map, mapImage, card],
];
