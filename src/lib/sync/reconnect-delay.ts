const firstDelayMs = 500;
const longestDelayMs = 10_000;

/**
 * How long to wait before the next attempt, `attempt` counted from 0: doubling up to ten seconds, each
 * phone at its own moment between half and all of it, so that a hall does not come back as one wave.
 */
export function reconnectDelayMs(attempt: number, random: number): number {
  const full = Math.min(firstDelayMs * 2 ** Math.min(attempt, 10), longestDelayMs);
  return full * (0.5 + random / 2);
}
