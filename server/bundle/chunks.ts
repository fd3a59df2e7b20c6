import { readFileSync } from 'node:fs';
import { join as joinPath, relative } from 'node:path';
import type { Plugin } from 'vite';

type Modules = ReadonlySet<string>;
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const root = joinPath(import.meta.dirname, '..', '..');
const pages = 'src/routes';
/** What every page starts with: the framework, the frame of all pages and what stands in for a page that failed. */
const start = [
  'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
  '.svelte-kit/generated/client-optimized/app.js',
  `${pages}/+layout.svelte`,
  `${pages}/+error.svelte`,
];
const join = [`${pages}/join/+page.svelte`];
const workshop = [`${pages}/w/[workshop]/+page.svelte`];

/**
 * The scripts of a participant's way to the first answer, in a few files rather than fifty: in a hall's
 * Wi-Fi each request may be lost, and what is compressed together is a tenth smaller. A file holds only
 * what its part of the way needs anyway; everything else is divided as bundlers do it by themselves.
 */
export const fewScripts = (): Plugin => ({
  name: 'ieumpan-few-scripts',
  apply: 'build',
  config: () => ({ build: { modulePreload: { resolveDependencies: fetchedAhead } } }),
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { rolldownOptions: { output: { codeSplitting: { groups: groups() } } } } }
      : undefined,
});

const generated = joinPath(root, '.svelte-kit/generated/client-optimized');

/**
 * What a page is told to fetch ahead of another one. The list of it stands in the first script of all, so
 * only pages on the way name their scripts there; the others find theirs a little later, by their imports.
 * Styles must be named: nothing else brings them.
 */
function fetchedAhead(file: string, needed: string[]): string[] {
  const page = /nodes\/(\d+)\./.exec(file)?.[1];
  if (page === undefined || isOnTheWay(page)) return needed;
  return needed.filter((name) => !name.endsWith('.js'));
}

function isOnTheWay(page: string): boolean {
  const text = readFileSync(`${generated}/nodes/${page}.js`, 'utf8');
  return [...join, ...workshop].some((way) => text.includes(way));
}

/** In the order of the way: a file takes along what its modules import, unless a file before it has that. */
const scripts = ['start', 'join', 'document', 'workshop'] as const;
type Script = (typeof scripts)[number];

function groups() {
  let scriptOf: ((id: string) => Script | null) | undefined;
  return scripts.map((script, place) => ({
    priority: scripts.length - place,
    name(id: string, graph: Graph) {
      scriptOf ??= divide(graph);
      return scriptOf(id) === script ? script : null;
    },
  }));
}

function divide(graph: Graph): (id: string) => Script | null {
  const [atStart, atJoin, atWorkshop] = [start, join, workshop].map((way) => reach(way, graph));
  return (id) => {
    if (atStart?.has(id)) return 'start';
    if (atJoin?.has(id)) return isView(id) ? 'join' : 'start';
    if (atWorkshop?.has(id)) return isView(id) ? 'workshop' : 'document';
    return null;
  };
}

const isView = (id: string): boolean => /^src\/(routes|lib\/views)\//.test(relative(root, id));

/** The modules that are loaded with these, over however many imports; what is imported on demand is not. */
function reach(entries: readonly string[], graph: Graph): Modules {
  const found = new Set(entries.map((path) => `${root}/${path}`));
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
