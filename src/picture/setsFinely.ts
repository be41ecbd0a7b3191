const SVG = 'http://www.w3.org/2000/svg';

/** Whether the engine sets letters in SVG where they belong, not at whole pixels as WebKitGTK does. */
export function setsFinely(): boolean {
  const svg = document.createElementNS(SVG, 'svg');
  // As in the files.
  svg.setAttribute('text-rendering', 'geometricPrecision');
  // In the page for as long as it is measured, which is before anything is painted.
  document.body.append(svg);
  const [small = 0, large = 0] = [10, 200].map((size) => {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('font-size', String(size));
    text.textContent = 'letters';
    svg.append(text);
    return text.getComputedTextLength();
  });
  svg.remove();
  return Math.abs(small * 20 - large) < large * 0.01;
}
