import { pointerTo } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** One report, first in the list, told apart from the context sources; none without a use. */
export function checkSources(parts: Parts): Problem[] {
  return [...oneReport(parts), ...contextApart(parts), ...unused(parts)];
}

function oneReport(parts: Parts): Problem[] {
  const sources = parts.having('sources', 'id', 'kind');
  const whole = parts.isWhole('sources', 'id', 'kind');
  const reports = sources.filter(({ value }) => value.kind === 'report');
  const [first, ...others] = reports;
  const twice = others.map(({ pointer, value }) => ({
    pointer: pointerTo(pointer, 'kind'),
    message: `${quote(value.id)} is a second source of kind "report".`,
    remedy: 'Make it "context": all claims come from one report.',
  }));
  if (!first) {
    return whole
      ? [
          {
            pointer: '/sources',
            message: 'No source is of kind "report".',
            remedy: 'Add the report as the first source.',
          },
        ]
      : [];
  }
  const late = whole && sources[0] !== first;
  return late
    ? [
        {
          pointer: first.pointer,
          message: `The report ${quote(first.value.id)} is not the first source.`,
          remedy: 'Move it to the top of "sources".',
        },
        ...twice,
      ]
    : twice;
}

/** Every mention of a source outside the report's own claims: its id and where it stands. */
function mentions(parts: Parts): { id: string; pointer: string }[] {
  const marks = [
    ...parts.having('entities', 'contextSourceIds'),
    ...parts.having('relations', 'contextSourceIds'),
  ];
  return [
    ...marks.flatMap(({ pointer, value }) =>
      (value.contextSourceIds ?? []).map((id, index) => ({
        id,
        pointer: pointerTo(pointer, 'contextSourceIds', index),
      })),
    ),
    ...parts.having('context', 'sourceIds').flatMap(({ pointer, value }) =>
      value.sourceIds.map((id, index) => ({
        id,
        pointer: pointerTo(pointer, 'sourceIds', index),
      })),
    ),
    ...parts.having('context', 'points').flatMap(({ pointer, value }) =>
      (value.points ?? []).flatMap(({ sourceIds }, at) =>
        sourceIds.map((id, index) => ({
          id,
          pointer: pointerTo(pointer, 'points', at, 'sourceIds', index),
        })),
      ),
    ),
  ];
}

function contextApart(parts: Parts): Problem[] {
  const reports = new Set(
    parts
      .having('sources', 'id', 'kind')
      .filter(({ value }) => value.kind === 'report')
      .map(({ value }) => value.id),
  );
  return mentions(parts)
    .filter(({ id }) => reports.has(id))
    .map(({ id, pointer }) => ({
      pointer,
      message: `${quote(id)} is the report, and the report is not context.`,
      remedy: 'Rest it on claims of the report, or name a source of kind "context".',
    }));
}

function unused(parts: Parts): Problem[] {
  const sure =
    parts.isWhole('entities', 'contextSourceIds') &&
    parts.isWhole('relations', 'contextSourceIds') &&
    parts.isWhole('context', 'sourceIds', 'points');
  if (!sure) return [];
  const used = new Set(mentions(parts).map(({ id }) => id));
  return parts
    .having('sources', 'id', 'kind')
    .filter(({ value }) => value.kind === 'context' && !used.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `Nothing rests on the source ${quote(value.id)}.`,
      remedy: 'Use it or remove it.',
    }));
}
