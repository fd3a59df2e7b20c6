import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Placement } from './placement.ts';
import type { ServerKind } from './server-kinds.ts';
import { ServerProcess } from './server-process.ts';

/** How long and how often: everything that makes a run quick or thorough. */
export interface Scale {
  readonly steadyMs: number;
  readonly saturationStepMs: number;
  /** how many times the interval between the best and the first bad rate is halved */
  readonly saturationHalvings: number;
  readonly bursts: number;
  readonly storms: number;
  readonly kills: number;
  readonly stuckMs: number;
}

/** One line of the result: for people as text, for machines as numbers. */
export interface Finding {
  readonly label: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, number | boolean | string | null>>;
}

export type Scenario = (bench: Bench) => Promise<readonly Finding[]>;

const folders = new Set<string>();

/** Removes the data of every bench that did not come to its end. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** What a scenario measures on: one kind of server, started as often as it wants, each time on fresh or kept data. */
export class Bench {
  readonly kind: ServerKind;
  readonly scale: Scale;
  readonly #placement: Placement;
  readonly #nodeArgs: readonly string[];
  readonly #folder: string;
  readonly #servers: ServerProcess[] = [];
  #folders = 0;

  constructor(kind: ServerKind, scale: Scale, placement: Placement, nodeArgs: readonly string[]) {
    this.kind = kind;
    this.scale = scale;
    this.#placement = placement;
    this.#nodeArgs = nodeArgs;
    this.#folder = mkdtempSync(join(tmpdir(), 'ieumpan-bench-'));
    folders.add(this.#folder);
  }

  /** An empty folder for a server's data. */
  newDataDir(): string {
    const folder = join(this.#folder, `${(this.#folders += 1)}`);
    mkdirSync(folder);
    return folder;
  }

  /** A server on the data in a folder. Whoever starts it ends it; `clean` ends what is left after a failure. */
  async start(dataDir: string): Promise<ServerProcess> {
    const server = await ServerProcess.start({
      script: this.kind.script,
      env: this.kind.env(dataDir),
      prefix: this.#placement.serverPrefix,
      nodeArgs: this.#nodeArgs,
    });
    this.#servers.push(server);
    return server;
  }

  /** Runs `use` on a server with fresh data, and ends that server however it goes. */
  async withServer<T>(use: (server: ServerProcess) => Promise<T>): Promise<T> {
    const server = await this.start(this.newDataDir());
    try {
      return await use(server);
    } finally {
      await server.end('SIGTERM');
    }
  }

  async clean(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.end('SIGKILL')));
    rmSync(this.#folder, { recursive: true, force: true });
    folders.delete(this.#folder);
  }
}

/** 1.25 → '1.3', 123.4 → '123', null → '–' */
export const say = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return '–';
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
};
