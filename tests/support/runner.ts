import { spawn, type ChildProcess } from 'node:child_process';

export interface RunnerEnd {
  /** null: it was killed, by its budget or by somebody else */
  exitCode: number | null;
  ranOutOfTime: boolean;
}

const graceMs = 10_000;
const preparationBudgetMs = 5 * 60_000;

/**
 * Runs a Node program with its output passed through, in a process group of its own. Past `budgetMs`
 * the whole group is asked to end, and killed where it does not.
 */
export function runWithin(
  budgetMs: number,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<RunnerEnd> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let ranOutOfTime = false;
    let interruptedBy: NodeJS.Signals | null = null;
    const stopForwarding = forwardSignals((signal) => {
      interruptedBy = signal;
      endGroup(child);
    });
    const budget = setTimeout(() => {
      ranOutOfTime = true;
      endGroup(child);
    }, budgetMs);
    child.once('error', reject);
    child.once('exit', (exitCode) => {
      clearTimeout(budget);
      stopForwarding();
      // What a runner leaves behind (a server, a worker) would outlive the tests.
      signalGroup(child, 'SIGKILL');
      if (interruptedBy) reject(new Error(`interrupted by ${interruptedBy}`));
      else resolve({ exitCode, ranOutOfTime });
    });
  });
}

/** For what the tests rest on: throws if it does not end well within a few minutes. */
export async function mustSucceed(name: string, args: readonly string[]): Promise<void> {
  const { exitCode } = await runWithin(preparationBudgetMs, args);
  if (exitCode !== 0) throw new Error(`${name} failed (exit code ${exitCode})`);
}

function endGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  child.once('exit', () => clearTimeout(kill));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A group of its own does not hear the terminal's Ctrl-C, so it is passed on. Returns how to stop listening. */
function forwardSignals(forward: (signal: NodeJS.Signals) => void): () => void {
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return () => process.off('SIGINT', forward).off('SIGTERM', forward);
}
