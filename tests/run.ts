/**
 * `npm test`: brings what the tests need (a Chromium, a Korean font, a LibreOffice, a fresh build), runs Vitest and
 * Playwright, and closes with "N passed, N failed" over both. Nothing is left out in silence: what
 * cannot run is a failure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { ensureFreshBuild } from './support/fresh-build.ts';
import { ensureKoreanFonts } from './support/korean-fonts.ts';
import { ensureOffice } from './support/office.ts';
import { mustSucceed, runWithin } from './support/runner.ts';
import {
  parsePlaywrightReport,
  parseVitestReport,
  readReport,
  type TestCounts,
} from './support/test-counts.ts';
import { closingLine, judgeRun, type Verdict } from './support/verdict.ts';

const minuteMs = 60_000;
const workers = 2;
const reports = mkdtempSync(join(tmpdir(), 'ieumpan-tests-'));

interface Runner {
  name: string;
  budgetMs: number;
  args: readonly string[];
  env?: Record<string, string>;
  report: string;
  parse: (json: unknown) => TestCounts;
}

const vitestFile = join(reports, 'vitest.json');
const vitest: Runner = {
  name: 'vitest',
  budgetMs: 12 * minuteMs,
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    `--maxWorkers=${workers}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestFile}`,
  ],
  report: vitestFile,
  parse: parseVitestReport,
};

const playwrightFile = join(reports, 'playwright.json');
const playwright: Runner = {
  name: 'playwright',
  budgetMs: 20 * minuteMs,
  args: [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--reporter=list,json',
  ],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile },
  report: playwrightFile,
  parse: parsePlaywrightReport,
};

async function prepare(): Promise<void> {
  ensureChromium();
  ensureKoreanFonts();
  ensureOffice();
  await mustSucceed('svelte-kit sync', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
  await ensureFreshBuild();
}

async function run(runner: Runner): Promise<Verdict> {
  console.log(`\n== ${runner.name}`);
  const end = await runWithin(runner.budgetMs, runner.args, runner.env);
  return judgeRun(runner.name, end, readReport(runner.report, runner.parse));
}

async function runAll(): Promise<Verdict[]> {
  try {
    await prepare();
    return [await run(vitest), await run(playwright)];
  } catch (error) {
    return [{ passed: 0, failed: 1, complaints: [`the tests did not run: ${String(error)}`] }];
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

const verdicts = await runAll();
for (const complaint of verdicts.flatMap((verdict) => verdict.complaints)) console.log(complaint);
console.log(closingLine(verdicts));
process.exitCode = verdicts.some((verdict) => verdict.failed > 0) ? 1 : 0;
