import { expect, test } from 'vitest';
import { wholeJourneys } from '../support/readingJourney';
import { siteInBrowser } from '../support/siteInBrowser';
import { travel } from '../support/travel';

const at = siteInBrowser();

// Every control of a page is used on each way, and every mark on one of them. With a query and without,
// in both languages.
test.each(['', 'ko/?a=1'])(
  'a host cannot tell one reader’s way through /%s from another’s',
  async (path) => {
    const [one = [], another = []] = wholeJourneys(2, path.length + 1);
    const first = await travel(at, path, one);
    expect(first.log.split('\n')).toEqual(Array(2).fill(`GET /${path} -`));
    const second = await travel(at, path, another);
    expect(second.log).toBe(first.log);
    expect([first.addresses, second.addresses]).toEqual([[`/${path}`], [`/${path}`]]);
    // They were not the same way.
    expect(first.hashes).not.toEqual(second.hashes);
    expect(new Set([...first.hashes, ...second.hashes]).size).toBeGreaterThan(30);
  },
);
