/** Interface text in English: the dialog that makes pictures. */
export const enExport = {
  'image.open': 'Picture',
  'image.title': 'Picture',
  'image.size': 'Size',
  'image.wide': 'Article, link card',
  'image.square': 'Square post',
  'image.story': 'Story',
  'image.slide': 'Slide',
  'image.a4': 'A4 page, 300 dpi',
  'image.free': 'Own size',
  'image.width': 'Width in px',
  'image.height': 'Height in px',
  'image.fine': 'Twice the pixels, for sharp screens',
  'image.marks': 'Paragraph numbers (¶)',
  'image.caveat': 'Source, caveat and licence always stay, on the picture and in the file.',
  'image.under': 'The picture shows the map under the directive.',
  'image.drawing': 'Drawing the picture …',
  'image.ready': '{width} × {height} px',
  'image.failed':
    'This browser could not make this file. Choose a smaller size, or the SVG with text.',
  'image.png': 'Download PNG',
  'image.svg': 'Download SVG',
  'image.letters': 'Letters in the SVG',
  'image.text': 'Text',
  'image.outlines': 'Outlines',
  'image.svgNote':
    'Text can be edited, but programs other than browsers need Schibsted Grotesk and Pretendard installed. Outlines look the same in every program.',
  'image.altered':
    'This browser changes the pixels of drawings a page reads back, so PNG and outlines are unavailable. Use the SVG with text.',
  'picture.outlined': 'The whole chart as SVG with outlines',
  'image.ground': 'Without a background, the picture needs a page of the same theme behind it.',
  'image.copy': 'Copy picture',
  'image.noCopy':
    'The page cannot copy pictures in this browser or frame. Press and hold the picture, or right-click it, to copy or save it.',
  'image.share': 'Share',
  'image.hold': 'You can also save the picture itself: press and hold it, or right-click it.',
  'image.blocked':
    'If no file arrives, downloads are blocked here. Press and hold the picture, or right-click it, to save it.',
  'image.alt': 'Alt text',
  'image.altCopy': 'Copy alt text',
} as const;
