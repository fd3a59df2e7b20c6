import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages are built from. */
const sources = [
  'src',
  'server/bundle',
  'static',
  'svelte.config.js',
  'vite.config.ts',
  'package-lock.json',
];
const stampFile = join('build', '.stamp');
const handlerFile = join('build', 'handler.js');

/** Whether the built pages are missing, or were built from something else than what is in `root` now. */
export function isBuildStale(root: string): boolean {
  const stamp = join(root, stampFile);
  if (!existsSync(join(root, handlerFile)) || !existsSync(stamp)) return true;
  return readFileSync(stamp, 'utf8') !== hashSources(root);
}

/** Notes what a build was made from. `hash`: of the sources before the build, so that a change meanwhile counts. */
export const stampBuild = (root: string, hash: string): void =>
  writeFileSync(join(root, stampFile), hash);

/** One hash over the paths and contents of all sources. Tests are no part of a build. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(root, source)))
    hash.update(`${path}\0`).update(fileHash(join(root, path)));
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return path.endsWith('.test.ts') ? [] : [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/** Fixed in length, so that no two lists of files read the same. */
const fileHash = (path: string): Buffer => createHash('sha256').update(readFileSync(path)).digest();
