import { describe, expect, test } from 'vitest';
import { hostInVm } from '../../support/hostInVm';

const SAID = { source: 'cleared-to-trade', v: 1 };
const said = (more: object): string => JSON.stringify({ ...SAID, ...more });
const ASK = 'https://charts.example/embed/map/#ctt_tell=on';

describe('the script for host pages', () => {
  test('greets a chart, and does what it says', async () => {
    const host = await hostInVm();
    expect(host.told.map((text) => JSON.parse(text) as unknown)).toEqual([
      { source: 'cleared-to-trade-host', v: 1, type: 'hello', state: '' },
    ]);
    host.say(said({ height: 700 }));
    expect(host.height()).toBe('700px');
    host.say(said({ state: 'pl=china' }));
    expect(host.pushed).toEqual(['https://article.example/?a&ctt=map.pl%3Dchina']);
    host.say(said({ ask: ASK }));
    expect(host.replaced).toEqual([ASK]);
  });

  test('greets anew a chart that has just begun to listen', async () => {
    const host = await hostInVm();
    host.say('"[iFrameResizerChild]Ready"');
    expect(host.told).toHaveLength(2);
  });

  test.each(['null', '"text"', '5', 'true', '[]', '{}', '{"source":"cleared-to-trade"}'])(
    'makes nothing of %s',
    async (json) => {
      const host = await hostInVm();
      host.say(json);
      expect([host.height(), host.pushed, host.replaced]).toEqual([undefined, [], []]);
    },
  );

  // A page may have given anything to all its objects, by an old library or on purpose.
  test.each([
    [{ source: SAID.source }, { v: 1, height: 700, state: 'pl=china' }],
    [{ v: 1 }, { source: SAID.source, height: 700, state: 'pl=china' }],
    [{ height: 700 }, SAID],
    [{ state: 'pl=china' }, SAID],
    [{ ask: ASK }, SAID],
    [{ ...SAID, height: 700, state: 'pl=china', ask: ASK }, {}],
    [{ ...SAID, height: 700, state: 'pl=china', ask: ASK }, null],
  ])('does not take %j, which all objects of the page have, for a part of %j', async (all, own) => {
    const host = await hostInVm(`Object.assign(Object.prototype, ${JSON.stringify(all)})`);
    const greeted = host.told.length;
    expect(greeted).toBe(1);
    host.say(JSON.stringify(own));
    expect([host.height(), host.pushed, host.replaced]).toEqual([undefined, [], []]);
    expect(host.told).toHaveLength(greeted);
  });

  test('works in such a page', async () => {
    const host = await hostInVm(
      `Object.assign(Object.prototype, { source: 'x', data: 1, 1: '*' })`,
    );
    expect(host.told.join()).toContain('"state":""');
    host.say(said({ height: 700, state: 'pl=china' }));
    expect([host.height(), host.pushed.length]).toEqual(['700px', 1]);
  });
});
