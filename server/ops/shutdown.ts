import type { Clock } from './ports.ts';

/** The part of `process` that ends it. */
export interface Ending {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(code: number): unknown;
}

interface ShutdownOptions {
  readonly ending: Ending;
  /** Done one after the other; one that fails does not stop those after it. */
  readonly steps: readonly (() => Promise<unknown>)[];
  readonly timeoutMs: number;
  readonly onError: (error: unknown) => void;
  readonly clock?: Clock;
}

/** Ctrl+C comes twice where npm hands on what the terminal has sent to everyone. */
const sameSignalMs = 1000;

/**
 * Ends the process in order on SIGTERM and SIGINT, in at most `timeoutMs`. Asked again later, it ends at once:
 * nothing that was acknowledged depends on an orderly end (DUR2). Gives the function that the signals call.
 */
export function shutDownOnSignal(options: ShutdownOptions): (code: number) => Promise<void> {
  const { ending, steps, timeoutMs, onError, clock = Date.now } = options;
  let begunAt: number | null = null;
  const end = async (code: number): Promise<void> => {
    if (begunAt !== null) return clock() - begunAt < sameSignalMs ? undefined : void ending.exit(1);
    begunAt = clock();
    const timer = setTimeout(() => ending.exit(1), timeoutMs);
    const failed = await runAll(steps, onError);
    clearTimeout(timer);
    ending.exit(failed ? 1 : code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) ending.on(signal, () => void end(0));
  return end;
}

/** True if a step failed. */
async function runAll(
  steps: ShutdownOptions['steps'],
  onError: (error: unknown) => void,
): Promise<boolean> {
  let failed = false;
  for (const step of steps)
    await step().catch((error: unknown) => {
      failed = true;
      onError(error);
    });
  return failed;
}
