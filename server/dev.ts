import type { Plugin } from 'vite';
// Replaced by the composition of server/app.ts in dev.
export function sameAppInDev(): Plugin {
  return { name: 'ieumpan-same-app-in-dev' };
}
