import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Checklists from '#lib/content/checklist.ts';
import type * as Instruments from '#lib/content/instrument.ts';

const moduleName = 'virtual:checklist-files';
const content = join(import.meta.dirname, '..', '..', 'src', 'lib', 'content');
const devFolder = '/@checklists/';
const stages = ['founding', 'operating'] as const;
const languages = ['ko', 'en'] as const;

/**
 * One file for each checklist and language, as data beside the scripts: a phone loads the one it shows. The
 * tables were parsed by their schemas where this file is made, so that a phone need not do it.
 */
export const checklistFiles = (): Plugin => ({
  name: 'ieumpan-checklist-files',
  resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
  async load(id) {
    if (id !== `\0${moduleName}`) return null;
    const isShipped = this.environment.mode === 'build' && this.environment.name === 'client';
    const files = isShipped ? await readFiles() : new Map<string, string>();
    const address = (name: string): string => {
      const source = files.get(name);
      if (source === undefined) return JSON.stringify(devFolder + name);
      return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
    };
    return `export const checklistFiles = ${addressesAsCode(address)};`;
  },
  configureServer: serveFiles,
});

const nameOf = (stage: string, language: string): string => `checklist-${stage}-${language}.json`;

function addressesAsCode(address: (name: string) => string): string {
  const ofStage = (stage: string): string =>
    languages.map((language) => `${language}: ${address(nameOf(stage, language))}`).join(', ');
  return `{ ${stages.map((stage) => `${stage}: { ${ofStage(stage)} }`).join(', ')} }`;
}

/** Loaded by Node itself: bundled into Vite's configuration, `#lib/…` would be resolved by nobody. */
async function readFiles(): Promise<Map<string, string>> {
  const load = (path: string) => import(join(content, path)) as Promise<unknown>;
  const { instrument } = (await load('instrument.ts')) as typeof Instruments;
  const { spoken } = (await load('checklist.ts')) as typeof Checklists;
  const files = new Map<string, string>();
  for (const stage of stages)
    for (const language of languages) {
      const checklist = spoken(instrument.checklists[stage], language);
      files.set(nameOf(stage, language), JSON.stringify(checklist));
    }
  return files;
}

function serveFiles(vite: ViteDevServer): void {
  vite.middlewares.use(devFolder, (request, response, next) => {
    const name = (request.url ?? '').slice(1);
    readFiles().then((files) => {
      const file = files.get(name);
      if (file === undefined) return next();
      response.setHeader('content-type', 'application/json').end(file);
    }, next);
  });
}
