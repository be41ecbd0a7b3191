/** The pictures beside the pages, spelled out here once more so that none goes missing unseen. */
export const IMAGE_FILES: readonly string[] = [
  'images/hierarchy-en.png',
  'images/hierarchy-ko.png',
  'images/map-en.png',
  'images/map-ko.png',
];
