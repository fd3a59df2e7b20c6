import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultLimits, type Limits } from '#lib/protocol/limits.ts';
import { createApp, type App } from '../../server/app.ts';
import type { OpenedCenters } from '../../server/center/center-deps.ts';
import { openCenters } from '../../server/center/center-ports.ts';
import { readConfig } from '../../server/config.ts';
import type { Pace } from '../../server/rehearsal/rehearsal.ts';
import { silentLog, type Log } from '../../server/ops/log.ts';
import type { Clock } from '../../server/ops/ports.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';

export interface ProductOptions {
  readonly storage?: Storage;
  /** Left out, in memory and of this product alone. */
  readonly centers?: OpenedCenters;
  readonly limits?: Partial<Limits>;
  readonly origin?: string;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly rehearsalPace?: Pace;
  /** 0 or left out: a free one */
  readonly port?: number;
  /** Serve the built pages, or answer 404 for them. */
  readonly pages?: boolean;
}

export interface Product {
  readonly app: App;
  readonly centers: OpenedCenters;
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** The product in this process: the same composition as in production, on a free port of loopback. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const storage = options.storage ?? createMemoryStorage();
  const config = {
    ...readConfig({}),
    origin: options.origin ?? null,
    limits: { ...defaultLimits, ...options.limits },
  };
  const centers = options.centers ?? openCenters(null);
  const app = createApp({
    storage,
    centers,
    config,
    clock: options.clock ?? Date.now,
    random: (bytes) => randomBytes(bytes),
    log: options.log ?? silentLog,
    ...(options.rehearsalPace && { rehearsalPace: options.rehearsalPace }),
    pages: options.pages ? await builtPages() : notFound,
  });
  const { port } = await app.listen(options.port ?? 0, '127.0.0.1');
  const end = () => app.close().finally(() => options.centers ?? centers.close());
  // A test that ends its product itself is followed by the one that ends all that are left.
  let ended: Promise<void> | null = null;
  return { app, centers, port, url: `http://127.0.0.1:${port}`, close: () => (ended ??= end()) };
}

type Pages = (request: IncomingMessage, response: ServerResponse) => void;

const notFound: Pages = (_, response) => {
  response.statusCode = 404;
  response.end();
};

async function builtPages(): Promise<Pages> {
  const built = (await import(new URL('../../build/handler.js', import.meta.url).href)) as {
    handler: Pages;
  };
  return built.handler;
}

export interface ProductProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Sends the signal and waits until the process is gone. Gives its exit code; null if the signal ended it. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const productMain = new URL('../../server/main.ts', import.meta.url);

const startTimeoutMs = 30_000;

/** The product as a process of its own, with its SQLite store in `dataDir`, on a free port. */
export async function spawnProduct(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  main = productMain,
): Promise<ProductProcess> {
  const child = spawn(process.execPath, [main.pathname], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await firstUrl(child);
  return {
    child,
    url,
    kill: async (signal) => {
      child.kill(signal);
      return gone;
    },
  };
}

/** The first `http://…:<port>` that it prints, as loopback. */
function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('the product did not start in time')),
      startTimeoutMs,
    );
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const port = /http:\/\/[^\s/]+:(\d+)/.exec(line)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}
