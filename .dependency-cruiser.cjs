/** The import rule: a room may import only from rows above its own, never from a neighbour. Nothing imports `build`. */
const ROWS = [
  ['data'],
  ['model', 'i18n'],
  ['text'],
  ['map/geo', 'hierarchy/layout'],
  ['view'],
  ['marks', 'kit'],
  ['evidence'],
  ['table', 'chart'],
  ['hierarchy', 'map'],
  ['selection'],
  ['story', 'search', 'picture'],
  ['downloads'],
  ['embed'],
  ['figure'],
  ['site'],
  ['page'],
];

// A folder in a room is a room of its own where ROWS names it.
/** @param {string} room */
const inner = (room) => ROWS.flat().filter((other) => other.startsWith(`${room}/`));
/** @param {string[]} rooms */
const within = (rooms) => `^src/(${rooms.join('|')})/`;

const rules = ROWS.flatMap((row, rank) =>
  row.map((room) => {
    const above = ROWS.slice(0, rank).flat();
    return {
      name: `${room}-imports-from-above`,
      comment: `src/${room} may import only from: ${above.join(', ') || 'nothing'}.`,
      severity: 'error',
      from: {
        path: within([room]),
        ...(inner(room).length > 0 && { pathNot: within(inner(room)) }),
      },
      to: { path: '^src/', pathNot: within([...above, room]) },
    };
  }),
);

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-the-entries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|main|server|(early|embed)[A-Z])' },
      to: { path: '^src/(build/|host/|main|server|(early|embed)[A-Z])' },
    },
    ...rules,
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts$|^src/(build|host)/)' },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
