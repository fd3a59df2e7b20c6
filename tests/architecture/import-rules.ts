import { importRule, type Rule } from './rule.ts';
import {
  allowedImports,
  isTest,
  ownTarget,
  packageOf,
  roomOf,
  runeFreeRooms,
  unrestrictedRooms,
} from './rooms.ts';

const roomRule = importRule(
  'a room knows only the rooms below it (tests/architecture/rooms.ts), so that each can be read, tested and replaced alone; `src` never imports `server`, and nothing imports `tests`.',
  (file, specifier) => {
    const target = ownTarget(file.path, specifier);
    const from = roomOf(file.path);
    if (target === null || unrestrictedRooms.includes(from)) return false;
    const to = roomOf(target);
    return to !== from && !(allowedImports[from] ?? []).includes(to);
  },
);

const knownRoomRule: Rule = {
  reason: 'every file lives in a room that the table of rooms lists.',
  find: ({ path }) => {
    const room = roomOf(path);
    const isKnown = room in allowedImports || unrestrictedRooms.includes(room);
    return isKnown ? [] : [`there is no room '${room}'`];
  },
};

const relativeRule = importRule(
  'relative imports stay inside a room; another room is named by `#lib/…`, so that a border that is crossed can be seen.',
  (file, specifier) => {
    const from = roomOf(file.path);
    const target = specifier.startsWith('.') ? ownTarget(file.path, specifier) : null;
    return target !== null && !unrestrictedRooms.includes(from) && roomOf(target) !== from;
  },
);

const endingRule = importRule(
  'Node resolves no ending by itself: an import without one builds in Vite and fails in the server.',
  (file, specifier) => {
    const target = ownTarget(file.path, specifier);
    if (target === null || specifier === './$types') return false;
    return !/\.(ts|svelte|json|css)$/.test(target);
  },
);

const computedRule: Rule = {
  reason: 'an import that is computed cannot be checked.',
  find: (file) =>
    file.path.startsWith('src/') && file.imports.some(({ specifier }) => specifier === null)
      ? ['imports a computed module']
      : [],
};

const virtualModuleRule = importRule(
  '`#lib/…` resolves alike in Node and Vite; `$lib` and `$env` exist in Vite alone, and `$app/stores` ends with SvelteKit 2.',
  (_file, specifier) => /^(\$lib|\$env|\$app\/stores)(\/|$)/.test(specifier),
);

const mayChooseAdapters = ['main', 'dev', 'demo', 'center'].map((name) => `server/${name}.ts`);

const adapterRule = importRule(
  'which store is used is decided by main, dev and demo alone; everything else takes the port (storage.ts) as a parameter.',
  ({ path }, specifier) => {
    const target = ownTarget(path, specifier) ?? '';
    const isAdapter =
      /^server\/storage\/(?!storage\.ts$)/.test(target) ||
      /^server\/center\/(sqlite-|account-book|smtp-|center-ports)/.test(target);
    const isInside = path.startsWith('server/storage/') || path.startsWith('server/center/');
    return isAdapter && !isInside && !isTest(path) && !mayChooseAdapters.includes(path);
  },
);

interface Home {
  libraries: RegExp;
  rooms: readonly string[];
  reason: string;
}

const allRooms = Object.keys(allowedImports);

const homes: readonly Home[] = [
  {
    libraries: /^(yjs|y-[\w-]+|@y\/[\w-]+)$/,
    rooms: ['documents', 'sync', 'server'],
    reason:
      'documents are typed doors: nobody outside of documents, sync and server holds a Y type.',
  },
  {
    libraries: /^lib0$/,
    rooms: ['protocol', 'documents', 'sync', 'server'],
    reason: 'how bytes are laid on the wire is known to protocol and to those who hold documents.',
  },
  {
    libraries: /^(ws|pg|ioredis|kysely|better-[\w-]+|nodemailer|pino|prom-client|node:.*)$/,
    rooms: ['server'],
    reason:
      'sockets, drivers and what only Node has belong to the server; a phone cannot load them.',
  },
  {
    libraries: /^(svelte|@sveltejs\/[\w-]+|\$app)$/,
    rooms: allRooms.filter((room) => !runeFreeRooms.includes(room)),
    reason: 'these rooms are loaded by plain Node and must outlive a change of the UI framework.',
  },
  {
    libraries:
      /^(fflate|docx|write-excel-file|exceljs|jszip|pdf-lib|@resvg\/resvg-wasm|@ssabrojs\/hwpxjs)$/,
    rooms: ['export'],
    reason: 'writers of files are heavy: only export knows them, and loads them on demand.',
  },
  {
    libraries: /^(vitest|fast-check|playwright|@playwright\/test|@axe-core\/playwright)$/,
    rooms: [],
    reason: 'the tools of tests never ship.',
  },
];

const homeRules = homes.map(({ libraries, rooms, reason }) =>
  importRule(reason, (file, specifier) => {
    const isFree = isTest(file.path) || rooms.includes(roomOf(file.path));
    return !isFree && libraries.test(packageOf(specifier));
  }),
);

/** What may import what: rooms, libraries and the form of an import. Types count like everything else. */
export const importRules: readonly Rule[] = [
  roomRule,
  knownRoomRule,
  relativeRule,
  endingRule,
  computedRule,
  virtualModuleRule,
  adapterRule,
  ...homeRules,
];
