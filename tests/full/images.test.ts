import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprints } from '../support/buildElsewhere';
import { buildEnvironment } from '../support/buildOnce';

const ROOT = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the command as `npm run images` does; `stopAt`: killed once it has printed this. */
function images(
  args: readonly string[],
  { env = {}, stopAt }: { env?: NodeJS.ProcessEnv; stopAt?: string } = {},
): Promise<Run> {
  const cli = ['--import', 'tsx', join(ROOT, 'src/build/pictures/imagesCli.ts'), ...args];
  const child = spawn(process.execPath, cli, { cwd: ROOT, env: { ...buildEnvironment(), ...env } });
  const run = { out: '', said: '' };
  child.stdout.on('data', (data: Buffer) => {
    run.out += data.toString();
    if (stopAt !== undefined && run.out.includes(stopAt)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (data: Buffer) => {
    run.said += data.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...run });
    });
  });
}

const FEW = ['--preset', 'wide', '--chart', 'hierarchy,map', '--theme', 'dark'];
const ONE = ['--preset', 'wide', '--chart', 'hierarchy', '--lang', 'en', '--theme', 'dark'];
const SITE = { SITE_URL: 'https://example.org/trade/' };

describe('npm run images', () => {
  test('names every wrong option at once, and makes nothing', async () => {
    const out = join(place, 'wrong');
    const { code, said } = await images(['--out', out, '--sizes', '3', '--lang', 'fr']);
    expect(code).toBe(1);
    expect(said).toContain('--sizes is unknown.');
    expect(said).toContain('--lang cannot be "fr", only en, ko.');
    expect(existsSync(out)).toBe(false);
  });

  test('refuses a folder that cannot be one, in a sentence', async () => {
    const file = join(place, 'file');
    writeFileSync(file, 'mine');
    const runs = [await images(['--out', file], { env: SITE })];
    if (process.platform === 'linux') {
      runs.push(await images(['--out', '/proc/pictures'], { env: SITE }));
    }
    for (const { code, said } of runs) {
      expect(code).toBe(1);
      expect(said).toMatch(/^\/\S+ cannot be written to because [^\n]*--out\.\n$/);
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('goes on after an interruption, to the same bytes in any time zone and language', async () => {
    const whole = join(place, 'whole');
    const first = await images(['--out', whole, ...FEW], {
      env: { ...SITE, TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    });
    expect(first).toMatchObject({ code: 0, said: '' });
    expect(first.out).toContain('4/4 ');
    expect(first.out).toContain('4 pictures made, 0 there already');

    const broken = join(place, 'broken');
    const env = { ...SITE, TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };
    await images(['--out', broken, ...FEW], { env, stopAt: '2/4 ' });
    expect(existsSync(join(broken, 'captions.csv'))).toBe(false);
    writeFileSync(join(broken, 'nk-trade_map_wide_en_dark.png.part'), 'half');
    const second = await images(['--out', broken, ...FEW], { env });
    expect(second.code).toBe(0);
    expect(Number(/(\d+) there already/.exec(second.out)?.[1])).toBeGreaterThanOrEqual(1);

    expect(fingerprints(broken)).toEqual(fingerprints(whole));
    expect(readdirSync(whole, { recursive: true }).length).toBe(2 + 4 + 4 + 8 + 3);

    const third = await images(['--out', whole, ...FEW], { env: SITE });
    expect(third.out).toContain('0 pictures made, 4 there already');
  });

  test('says that the pictures lack the address where it is not set', async () => {
    const { code, said } = await images(['--out', join(place, 'plain'), ...ONE], {});
    expect(code).toBe(0);
    expect(said).toMatch(/^SITE_URL is not set: the pictures carry no address\./);
  });
});
