import type { ServerResponse } from 'node:http';
import type { Metrics } from '../ops/metrics.ts';
import { sendText } from './answer.ts';

export interface OperatorDeps {
  /** Resolves if the store would take a commit now. */
  readonly ready: () => Promise<void>;
  readonly metrics: Metrics;
}

/** Prometheus' text format. */
const metricsType = 'text/plain; version=0.0.4';
/** A store that does not answer is a store that is down. */
const readyTimeoutMs = 2000;

/** The pages for whoever runs the server: alive, ready, counted. False: not one of them. */
export async function answerOperator(
  { ready, metrics }: OperatorDeps,
  path: string,
  res: ServerResponse,
): Promise<boolean> {
  if (path === '/healthz') sendText(res, 200, 'ok\n');
  else if (path === '/metrics') sendText(res, 200, metrics.text(), metricsType);
  else if (path === '/readyz') await answerReady(ready, res);
  else return false;
  return true;
}

async function answerReady(ready: OperatorDeps['ready'], res: ServerResponse): Promise<void> {
  const isUp = await isReady(ready);
  sendText(res, isUp ? 200 : 503, isUp ? 'ready\n' : 'not ready\n');
}

/** Whether the store says, in time, that it would take a commit. */
async function isReady(ready: OperatorDeps['ready']): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), readyTimeoutMs);
  const inTime = ready().then(
    () => true,
    () => false,
  );
  return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
}
