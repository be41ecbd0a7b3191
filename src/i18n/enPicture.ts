/** Interface text in English: words that only a picture to take away holds. */
export const enPicture = {
  'picture.hierarchy.standfirst':
    'By one anonymous source’s account, a directive lets two kinds of North Korean entity trade on their own authority. Lower-level companies and enterprises still may not.',
  'picture.map.headline': 'Two countries named, the rest unnamed',
  'picture.map.standfirst':
    'By one anonymous source’s account, a directive lets some North Korean entities trade with China, Russia and “friendly nations” that the report does not name.',
  'picture.borders':
    'Boundaries and names endorse no claim. Hatched in grey and assigned to no country: Crimea, the southern Kurils, Aksai Chin, the Shaksgam valley, the Siachen Glacier, Arunachal Pradesh. Some outlines are approximate. Base map: Natural Earth.',
  'picture.contact': '{names}: in contact, not trade',
  'picture.outline': 'Grey outline: not itself described',
  'picture.later': 'A later Daily NK interview points the other way.',
  'picture.licence': 'Graphic: Cleared to Trade, {licence}',
  'picture.size.whole':
    'Width and height must be whole numbers of pixels, such as {width} × {height}.',
  'picture.size.side': 'A side may have at most {limit} pixels. Choose {width} × {height} or less.',
  'picture.size.least':
    'In so small a picture the text could not be read. Choose at least {width} × {height} pixels.',
  'picture.png': 'Picture (PNG)',
  'picture.svg.text': 'SVG, editable text',
  'picture.svg.outlined': 'SVG, outlined text',
} as const;
