import { bottomOf, rightOf, type Box } from '../../../src/text/box';
import { noteText } from '../../../src/hierarchy/layout/noteText';
import type { OrgLabels, OrgLayout, Parts } from '../../../src/hierarchy/layout/orgLayout';
import type { OrgInput } from '../../../src/hierarchy/layout/orgInput';
import { textStyles } from '../../../src/text/typography';
import type { Sign } from '../../../src/data/status';
import type { Locale } from '../../../src/data/types';

const PADDING = 4;
/** Numbers are compared with this much play. */
const PLAY = 0.01;

/** Whether two boxes share ground. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.x < rightOf(b) - PLAY &&
    b.x < rightOf(a) - PLAY &&
    a.y < bottomOf(b) - PLAY &&
    b.y < bottomOf(a) - PLAY
  );
}

const within = (inner: Box, outer: Box, padding = 0): boolean =>
  inner.x >= outer.x + padding - PLAY &&
  inner.y >= outer.y + padding - PLAY &&
  rightOf(inner) <= rightOf(outer) - padding + PLAY &&
  bottomOf(inner) <= bottomOf(outer) - padding + PLAY;

/** The ground of every text, chip and pill of some parts, by what it says. */
export function inkOf(parts: Partial<Parts>, locale: Locale): { what: string; box: Box }[] {
  const styles = textStyles(locale);
  return [
    ...(parts.told ?? []).flatMap((told) => inkOf(told, locale)),
    ...(parts.texts ?? []).map(({ text, role, x, y, width }) => ({
      what: `text "${text}"`,
      box: { x, y: y - styles[role].size * 0.76, width, height: styles[role].size * 0.98 },
    })),
    ...(parts.chips ?? []).map(({ text, x, y, width }) => ({
      what: `chip ${text}`,
      box: { x, y: y - 8.5, width, height: 14 },
    })),
    ...(parts.pills ?? []).map(({ partnerId, box }) => ({ what: `pill ${partnerId}`, box })),
    ...(parts.icons ?? []).map(({ icon, x, y, size }) => ({
      what: `icon ${typeof icon === 'string' ? icon : icon.id}`,
      box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
    })),
  ];
}

/** Everything that is wrong with a layout, in words; empty where all is well. */
export function faultsOf(layout: OrgLayout, locale: Locale): string[] {
  const faults: string[] = [];
  const figure = { x: 0, y: 0, width: layout.width, height: layout.height };
  const { nodes, granted, authorityLine } = layout;
  for (const [i, node] of nodes.entries()) {
    if (!within(node.box, figure)) faults.push(`${node.entityId} leaves the figure`);
    for (const other of nodes.slice(i + 1)) {
      if (overlap(node.box, other.box)) faults.push(`${node.entityId} overlaps ${other.entityId}`);
    }
    for (const { what, box } of inkOf(node, locale)) {
      if (!within(box, node.box, PADDING)) faults.push(`${what} leaves ${node.entityId}`);
    }
    const { texts: own, chips, told } = node;
    const withoutSigns = told.map((words) => ({ ...words, icons: [] }));
    const texts = inkOf({ texts: own, chips, told: withoutSigns }, locale);
    const pills = inkOf({ pills: node.pills }, locale);
    const ink = [...texts, ...pills];
    for (const [k, one] of ink.entries()) {
      for (const two of ink.slice(k + 1)) {
        if (overlap(one.box, two.box))
          faults.push(`${one.what} meets ${two.what} in ${node.entityId}`);
      }
    }
    for (const pill of node.pills) {
      for (const { what, box } of inkOf({ texts: pill.texts }, locale)) {
        if (!within(box, pill.box, 2)) faults.push(`${what} leaves its pill`);
      }
    }
  }
  if (granted) {
    const isMember = (box: Box): boolean => within(box, granted.box);
    for (const { what, box } of inkOf(granted, locale)) {
      if (!within(box, granted.box, PADDING)) faults.push(`${what} leaves the block`);
      for (const node of nodes) {
        if (overlap(box, node.box)) faults.push(`${what} of the block meets ${node.entityId}`);
      }
    }
    for (const node of nodes) {
      if (node.zone === 'granted' && !isMember(node.box))
        faults.push(`${node.entityId} leaves the block`);
      if (node.zone !== 'granted' && overlap(node.box, granted.box)) {
        faults.push(`${node.entityId} overlaps the block`);
      }
    }
  }
  if (authorityLine) {
    for (const { x1, x2 } of authorityLine.spans) {
      const line = { x: x1, y: authorityLine.y - 2, width: x2 - x1, height: 4 };
      for (const node of nodes) {
        if (overlap(line, node.box)) faults.push(`the line crosses ${node.entityId}`);
      }
    }
    for (const { what, box } of inkOf(authorityLine, locale)) {
      if (!within(box, figure)) faults.push(`${what} of the line leaves the figure`);
      for (const node of nodes) {
        if (overlap(box, node.box)) faults.push(`${what} of the line meets ${node.entityId}`);
      }
    }
  }
  for (const heading of layout.headings) {
    for (const { what, box } of inkOf(heading, locale)) {
      if (!within(box, figure)) faults.push(`${what} of a heading leaves the figure`);
      for (const node of nodes) {
        if (overlap(box, node.box)) faults.push(`${what} of a heading meets ${node.entityId}`);
      }
    }
  }
  const cards = [
    ...nodes.map(({ entityId, box }) => ({ what: entityId, box })),
    ...(granted ? [{ what: 'the block', box: granted.box }] : []),
  ];
  for (const edge of layout.edges) {
    const { relationId, points, badge, texts, chips } = edge;
    for (const { what, box } of inkOf({ texts, chips }, locale)) {
      if (!within(box, figure)) faults.push(`${what} of ${relationId} leaves the figure`);
      for (const card of cards) {
        if (overlap(box, card.box)) faults.push(`${what} of ${relationId} meets ${card.what}`);
      }
    }
    if (points.length < 2) faults.push(`${relationId} has no line`);
    for (const { x, y } of points) {
      if (!Number.isFinite(x) || !Number.isFinite(y)) faults.push(`${relationId} is lost`);
    }
    for (const [i, point] of points.entries()) {
      const before = points[i - 1];
      if (before && before.x !== point.x && before.y !== point.y)
        faults.push(`${relationId} slants`);
    }
    if (badge) {
      const { x, y, r } = badge;
      const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
      if (!within(box, figure)) faults.push(`the badge of ${relationId} leaves the figure`);
    }
  }
  return faults;
}

/**
 * Where a layout says of somebody's authority what the input does not: whoever is not said to be without
 * it on hatched ground or below the line, and a line or hatched ground that stands for nobody.
 */
export function silenceFaults({ entities, before }: OrgInput, layout: OrgLayout): string[] {
  const { nodes, granted, hatched, zone, authorityLine } = layout;
  const held = (sign: Sign): Set<string> =>
    new Set(entities.filter((one) => one.sign === sign).map(({ id }) => id));
  const refused = held('no');
  const isRefused = !!before?.refusal;
  const faults: string[] = [];
  for (const node of nodes) {
    if (refused.has(node.entityId) || (isRefused && node.zone === 'granted')) continue;
    for (const ground of [...hatched, ...(zone ? [zone] : [])]) {
      if (overlap(node.box, ground)) faults.push(`${node.entityId} stands on hatched ground`);
    }
    // One column has nothing beside the line: there the excluded end where the ground does.
    const isUnder =
      !before &&
      authorityLine !== null &&
      node.box.y > authorityLine.y &&
      (layout.shape === 'wide' || node.zone === 'beside') &&
      authorityLine.spans.some(({ x1, x2 }) =>
        overlap({ ...node.box, y: 0, height: 1 }, { x: x1, y: 0, width: x2 - x1, height: 1 }),
      );
    if (isUnder) faults.push(`${node.entityId} stands below the line`);
  }
  const isDue = before ? isRefused && granted !== null : refused.size > 0;
  if ((authorityLine !== null) !== isDue) faults.push(isDue ? 'no line' : 'a line for nobody');
  if (hatched.length > 0 !== (isDue || refused.size > 0))
    faults.push('hatching for nobody, or none');
  return faults;
}

const letters = (text: string): string => text.replace(/\s/g, '');

/** Texts of the input that the layout leaves out, in words; empty where every one is placed. */
export function lostTexts(input: OrgInput, labels: OrgLabels, layout: OrgLayout): string[] {
  const written = ({ texts, told, pills }: Parts): string =>
    letters(
      [texts, ...told.map((words) => words.texts), ...pills.map((pill) => pill.texts)]
        .flat()
        .map(({ text }) => text)
        .join(''),
    );
  const block = layout.granted ? written(layout.granted) : '';
  const headed = layout.headings.map(({ status }) => status);
  const unsaid = (layout.granted && input.before ? input.before.said : [])
    .map((note) => noteText(note, labels))
    .filter((text) => !block.includes(letters(text)));
  const lost = input.entities.flatMap((entity) => {
    const node = layout.nodes.find(({ entityId }) => entityId === entity.id);
    const card = node ? written(node) : '';
    const status = {
      no: input.before ? '' : labels.notGranted,
      unknown: labels.notStated,
    };
    const isHeaded = headed.some((one) => one === entity.sign);
    const said =
      entity.sign in status && !isHeaded ? status[entity.sign as keyof typeof status] : '';
    const firstOfPartner = entity.reaches.filter(
      ({ kind, partnerId }, i, all) =>
        all.findIndex((reach) => reach.kind === kind && reach.partnerId === partnerId) === i,
    );
    // What holds for all of the block may be said there once.
    const inBlock = entity.sign === 'yes' ? block : '';
    const missing = [
      ...[entity.name, said].filter((text) => !card.includes(letters(text))),
      ...entity.notes
        .map((note) => noteText(note, labels))
        .filter((text) => !(card + inBlock).includes(letters(text))),
    ];
    const unreached =
      entity.sign === 'yes' || input.before
        ? []
        : firstOfPartner.filter(({ text }) => !card.includes(letters(text)));
    return [...missing, ...unreached.map(({ text }) => text)].map(
      (text) => `${entity.id} lost "${text}"`,
    );
  });
  return [...lost, ...unsaid.map((text) => `the block lost "${text}"`)];
}
