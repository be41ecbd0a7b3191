const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 10;
const TIMES = 20;

let known: boolean | undefined;

/** Whether the engine sets letters in SVG where they belong, not at whole pixels as WebKitGTK does. */
export function setsFinely(): boolean {
  return (known ??= isFine());
}

function isFine(): boolean {
  const holder = document.createElement('div');
  holder.style.cssText = 'all:initial;position:fixed;visibility:hidden';
  const svg = document.createElementNS(SVG, 'svg');
  // As in the files.
  svg.setAttribute('text-rendering', 'geometricPrecision');
  const widths = [SIZE, SIZE * TIMES].map((size) => {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('font-size', String(size));
    text.textContent = 'letters';
    svg.append(text);
    return text;
  });
  holder.append(svg);
  document.body.append(holder);
  const [small = 0, large = 0] = widths.map((text) => text.getComputedTextLength());
  holder.remove();
  return Math.abs(small * TIMES - large) < large * 0.01;
}
