import { posix } from 'node:path';

/**
 * Which rooms may import which. A room that is not listed may not exist; `tests` and the tools at the
 * root import what they like.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ['domain'],
  protocol: ['domain'],
  documents: ['domain', 'protocol'],
  sync: ['domain', 'protocol', 'documents'],
  api: ['domain', 'protocol'],
  workshop: ['domain', 'content', 'documents', 'sync', 'api'],
  i18n: [],
  ui: ['i18n'],
  report: ['domain', 'content', 'i18n'],
  export: ['report', 'i18n'],
  views: ['workshop', 'api', 'domain', 'content', 'report', 'export', 'ui', 'i18n'],
  routes: ['views', 'workshop', 'i18n'],
  server: ['domain', 'content', 'protocol', 'documents', 'report', 'export', 'i18n'],
};

export const unrestrictedRooms: readonly string[] = ['tests', 'root'];

/** Rooms that Node loads too, or that must outlive a change of the UI framework. */
export const runeFreeRooms: readonly string[] = [
  'domain',
  'content',
  'protocol',
  'documents',
  'report',
  'export',
  'server',
];

/** `src/lib/<room>/…` is that room, the rest of `src` is `routes`; `server` is one room. */
export function roomOf(path: string): string {
  const [top, second, third, fourth] = path.split('/');
  if (top === 'src' && second === 'lib') return fourth === undefined ? 'lib' : (third ?? 'lib');
  if (top === 'src') return 'routes';
  return top === 'server' || top === 'tests' ? top : 'root';
}

/** The file of ours that an import names, from the root of the repository; null for a library. */
export function ownTarget(importer: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#lib/')) return path.replace('#lib/', 'src/lib/');
  if (!path.startsWith('.')) return null;
  return posix.join(posix.dirname(importer), path);
}

/** `@scope/name/part` → `@scope/name`; `node:fs/promises` stays as it is. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Tests beside their source: part of their room, but never shipped. */
export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || path.endsWith('.test.ts');
