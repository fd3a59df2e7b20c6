import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { hashSources, isBuildStale, stampBuild } from './ops/stale-build.ts';

const root = join(import.meta.dirname, '..');

/** `npm start`: builds the pages if they are missing or older than what they are made from, then serves. */
if (isBuildStale(root)) await build();
await import('./main.ts');

async function build(): Promise<void> {
  console.log('화면을 만들고 있어요. 몇 초 걸려요. · Building the pages; this takes some seconds.');
  const hash = hashSources(root);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'warn'];
  // What goes wrong is told on the error stream; the rest is Vite talking to developers.
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) return stampBuild(root, hash);
  console.error('\n화면을 만들지 못했어요. · The pages could not be built.\n');
  process.exit(code ?? 1);
}
