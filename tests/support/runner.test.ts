import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWithin } from './runner.ts';

const minuteMs = 60_000;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ieumpan-runner-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A dead process that nobody has waited for yet still has its number: in a bare container that is for ever. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

test('the exit code is passed on', async () => {
  const end = await runWithin(minuteMs, ['-e', 'process.exit(Number(process.env.CODE))'], {
    CODE: '7',
  });
  expect(end).toEqual({ exitCode: 7, ranOutOfTime: false });
});

test('past its budget a program is ended', async () => {
  const end = await runWithin(100, ['-e', 'setInterval(() => {}, 1000)']);
  expect(end).toEqual({ exitCode: null, ranOutOfTime: true });
});

test('what a program leaves running ends with it', async () => {
  const pidFile = join(folder, 'pid');
  const leaveOneBehind = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
    process.exit(0);`;
  await runWithin(minuteMs, ['-e', leaveOneBehind]);
  const leftBehind = Number(readFileSync(pidFile, 'utf8'));
  await expect.poll(() => isAlive(leftBehind), { timeout: 5000 }).toBe(false);
});
