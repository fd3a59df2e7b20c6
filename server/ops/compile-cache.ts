import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '../../node_modules/.cache/compiled');

/**
 * Keeps the compiled form of the code that this thread loads from now on, beside the packages: the next start takes
 * about half the time. It goes with the packages, and where they cannot be written nothing is kept.
 */
export const keepCompiled = (): void => void enableCompileCache(directory);
