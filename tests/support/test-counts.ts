import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** What a runner says of its own run. A test that did not run says nothing, so it is named and not forgiven. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: readonly string[];
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads Vitest's JSON. A file that failed without a failed test (it did not load) counts as one failure. */
export function parseVitestReport(json: unknown): TestCounts {
  const files = vitestReport.parse(json).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const brokenFiles = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});
interface PlaywrightSuite {
  specs?: z.output<typeof playwrightSpec>[] | undefined;
  suites?: PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodMiniType<PlaywrightSuite> = z.object({
  specs: z.optional(z.array(playwrightSpec)),
  suites: z.optional(z.array(z.lazy(() => playwrightSuite))),
});
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.unknown()),
});

/** Reads Playwright's JSON. Errors outside of tests count as failures, and so does a flaky test. */
export function parsePlaywrightReport(json: unknown): TestCounts {
  const report = playwrightReport.parse(json);
  const specs = report.suites.flatMap(specsOf);
  const statuses = specs.flatMap((spec) => spec.tests.map((test) => test.status));
  return {
    passed: statuses.filter((status) => status === 'expected').length,
    failed:
      statuses.filter((status) => status === 'unexpected' || status === 'flaky').length +
      report.errors.length,
    skipped: specs
      .filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
      .map((spec) => `${spec.file}: ${spec.title}`),
  };
}

const specsOf = (suite: PlaywrightSuite): z.output<typeof playwrightSpec>[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

/** Null: there is no report, or none that can be read; the runner crashed before it could write one. */
export function readReport(path: string, parse: (json: unknown) => TestCounts): TestCounts | null {
  try {
    return parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
