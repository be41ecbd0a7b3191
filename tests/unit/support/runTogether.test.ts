import { expect, test } from 'vitest';
import { runTogether, type Command } from '../../support/runTogether';

const node = (name: string, program: string): Command => ({
  name,
  line: `"${process.execPath}" -e "${program}"`,
});

test('every command runs and is told of whole, also after one has failed', async () => {
  const logged: string[] = [];
  const commands = [
    node('first', "console.log('a'); console.error('b'); process.exitCode = 3"),
    node('second', "console.log('c')"),
    { name: 'third', line: 'no-such-command-anywhere' },
    node('fourth', 'process.kill(process.pid)'),
    node('last', "console.log('d')"),
  ];
  const failed = await runTogether(commands, 2, (text) => logged.push(text));
  expect(failed.sort()).toEqual(['first', 'fourth', 'third']);
  expect(logged).toHaveLength(commands.length);
  const of = (name: string) => logged.find((text) => text.includes(`: ${name},`));
  expect(of('first')).toMatch(/^FAILED: first, \d+ s\n(a\nb|b\na)\n$/);
  expect(of('second')).toMatch(/^passed: second, \d+ s\nc\n$/);
  expect(of('third')).toMatch(/no-such-command-anywhere/);
  expect(of('last')).toMatch(/^passed: last, \d+ s\nd\n$/);
});

test('as many run at once as there are slots', async () => {
  const events: string[] = [];
  // Each waits for the other, by way of a file that neither would find if they ran in turn.
  const meet = (own: string, other: string): Command =>
    node(
      own,
      `const fs=require('fs'),os=require('os');const at=(n)=>os.tmpdir()+'/meet-${process.pid}-'+n;` +
        `fs.writeFileSync(at('${own}'),'');` +
        `const look=()=>{if(fs.existsSync(at('${other}')))setTimeout(()=>fs.rmSync(at('${other}')),0);` +
        `else setTimeout(look,10)};look()`,
    );
  expect(
    await runTogether([meet('a', 'b'), meet('b', 'a')], 2, (text) => events.push(text)),
  ).toEqual([]);
  expect(events).toHaveLength(2);
});
