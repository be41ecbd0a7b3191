/** Cycles, and the import rule once more for files whose paths ESLint's patterns cannot see. */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-the-entries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|main|server|embed)' },
      to: { path: '^src/(build/|host/|main|server|embed)' },
    },
    {
      name: 'data-and-model-know-no-page',
      severity: 'error',
      from: { path: '^src/(data|model|i18n|layout|geo)/' },
      to: { path: '^src/(marks|interact|frame|export|charts|ui|pages)/' },
    },
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
