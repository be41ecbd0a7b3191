import { describe, expect, test } from 'vitest';
import { journeys } from '../support/readingJourney';
import { siteInBrowser } from '../support/siteInBrowser';
import { travel } from '../support/travel';

const at = siteInBrowser();

describe.each(['', 'ko/', '?utm_source=x', 'ko/?a=1'])('page /%s', (path) => {
  test('a host cannot tell one reader’s way through it from another’s', async () => {
    const [first, ...others] = journeys(6, path.length + 1);
    const one = await travel(at, path, first ?? []);
    expect(one.log.split('\n')).toEqual(Array(2).fill(`GET /${path} -`));
    const all = new Set(one.hashes);
    for (const steps of others) {
      const other = await travel(at, path, steps);
      expect(Buffer.from(other.log).equals(Buffer.from(one.log)), other.log).toBe(true);
      expect(other.addresses).toEqual([`/${path}`]);
      expect(other.hashes.length).toBeGreaterThan(5);
      other.hashes.forEach((hash) => all.add(hash));
    }
    // They were not the same way.
    expect(all.size).toBeGreaterThan(30);
  });
});
