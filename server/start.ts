import { join } from 'node:path';
import { buildIfStale } from './ops/pages.ts';

/** `npm start`: builds the pages if they are stale, then serves. */
if (!(await buildIfStale(join(import.meta.dirname, '..')))) process.exit(1);
await import('./main.ts');
