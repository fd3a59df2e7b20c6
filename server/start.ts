import { join } from 'node:path';
import { keepCompiled } from './ops/compile-cache.ts';
import { buildIfStale } from './ops/pages.ts';

/** `npm start`: builds the pages if they are stale, then serves. */
keepCompiled();
if (!(await buildIfStale(join(import.meta.dirname, '..')))) process.exit(1);
await import('./main.ts');
