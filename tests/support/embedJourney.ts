import { chartsOf, type EmbedName } from '../../src/model/embeds';

/** How many presses of switches and of the table's button there are in an embed: each position once, and back. */
export const pressesIn = (embed: EmbedName): number =>
  3 * chartsOf(embed).length + (chartsOf(embed).includes('hierarchy') ? 2 : 0);

/**
 * The journey of a reader through an embed, as a program for the embed's own page: it can be run by any
 * driver in any engine. Resolves with what went wrong, and how much was tried. Needs nothing around it.
 */
export async function embedJourney(): Promise<{
  faults: string[];
  cards: number;
  pressed: number;
}> {
  const faults: string[] = [];
  const root = document.documentElement;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (what: string, holds: () => boolean, most = 8000): Promise<boolean> => {
    const end = performance.now() + most;
    while (!holds()) {
      if (performance.now() > end) {
        faults.push(`never: ${what}`);
        return false;
      }
      await wait(30);
    }
    return true;
  };
  const seen = (element: Element) => element.getClientRects().length > 0;
  const all = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(seen);
  const card = () => document.querySelector<HTMLDialogElement>('dialog');

  if (!(await until('started', () => 'hydrated' in root.dataset, 15_000)))
    return { faults, cards: 0, pressed: 0 };

  // Buttons come to lie over the marks once their picture has been measured.
  await until('marks to press', () => all('[data-mark]').length > 0, 15_000);

  // Every mark that is shown opens a card with at least one claim or source, and Escape closes it.
  let cards = 0;
  const marks = all('[data-mark]').map((mark) => mark.dataset['mark'] ?? '');
  for (const name of new Set(marks)) {
    const mark = all(`[data-mark="${name}"]`)[0];
    if (!mark) {
      faults.push(`gone: ${name}`);
      continue;
    }
    mark.click();
    if (!(await until(`card of ${name}`, () => card()?.open === true, 3000))) continue;
    if (!card()?.querySelector('section, .context')) faults.push(`no claim: ${name}`);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    if (await until(`card of ${name} closed`, () => card()?.open !== true, 3000)) cards += 1;
  }
  document.querySelector<HTMLElement>('#story button:last-of-type')?.click();
  await until('cleared', () => !document.querySelector('#story.chosen'), 2000);

  // Every switch takes every position, and comes back to its first.
  let pressed = 0;
  const groups = all('.head [role=group], .under [role=group]').map(
    (group) => group.getAttribute('aria-label') ?? '',
  );
  for (const label of groups) {
    const options = () =>
      Array.from(
        all('.head [role=group], .under [role=group]')
          .find((group) => group.getAttribute('aria-label') === label)
          ?.querySelectorAll('button') ?? [],
      );
    // A switch of the chart is gone while its table is shown, and back a frame or two after the press.
    await until(`the switch ${label}`, () => options().length > 0, 3000);
    const first = options().findIndex((option) => option.ariaPressed === 'true');
    const count = options().length;
    for (let at = 0; at <= count; at += 1) {
      const wanted = at === count ? first : at;
      options()[wanted]?.click();
      if (await until(`${label} ${wanted}`, () => options()[wanted]?.ariaPressed === 'true', 2000))
        pressed += 1;
    }
  }

  // The table takes the hierarchy's place, and gives it back.
  const tables = () => all('footer [aria-pressed]')[0];
  for (const wanted of tables() ? ['true', 'false'] : []) {
    tables()?.click();
    const isThere = () =>
      tables()?.ariaPressed === wanted && all('.table tbody td').length > 0 === (wanted === 'true');
    if (await until(`the table shown: ${wanted}`, isThere, 2000)) pressed += 1;
  }

  // The map comes nearer, and goes back.
  const nearer = all('[data-turn=in]')[0];
  if (nearer) {
    const world = () =>
      Array.from(document.querySelectorAll('svg.globe path'), (path) =>
        path.getAttribute('d'),
      ).join();
    // By then all that was pressed is done, and nothing moves.
    await wait(900);
    const before = world();
    nearer.click();
    await until('nearer', () => world() !== before, 3000);
    all('[data-turn=reset]')[0]?.click();
    await until('as at first', () => world() === before, 3000);
  }
  return { faults, cards, pressed };
}
