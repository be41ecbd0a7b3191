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
  'image.caveat': 'Source, caveat and licence always stay, in the picture and inside the file.',
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
    'This browser alters what a page reads of its drawings. It makes no PNG and no outlines: take the SVG with text.',
  'picture.outlined': 'The whole chart as SVG with outlines',
  'image.ground': 'Without a ground, it needs a page of the same theme behind it.',
  'image.copy': 'Copy picture',
  'image.noCopy':
    'This browser or frame does not let the page copy a picture. Press and hold the picture, or right-click it, and copy or save it from there.',
  'image.share': 'Share',
  'image.hold': 'The picture itself can be saved too: press and hold it, or right-click it.',
  'image.blocked':
    'If no file arrives, this frame blocks downloads. Press and hold the picture, or right-click it, and save it from there.',
  'image.alt': 'Alt text',
  'image.altCopy': 'Copy alt text',
} as const;
