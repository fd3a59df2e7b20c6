import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '../../node_modules/.cache/compiled');

/**
 * Keeps the compiled form of the server's code beside the packages: the next start, and the start of each thread, take
 * about half the time. It goes with the packages, and where they cannot be written nothing is kept.
 */
export function keepCompiled(): void {
  enableCompileCache(directory);
  // Threads read it when they start; who has set another place keeps it.
  process.env['NODE_COMPILE_CACHE'] ??= directory;
}
