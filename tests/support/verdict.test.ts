import { describe, expect, test } from 'vitest';
import { parsePlaywrightReport, parseVitestReport } from './test-counts.ts';
import { closingLine, judgeRun } from './verdict.ts';

const ended = (exitCode: number | null) => ({ exitCode, ranOutOfTime: false });

const vitestFile = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ fullName: `a ${test}`, status: test })),
});

const spec = (title: string, ...statuses: string[]) => ({
  title,
  file: 'a.spec.ts',
  tests: statuses.map((status) => ({ status })),
});

describe('reading reports', () => {
  test('vitest: every test is counted once, and todo counts as skipped', () => {
    const report = { testResults: [vitestFile('failed', 'passed', 'failed', 'skipped', 'todo')] };
    expect(parseVitestReport(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['a skipped', 'a todo'],
    });
  });

  test('vitest: a file that does not load is a failure', () => {
    expect(parseVitestReport({ testResults: [vitestFile('failed')] }).failed).toBe(1);
  });

  test('playwright: nested suites, flaky tests and errors outside of tests are counted', () => {
    const report = {
      suites: [
        {
          specs: [spec('one', 'expected')],
          suites: [
            { specs: [spec('two', 'flaky'), spec('three', 'skipped'), spec('four', 'unexpected')] },
          ],
        },
      ],
      errors: [{ message: 'a worker died' }],
    };
    expect(parsePlaywrightReport(report)).toEqual({
      passed: 1,
      failed: 3,
      skipped: ['a.spec.ts: three'],
    });
  });
});

describe('judging a run', () => {
  const allPassed = { passed: 3, failed: 0, skipped: [] };

  test('a clean run passes', () => {
    expect(judgeRun('vitest', ended(0), allPassed)).toEqual({
      passed: 3,
      failed: 0,
      complaints: [],
    });
  });

  test('a skipped test is a failure and is named', () => {
    const verdict = judgeRun('vitest', ended(0), { ...allPassed, skipped: ['late join'] });
    expect(verdict.failed).toBe(1);
    expect(verdict.complaints).toEqual(['vitest: skipped "late join"']);
  });

  test.each([
    ['no report', ended(1), null],
    ['no test', ended(0), { passed: 0, failed: 0, skipped: [] }],
    ['a crash after the last test', ended(1), allPassed],
    ['killed from outside', ended(null), allPassed],
    ['out of time', { exitCode: null, ranOutOfTime: true }, allPassed],
  ])('%s is a failure', (_name, end, counts) => {
    const verdict = judgeRun('playwright', end, counts);
    expect(verdict.failed).toBe(1);
    expect(verdict.complaints).toHaveLength(1);
  });

  test('failed tests are not counted a second time for the exit code they cause', () => {
    expect(judgeRun('vitest', ended(1), { passed: 1, failed: 2, skipped: [] }).failed).toBe(2);
  });
});

test('the closing line sums over the runners', () => {
  const verdict = (passed: number, failed: number) => ({ passed, failed, complaints: [] });
  expect(closingLine([verdict(3, 0), verdict(2, 1)])).toBe('5 passed, 1 failed');
});
