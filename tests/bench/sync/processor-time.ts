import { readdirSync, readFileSync } from 'node:fs';

/**
 * The CPU time in ms that all threads of a process have had, read from outside: a process that is overloaded answers
 * late, and its answer would speak of another time. Null where the system does not tell (only Linux does).
 */
export function processorTimeOf(pid: number): number | null {
  try {
    const threads = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(threads).map((thread) =>
      Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return null;
  }
}
