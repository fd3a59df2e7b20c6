import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Parts of libraries that a phone would load and never use; each file says why it need not. */
const standIns: Readonly<Record<string, string>> = {
  'lib0/logging': 'logging.js',
  'lib0/broadcastchannel': 'broadcastchannel.js',
};

/** Puts small modules in the place of those parts, in what browsers load; the server and the tests have the originals. */
export const smallStandIns = (): Plugin => ({
  name: 'ieumpan-small-stand-ins',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => {
    const file = standIns[source];
    return file ? join(import.meta.dirname, 'stand-ins', file) : null;
  },
});
