import { pointerTo } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** One report, first in the list, told apart from the context sources; none without a use. */
export function checkSources(parts: Parts): Problem[] {
  return [...oneReport(parts), ...contextApart(parts), ...(parts.whole ? unused(parts) : [])];
}

function oneReport({ sources, whole, ids }: Parts): Problem[] {
  const reports = sources.filter(({ value }) => value.kind === 'report');
  const [first, ...others] = reports;
  const twice = others.map(({ pointer, value }) => ({
    pointer: pointerTo(pointer, 'kind'),
    message: `${quote(value.id)} is a second source of kind "report".`,
    remedy: 'Make it "context": all claims come from one report.',
  }));
  if (!first) {
    return whole && ids.sources !== null
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
function mentions({ entities, relations, context }: Parts): { id: string; pointer: string }[] {
  return [
    ...[...entities, ...relations].flatMap(({ pointer, value }) =>
      (value.contextSourceIds ?? []).map((id, index) => ({
        id,
        pointer: pointerTo(pointer, 'contextSourceIds', index),
      })),
    ),
    ...context.flatMap(({ pointer, value }) => [
      ...value.sourceIds.map((id, index) => ({
        id,
        pointer: pointerTo(pointer, 'sourceIds', index),
      })),
      ...(value.points ?? []).flatMap(({ sourceIds }, at) =>
        sourceIds.map((id, index) => ({
          id,
          pointer: pointerTo(pointer, 'points', at, 'sourceIds', index),
        })),
      ),
    ]),
  ];
}

function contextApart(parts: Parts): Problem[] {
  const reports = new Set(
    parts.sources.filter(({ value }) => value.kind === 'report').map(({ value }) => value.id),
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
  const used = new Set(mentions(parts).map(({ id }) => id));
  return parts.sources
    .filter(({ value }) => value.kind === 'context' && !used.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `Nothing rests on the source ${quote(value.id)}.`,
      remedy: 'Use it or remove it.',
    }));
}
