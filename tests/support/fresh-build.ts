import { join } from 'node:path';
import { hashSources, isBuildStale, stampBuild } from '../../server/ops/stale-build.ts';
import { mustSucceed } from './runner.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the pages as `npm start` would, if what they are made from has changed. Throws if that fails. */
export async function ensureFreshBuild(): Promise<void> {
  if (!isBuildStale(root)) return;
  const hash = hashSources(root);
  await mustSucceed('vite build', ['node_modules/vite/bin/vite.js', 'build']);
  stampBuild(root, hash);
}
