import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metrics } from './metrics.ts';

const resolutionMs = 20;
const perSecond = { microseconds: 1e6, nanoseconds: 1e9 };

/** Figures of the process as a whole, under the names that dashboards expect. Gives the way to stop measuring. */
export function observeProcess(metrics: Metrics): () => void {
  metrics.total('process_cpu_seconds_total', 'CPU time of all threads.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / perSecond.microseconds;
  });
  const memory = (name: string, help: string, part: keyof NodeJS.MemoryUsage) =>
    metrics.gauge(name, help, () => process.memoryUsage()[part]);
  memory('process_resident_memory_bytes', 'Memory of the process.', 'rss');
  memory('nodejs_heap_size_used_bytes', 'Memory of JavaScript objects.', 'heapUsed');
  memory('nodejs_external_memory_bytes', 'Memory of buffers and the like.', 'external');
  return observeEventLoop(metrics);
}

/** How late the event loop is: mean and worst since the metrics were last asked. */
function observeEventLoop(metrics: Metrics): () => void {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  // What it measures is how long a timer took; without any lag, its own resolution.
  const lag = (nanoseconds: number): number =>
    Math.max(0, nanoseconds / perSecond.nanoseconds - resolutionMs / 1000);
  metrics.gauge('nodejs_eventloop_lag_mean_seconds', 'Mean lag of the event loop.', () =>
    delays.count === 0 ? 0 : lag(delays.mean),
  );
  metrics.gauge('nodejs_eventloop_lag_max_seconds', 'Worst lag since last asked.', () => {
    const worst = delays.count === 0 ? 0 : lag(delays.max);
    delays.reset();
    return worst;
  });
  return () => void delays.disable();
}
