import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildElsewhere, fingerprints } from '../support/buildElsewhere';

// In each everything differs at once. Two, since a date that slips by a day does so east of Greenwich or
// west of it, as it was read or written; and what waits for a date needs a clock ahead and one behind.
const PLACES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', days: 400, kept: false },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', days: -9000, kept: true },
];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test.each(PLACES)(
  'a build in $TZ, $LANG, $days days from now gives the same bytes, with what is kept: $kept',
  async (where) => {
    const place = mkdtempSync(join(tmpdir(), 'place-'));
    folders.push(place);
    const dist = await buildElsewhere(place, where);
    expect(fingerprints(dist)).toEqual(fingerprints(inject('dist')));
  },
);
