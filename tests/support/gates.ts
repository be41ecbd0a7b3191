import { availableParallelism } from 'node:os';
import { runTogether } from './runTogether';

/**
 * All that is asked of the source without running it, the longest first. Only Prettier keeps a cache: what
 * it says of a file depends on nothing but that file. ESLint's rules here know types, so that a change of
 * one file may make another wrong, which a cache by file would not see.
 */
const GATES = [
  { name: 'lint', line: 'npm run --silent lint:rules' },
  { name: 'types', line: 'npm run --silent check' },
  { name: 'format', line: 'npm run --silent lint:format' },
  { name: 'import rule', line: 'npm run --silent layers' },
];

const failed = await runTogether(GATES, Math.min(availableParallelism(), GATES.length), (text) => {
  console.log(text);
});
if (failed.length > 0) {
  console.error(`Not passed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
