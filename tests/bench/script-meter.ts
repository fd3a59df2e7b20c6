import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

export interface ScriptCost {
  url: string;
  /** of the body, compressed here: what the budget counts */
  gzippedBytes: number;
  /** of the body as it came, with its own compression */
  transferredBytes: number;
  /** the server's `content-encoding`, or 'none' */
  encoding: string;
}

/** Counts every script that a page loads from now on, module preloads, `import()` and inline ones included. */
export class ScriptMeter {
  readonly #costs: Promise<ScriptCost>[] = [];
  readonly #data: Promise<ScriptCost>[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      if (!response.ok()) return;
      if (isScript(response)) this.#costs.push(costOf(response));
      else if (isBuiltData(response)) this.#data.push(costOf(response));
      else if (isDocument(response)) this.#costs.push(costOfInlineScripts(response));
    });
  }

  /** What was loaded so far, once it has arrived, the heaviest first. */
  read(): Promise<ScriptCost[]> {
    return heaviestFirst(this.#costs);
  }

  /** What the build made that is no script, such as the checklist: data that was taken out of scripts is still seen. */
  readData(): Promise<ScriptCost[]> {
    return heaviestFirst(this.#data);
  }
}

async function heaviestFirst(measured: readonly Promise<ScriptCost>[]): Promise<ScriptCost[]> {
  const costs = await Promise.all(measured);
  return costs
    .filter((cost) => cost.gzippedBytes > 0)
    .sort((one, other) => other.gzippedBytes - one.gzippedBytes);
}

const isScript = (response: Response): boolean =>
  response.request().resourceType() === 'script' ||
  (response.headers()['content-type'] ?? '').includes('javascript');

const isBuiltData = (response: Response): boolean =>
  response.request().resourceType() === 'fetch' && response.url().includes('/_app/immutable/');

const isDocument = (response: Response): boolean =>
  response.request().resourceType() === 'document';

async function costOf(response: Response): Promise<ScriptCost> {
  const [body, sizes] = await Promise.all([response.body(), response.request().sizes()]);
  return {
    url: response.url(),
    gzippedBytes: gzippedBytes(body),
    transferredBytes: sizes.responseBodySize,
    encoding: response.headers()['content-encoding'] ?? 'none',
  };
}

async function costOfInlineScripts(response: Response): Promise<ScriptCost> {
  const html = (await response.body()).toString('utf8');
  const scripts = [
    ...html.matchAll(/<script(?![^>]*(?:\bsrc=|\/json))[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const code = scripts.map((match) => match[1] ?? '').join('\n');
  const bytes = code === '' ? 0 : gzippedBytes(Buffer.from(code));
  return {
    url: `${response.url()} (inline)`,
    gzippedBytes: bytes,
    transferredBytes: bytes,
    encoding: response.headers()['content-encoding'] ?? 'none',
  };
}

const gzippedBytes = (body: Buffer): number => gzipSync(body, { level: 9 }).length;
