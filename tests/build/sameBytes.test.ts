import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildElsewhere, fingerprints } from './buildElsewhere';

test('a build in another folder, time zone, language and year gives the same bytes', async () => {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const dist = await buildElsewhere(place, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    days: 400,
  });
  expect(fingerprints(dist)).toEqual(fingerprints(inject('dist')));
  rmSync(place, { recursive: true });
  // A whole build, beside other tests.
}, 240_000);
