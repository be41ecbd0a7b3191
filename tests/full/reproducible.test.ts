import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildElsewhere, fingerprints } from '../support/buildElsewhere';

const PLACES = [
  { TZ: 'UTC', LANG: 'C', days: 0 },
  { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', days: 1 },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', days: 400 },
  { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', days: -9000 },
  { TZ: 'Asia/Seoul', LANG: 'en_US.UTF-8', days: 3650 },
];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test.each(PLACES)(
  'a build in $TZ, $LANG, $days days from now gives the same bytes',
  async (where) => {
    const place = mkdtempSync(join(tmpdir(), 'place-'));
    folders.push(place);
    const dist = await buildElsewhere(place, where);
    expect(fingerprints(dist)).toEqual(fingerprints(inject('dist')));
  },
);
