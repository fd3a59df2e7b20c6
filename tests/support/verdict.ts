import type { RunnerEnd } from './runner.ts';
import type { TestCounts } from './test-counts.ts';

export interface Verdict {
  passed: number;
  failed: number;
  /** a sentence for each thing that is wrong beside the failed tests that the runner printed itself */
  complaints: readonly string[];
}

/**
 * What a run is worth: skipped tests are failures, and a runner that crashed, ran out of time, ran no
 * test or failed without naming a test is one failure more. So a run that proves nothing cannot pass.
 */
export function judgeRun(runner: string, end: RunnerEnd, counts: TestCounts | null): Verdict {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: [] };
  const complaint = complaintAbout(end, counts);
  return {
    passed,
    failed: failed + skipped.length + (complaint === null ? 0 : 1),
    complaints: [
      ...skipped.map((name) => `${runner}: skipped "${name}"`),
      ...(complaint === null ? [] : [`${runner}: ${complaint}`]),
    ],
  };
}

function complaintAbout(end: RunnerEnd, counts: TestCounts | null): string | null {
  if (end.ranOutOfTime) return 'was stopped, it ran out of its time budget';
  if (counts === null) return `left no report (exit code ${end.exitCode})`;
  if (counts.passed + counts.failed === 0) return 'ran no test';
  if (end.exitCode !== 0 && counts.failed === 0) {
    return `ended with exit code ${end.exitCode} though no test failed`;
  }
  return null;
}

/** The closing line. Scripts read it: nothing may stand beside the two numbers. */
export function closingLine(verdicts: readonly Verdict[]): string {
  const sum = (key: 'passed' | 'failed') =>
    verdicts.reduce((total, verdict) => total + verdict[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
