import { join } from 'node:path';
import { buildIfStale } from '../../server/ops/pages.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the pages as `npm start` would, if what they are made from has changed. Throws if that fails. */
export async function ensureFreshBuild(): Promise<void> {
  if (!(await buildIfStale(root))) throw new Error('the pages could not be built');
}
