import { baseOf } from '../map/baseOf';
import Dock from '../selection/Dock.svelte';
import EmbedDialog from '../embed/EmbedDialog.svelte';
import FigureTools from '../figure/FigureTools.svelte';
import { drawingName, WIDTHS } from '../kit/fit';
import HierarchyDrawing from '../hierarchy/HierarchyDrawing.svelte';
import HierarchyFigure from '../hierarchy/HierarchyFigure.svelte';
import HierarchyPicturePanel from '../picture/HierarchyPicturePanel.svelte';
import Ladder from '../hierarchy/Ladder.svelte';
import MapDrawing from '../map/MapDrawing.svelte';
import MapFigure from '../map/MapFigure.svelte';
import MapPicturePanel from '../picture/MapPicturePanel.svelte';
import ModeSwitch from '../map/ModeSwitch.svelte';
import PictureDialog from '../picture/PictureDialog.svelte';
import SearchBox from '../search/SearchBox.svelte';
import ShareMenu from '../site/ShareMenu.svelte';
import StoryBar from '../story/StoryBar.svelte';
import ThemeToggle from '../site/ThemeToggle.svelte';
import WhenSwitch from '../figure/WhenSwitch.svelte';
import type { ChartName } from '../model/view';
import type { IslandPart } from './islands';

const search: IslandPart = {
  name: 'search',
  part: SearchBox,
  props: ({ romanised }) => ({ romanised }),
};
const theme: IslandPart = { name: 'theme', part: ThemeToggle };
const themeFoot: IslandPart = { name: 'theme-foot', part: ThemeToggle };
const share: IslandPart = { name: 'share', part: ShareMenu };
const bar: IslandPart = { name: 'bar', part: StoryBar };
const hierarchy: IslandPart = {
  name: 'hierarchy',
  part: HierarchyFigure,
  inner: () => [
    { name: 'hierarchy-wide', part: HierarchyDrawing },
    { name: 'hierarchy-ladder', part: Ladder },
  ],
};
const map: IslandPart = {
  name: 'map',
  part: MapFigure,
  props: ({ world }) => ({ world }),
  prepare: ({ world }, directive) => {
    baseOf(directive, world);
  },
  inner: () =>
    WIDTHS.map((width) => ({
      name: drawingName(width),
      part: MapDrawing,
      props: ({ world }) => ({ world, width }),
    })),
};
const tools = (chart: ChartName): IslandPart => ({
  name: `tools-${chart}`,
  part: FigureTools,
  props: ({ texts }) => ({ chart, text: texts?.[chart] ?? null }),
});
const ofHierarchy: readonly IslandPart[] = [
  { name: 'switch-hierarchy', part: WhenSwitch },
  hierarchy,
  tools('hierarchy'),
];
const modeSwitch: IslandPart = { name: 'switch-map', part: ModeSwitch };
const ofMap: readonly IslandPart[] = [modeSwitch, map, tools('map')];
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
const card: IslandPart = { name: 'card', part: Dock };

// The parts of each page that the program takes over, in the order in which it does. All the rest is
// words: drawn once, on the server, and no program to the reader. Each list is an export of its own,
// so that a page's program holds its own parts only.
export const HOME_PARTS: readonly IslandPart[] = [
  ...[search, theme, share, bar, ...ofHierarchy, ...ofMap, card, image, dialog, themeFoot],
];
export const HIERARCHY_PARTS: readonly IslandPart[] = [
  ...[bar, ...ofHierarchy, hierarchyImage, card],
];
export const MAP_PARTS: readonly IslandPart[] = [bar, modeSwitch, map, mapImage, card];
export const BOTH_PARTS: readonly IslandPart[] = [
  ...[bar, ...ofHierarchy, hierarchyImage, modeSwitch, map, mapImage, card],
];
