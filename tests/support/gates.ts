import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTogether } from './runTogether';

/**
 * All that is asked of the source without running it, the longest first. What knows types reads everything each
 * time, since a change of one file may make another wrong; the others keep a cache by content.
 */
const GATES = [
  { name: 'types', line: 'npm run --silent check' },
  { name: 'lint', line: 'npm run --silent lint:rules' },
  { name: 'format', line: 'npm run --silent lint:format' },
  { name: 'import rule', line: 'npm run --silent layers' },
];

// What follows `--` runs once all have passed, on the site that was built beside them: `tests/support/buildOnce.ts`
// takes it from there.
const [, ...then] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const BUILD = { name: 'build', line: `tsx tests/support/buildCli.ts "${folder}"` };
const commands = then.length > 0 ? [BUILD, ...GATES] : GATES;
try {
  const slots = Math.min(availableParallelism(), commands.length);
  const failed = await runTogether(commands, slots, (text) => {
    console.log(text);
  });
  if (failed.length > 0) {
    console.error(`Not passed: ${failed.join(', ')}.`);
    process.exitCode = 1;
  } else if (then.length > 0) {
    const env = { ...process.env, BUILT_SITE: folder };
    const { status } = spawnSync(then.join(' '), { shell: true, stdio: 'inherit', env });
    process.exitCode = status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
