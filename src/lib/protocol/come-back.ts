/** No server asks anyone to stay away for longer; whoever hears more than this did not hear it from one. */
const longestMs = 60_000;

/**
 * The reason text of a close that tells one socket when to come back: the name of the code and a number of
 * milliseconds, each socket's own, so that a hall does not come back as one wave.
 */
export const formatComeBack = (afterMs: number): string => `restarting ${Math.round(afterMs)}`;

/** How many milliseconds a close asks this socket to wait; null if it leaves that to the client. */
export function readComeBackMs(reason: string): number | null {
  const told = /^restarting (\d{1,5})$/.exec(reason)?.[1];
  return told === undefined ? null : Math.min(Number(told), longestMs);
}
