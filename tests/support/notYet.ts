/**
 * Long tests that still ask for the page as it was before its story came first. Each is to be brought to the page as
 * it is, or dropped where another asks the same; until then `npm run test:full` names them and leaves them out.
 */
export const NOT_YET: readonly string[] = [
  // With a quarter of its cases it is asked by `npm test`.
  'tests/unit/charts/mapNames.test.ts',
  ...[
    'acceptedIsCarried',
    'axTree',
    'deepLinks',
    'deploy',
    'embedTells',
    'embedsInHosts',
    'everyMark',
    'everyState',
    'exiftool',
    'firefox',
    'focusAndVoice',
    'forcedColours',
    'frameTrials',
    'fromDisk',
    'frozen',
    'headAddressed',
    'hosts',
    'hostileLinks',
    'images',
    'libreOffice',
    'linkedViews',
    'motion',
    'oembed',
    'outlines',
    'pictureFiles',
    'pictures',
    'print',
    'programs',
    'reproducible',
    'rewritten',
    'sandboxes',
    'serverLog',
    'snippet',
    'tables',
    'textSize',
    'textsCarried',
    'treeKeys',
    'unresized',
    'webkit',
    'zoom400',
  ].map((name) => `tests/full/${name}.test.ts`),
];

if (import.meta.filename === process.argv[1]) {
  console.log(`Not yet asked of the page as it is (${NOT_YET.length}):\n${NOT_YET.join('\n')}\n`);
}
