/** The pictures beside the pages, spelled out here once more so that none goes missing unseen. */
export const IMAGE_FILES: readonly string[] = [
  'images/card-en.png',
  'images/card-ko.png',
  'images/hierarchy-en.png',
  'images/hierarchy-en.svg',
  'images/hierarchy-ko.png',
  'images/hierarchy-ko.svg',
  'images/map-en.png',
  'images/map-en.svg',
  'images/map-ko.png',
  'images/map-ko.svg',
];
