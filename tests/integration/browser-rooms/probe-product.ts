import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { createApp } from '../../../server/app.ts';
import { openCenters } from '../../../server/center/center-ports.ts';
import { readConfig } from '../../../server/config.ts';
import { silentLog } from '../../../server/ops/log.ts';
import type { Storage } from '../../../server/storage/storage.ts';

/** The rooms of the browser as a phone gets them: compiled for the client, in one script. */
export async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, '../../..'),
    plugins: [svelte()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'probe.svelte.ts'),
        formats: ['iife'],
        name: 'probeBundle',
      },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  return bundle!.output[0].code;
}

export interface ProbeProduct {
  readonly port: number;
  close(): Promise<void>;
}

/** The product's server whose one page is a script. `port` 0: a free one. */
export async function startProbeProduct(
  script: string,
  storage: Storage,
  port = 0,
): Promise<ProbeProduct> {
  const app = createApp({
    storage,
    centers: openCenters(null),
    config: { ...readConfig({}), limits: defaultLimits },
    clock: Date.now,
    random: (bytes) => randomBytes(bytes),
    log: silentLog,
    pages: (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>probe</title><script>${script}</script>`);
    },
  });
  return { ...(await app.listen(port, '127.0.0.1')), close: () => app.close() };
}
