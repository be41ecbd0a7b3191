import type { Reporter, TestModule } from 'vitest/node';

/**
 * Names at the end what passed only at the second try: nothing is held up by it, and it is to be mended like
 * any other fault.
 */
export default class Retried implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((module) =>
      [...module.children.allTests('passed')]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `  ${module.relativeModuleId}: ${test.fullName}`),
    );
    if (names.length === 0) return;
    console.log(['Passed only at the second try, which is a fault to mend:', ...names].join('\n'));
  }
}
