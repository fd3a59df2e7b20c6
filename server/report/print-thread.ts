import { keepCompiled } from '../ops/compile-cache.ts';

/** Where the printing thread begins: its room and the writers are loaded once their compiled form can be kept. */
keepCompiled();
await import('./print-worker.ts');
