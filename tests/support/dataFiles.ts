const FOLDERS = { en: 'data', ko: 'ko/data' } as const;

/** The files of data in the built folder, spelled out here once more so that none goes missing unseen. */
export const DATA_FILES: readonly string[] = [
  'data/directive.json',
  ...Object.entries(FOLDERS).flatMap(([locale, folder]) => [
    ...['entities', 'relations', 'partners', 'claims'].map((table) => `${folder}/${table}.csv`),
    `${folder}/README.txt`,
    `${folder}/cleared-to-trade-${locale}.zip`,
  ]),
];
