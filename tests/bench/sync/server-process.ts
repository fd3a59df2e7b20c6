import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Asking, Usage } from './gauge.ts';
import { processorTimeOf } from './processor-time.ts';

export interface ServerCommand {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** what stands before Node, to place the process */
  readonly prefix: readonly string[];
  readonly nodeArgs: readonly string[];
}

const startTimeoutMs = 20_000;
const stopTimeoutMs = 15_000;
const answerTimeoutMs = 30_000;
const gauge = new URL('./gauge.ts', import.meta.url).href;
const running = new Set<ChildProcess>();

/** Ends at once whatever this bench has started and not ended. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** A measured server as a process of its own. */
export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Resolves when it listens. */
  static async start({ script, env, prefix, nodeArgs }: ServerCommand): Promise<ServerProcess> {
    const [command = process.execPath, ...args] = [
      ...prefix,
      ...[process.execPath, '--expose-gc', `--import=${gauge}`, ...nodeArgs, script],
    ];
    const child = spawn(command, args, {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return new ServerProcess(child, await urlSaidBy(child));
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Fails where the server does not answer: it has ended, or has more to do than it can. */
  async usage(asking: Asking = 'usage'): Promise<Usage> {
    const signal = AbortSignal.timeout(answerTimeoutMs);
    const answer = once(this.#child, 'message', { signal }) as Promise<[Usage]>;
    this.#child.send(asking);
    return (await answer)[0];
  }

  /** CPU of all its threads since the start. */
  async cpuMs(): Promise<number> {
    return processorTimeOf(this.#child.pid!) ?? (await this.usage()).cpuMs;
  }

  /** Ends it and waits until it is gone; one that does not go in time is killed. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.isAlive) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(signal);
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), stopTimeoutMs);
    await gone;
    clearTimeout(timer);
  }
}

/** The first `http://…:<port>` that it prints, as loopback. The rest is read and dropped. */
async function urlSaidBy(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(() => reject(new Error('no server in time')), startTimeoutMs);
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const port = /http:\/\/[^\s/]+:(\d+)/.exec(line)?.[1];
    if (port) resolve(`http://127.0.0.1:${port}`);
  });
  return promise.finally(() => clearTimeout(timer));
}
