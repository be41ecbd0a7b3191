/** Interface text in English: words that only a picture to take away holds. */
export const enPicture = {
  'picture.hierarchy.granted':
    'By one anonymous source’s account, a directive lets certain North Korean companies and enterprises trade on their own authority.',
  'picture.hierarchy.not_granted': 'Lower-level firms still may not.',
  'picture.map.headline': '{count} [country|countries] named, the others not',
  'picture.map.all': '{count} [country|countries] named',
  'picture.map.standfirst':
    'By one anonymous source’s account, a directive lets some North Korean companies and enterprises trade with {names}.',
  'picture.map.unplaced': 'Not on the map, as no place is named: {names}.',
  'picture.map.unnamed': 'certain {name} that the report does not name',
  'picture.borders':
    'Boundaries and names imply no endorsement. Hatched in grey and assigned to no country: Crimea, the southern Kurils, Aksai Chin, Demchok, the Shaksgam valley, the Siachen Glacier, Arunachal Pradesh. Some outlines are approximate. Base map: Natural Earth.',
  'picture.contact': '{names}: contacts reported',
  'picture.outline': 'Grey outline: shown for position only',
  'picture.lines': 'No line shows that any trade took place.',
  'picture.ventures': 'Context: the UN bars joint ventures unless approved.',
  'picture.later': 'A Daily NK interview of about January 2026 describes tighter control.',
  'picture.licence': 'Graphic: Cleared to Trade, {licence}',
  'picture.size.whole':
    'Width and height must be whole numbers of pixels, such as {width} × {height}.',
  'picture.size.side': 'A side may have at most {limit} pixels. Choose {width} × {height} or less.',
  'picture.size.least':
    'Text would be unreadable at this size. Choose at least {width} × {height} pixels.',
  'picture.png': 'Picture (PNG)',
  'picture.svg.text': 'SVG, editable text',
  'picture.svg.outlined': 'SVG, outlined text',
} as const;
