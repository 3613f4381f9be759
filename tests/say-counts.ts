// Ends every run of the tests with one plain line that people and programs can read: how many passed, failed, were left out.
import type { Reporter, TestModule } from 'vitest/node';

/** A reporter for vitest beside its own. */
export const sayCounts: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((each) => each === state).length;
    // A file that could not be read has no tests to fail.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const failed = count('failed') + count('pending') + broken.length;
    process.stdout.write(`\ntests: ${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`);
  },
};
