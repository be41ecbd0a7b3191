/**
 * The hierarchy as an author with D3 writes it: the figure's shapes as data, joined and set one attribute after
 * the other. `shapes` stands in the page; `data-chart` is set last, when all is drawn.
 */
import { select } from 'd3';

interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const SVG = 'http://www.w3.org/2000/svg';
declare const shapes: { readonly viewBox: string; readonly all: readonly Shape[] };

const svg = select('#chart').append('svg').attr('viewBox', shapes.viewBox);
svg
  .selectAll<SVGElement, Shape>('*')
  .data(shapes.all)
  .join((enter) => enter.append(({ tag }) => document.createElementNS(SVG, tag)))
  .each(function ({ attributes, text }) {
    const shape = select(this);
    for (const [name, value] of Object.entries(attributes)) shape.attr(name, value);
    if (text) shape.text(text);
  });
svg.attr('data-chart', 'hierarchy');
