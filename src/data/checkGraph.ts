import { pointerTo } from './pointer';
import { parentsOf, type Parent } from './parents';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** The relations make a drawing: no loops, one parent each, nothing left unconnected, no line twice. */
export function checkGraph(parts: Parts): Problem[] {
  const parents = parentsOf(parts);
  return [
    ...selfRelations(parts),
    ...secondParents(parents),
    ...cycles(parents),
    ...repeated(parts),
    ...(parts.isWhole('relations', 'from', 'to') ? orphans(parts) : []),
    ...(parts.isWhole('relations', 'to') ? unreachedPartners(parts) : []),
  ];
}

function selfRelations(parts: Parts): Problem[] {
  return parts.having('relations', 'from', 'to').flatMap(({ pointer, value }) =>
    value.to.flatMap((id, index) =>
      value.from.includes(id)
        ? {
            pointer: pointerTo(pointer, 'to', index),
            message: `The relation joins ${quote(id)} to itself.`,
            remedy: 'Remove it from "from" or from "to".',
          }
        : [],
    ),
  );
}

function secondParents(parents: readonly Parent[]): Problem[] {
  const first = new Map<string, string>();
  return parents.flatMap(({ child, parent, pointer }) => {
    const known = first.get(child);
    if (known === undefined) first.set(child, parent);
    return known === undefined || known === parent
      ? []
      : {
          pointer,
          message: `${quote(child)} belongs to ${quote(parent)} and to ${quote(known)}.`,
          remedy: 'Keep one parent; say the other tie with another kind of relation.',
        };
  });
}

/** One problem a loop, at its first link in the file. */
function cycles(parents: readonly Parent[]): Problem[] {
  const problems: Problem[] = [];
  let links = parents.filter(({ child, parent }) => child !== parent);
  // What has no parent left is in no loop; taking it away until nothing changes leaves the loops
  // and what hangs below them.
  for (let before = -1; before !== links.length;) {
    before = links.length;
    const children = new Set(links.map(({ child }) => child));
    links = links.filter(({ parent }) => children.has(parent));
  }
  const above = new Map(links.map((link) => [link.child, link]));
  const visited = new Set<string>();
  for (const { child: start } of links) {
    const path: Parent[] = [];
    let at = start;
    for (let link = above.get(at); link && !visited.has(at); link = above.get(at)) {
      visited.add(at);
      path.push(link);
      at = link.parent;
    }
    const loop = path.slice(path.findIndex(({ child }) => child === at));
    if (path.length === 0 || !path.some(({ child }) => child === at)) continue;
    problems.push({
      pointer: links.find((link) => loop.includes(link))?.pointer ?? '',
      message: `These belong to each other in a circle: ${loop.map(({ child }) => quote(child)).join(', ')}.`,
      remedy: 'Remove the relation that closes the circle.',
    });
  }
  return problems;
}

function repeated(parts: Parts): Problem[] {
  const first = new Map<string, string>();
  return parts.having('relations', 'kind', 'from', 'to').flatMap(({ pointer, value }) =>
    value.from.flatMap((from, index) =>
      value.to.flatMap((to) => {
        const key = JSON.stringify([value.kind, from, to]);
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, pointer);
        return earlier === undefined || earlier === pointer
          ? []
          : {
              pointer: pointerTo(pointer, 'from', index),
              message: `${quote(from)} ${value.kind} ${quote(to)} is already said at ${earlier}.`,
              remedy: 'Remove one of the two, and join their claims.',
            };
      }),
    ),
  );
}

function orphans(parts: Parts): Problem[] {
  const relations = parts.having('relations', 'from', 'to');
  const mentioned = new Set(relations.flatMap(({ value }) => [...value.from, ...value.to]));
  return parts
    .having('entities', 'id')
    .filter(({ value }) => !mentioned.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `No relation mentions the entity ${quote(value.id)}.`,
      remedy: 'Add a relation from it or to it, or remove it.',
    }));
}

function unreachedPartners(parts: Parts): Problem[] {
  const relations = parts.having('relations', 'to');
  const mentioned = new Set(relations.flatMap(({ value }) => value.to));
  return parts
    .having('partners', 'id')
    .filter(({ value }) => !mentioned.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `No relation ends at the partner ${quote(value.id)}.`,
      remedy: 'Add the relation that leads to it, or remove it.',
    }));
}
