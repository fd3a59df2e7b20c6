import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { hashSources, isBuildStale, stampBuild } from './stale-build.ts';

/** Answers a request with a page. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/** Where the built pages are; imported by a computed address, since what is built is no part of what is type-checked. */
export const builtPages = new URL('../../build/handler.js', import.meta.url);

export async function loadPages(): Promise<Pages> {
  const { handler } = (await import(builtPages.href)) as { readonly handler: Pages };
  return handler;
}

/** Builds the pages if they are missing or older than what they are made from. False, and said, if they can't be built. */
export async function buildIfStale(root: string): Promise<boolean> {
  if (!isBuildStale(root)) return true;
  console.log('화면을 만들고 있어요. 몇 초 걸려요. · Building the pages; this takes some seconds.');
  const hash = hashSources(root);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) stampBuild(root, hash);
  else console.error('\n화면을 만들지 못했어요. · The pages could not be built.\n');
  return code === 0;
}
