import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Where the processes run: the server has the first core for itself, the load another. */
export interface Placement {
  readonly said: string;
  /** what stands before a server's command line */
  readonly serverPrefix: readonly string[];
}

const unpinned = (why: string): Placement => ({ said: why, serverPrefix: [] });

/** Moves this process off the server's core. Where that can't be done the system places both, and the report says so. */
export function placeProcesses(wanted: boolean): Placement {
  if (!wanted) return unpinned('not pinned');
  const [serverCore, loadCore] = allowedCores();
  if (serverCore === undefined || loadCore === undefined) return unpinned('not pinned: one core');
  const moved = spawnSync('taskset', ['-acp', `${loadCore}`, `${process.pid}`]);
  if (moved.status !== 0) return unpinned('not pinned: no taskset');
  return {
    said: `server on core ${serverCore}, load on core ${loadCore}`,
    serverPrefix: ['taskset', '-c', `${serverCore}`],
  };
}

/** `0-1,4` → [0, 1, 4] */
function allowedCores(): number[] {
  const status = readStatus();
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [first = NaN, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 || 0 }, (_, index) => first + index);
  });
}

function readStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
