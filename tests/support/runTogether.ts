import { spawn } from 'node:child_process';
import { sideBySide } from './sideBySide';

/** A command line as it would be typed, by a name for the log. */
export interface Command {
  readonly name: string;
  readonly line: string;
}

/** Runs one to its end; resolves to all that it printed and to whether it passed. */
function finish(line: string): Promise<{ readonly said: string; readonly passed: boolean }> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      resolve({ said: Buffer.concat(said).toString(), passed: code === 0 });
    });
  });
}

/**
 * Runs every command, `slots` at a time in the order given, also after one has failed. What a command
 * prints is logged in one piece when it ends, with the seconds that it took. Resolves to the names of
 * those that failed.
 */
export async function runTogether(
  commands: readonly Command[],
  slots: number,
  log: (text: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  await sideBySide(commands, slots, async ({ name, line }) => {
    const start = performance.now();
    const { said, passed } = await finish(line);
    if (!passed) failed.push(name);
    const seconds = Math.round((performance.now() - start) / 1000);
    log(`${passed ? 'passed' : 'FAILED'}: ${name}, ${seconds} s\n${said.trimEnd()}\n`);
  });
  return failed;
}
