import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileKind, headersOf, servedPaths } from '../../src/build/headers/headers';
import { builtPages } from '../support/builtPages';
import { DATA_FILES } from '../support/dataFiles';
import { HOST_FILES } from '../support/hostFiles';
import { IMAGE_FILES } from '../support/imageFiles';

const dist = inject('dist');
const pages = builtPages(dist).map(({ file, document }) => ({
  file,
  policy:
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
    '',
}));

describe.each(Object.entries(HOST_FILES))('%s', (name, read) => {
  const sent = read(readFileSync(join(dist, name), 'utf8'));

  test.each(pages)('sends with $file the policy of its <meta>, and who may frame it', (page) => {
    const own = sent(`/${page.file}`)['Content-Security-Policy'];
    const ancestors = fileKind(page.file) === 'embed' ? '' : "; frame-ancestors 'none'";
    expect(own).toBe(page.policy + ancestors);
  });

  test.each(pages)('sends with $file exactly the headers of the one list', (page) => {
    const wanted = Object.fromEntries(headersOf(page));
    const paths = servedPaths(page.file, '/').filter((path) => !path.endsWith('/404'));
    for (const path of paths) expect(sent(path), path).toEqual(wanted);
  });

  test.each([...DATA_FILES, ...IMAGE_FILES])('lets pages of others read %s', (file) => {
    const wanted = Object.fromEntries(headersOf({ file, policy: null }));
    expect(sent(`/${file}`)).toEqual(wanted);
    expect(wanted['Access-Control-Allow-Origin']).toBe('*');
  });
});
