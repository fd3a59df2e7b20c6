import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../../../server/ops/pages.ts';
import { BrowserLike } from '../../support/browser-like.ts';
import { ensureFreshBuild } from '../../support/fresh-build.ts';
import { ensurePeers } from './peer-packages.ts';
import type { Seat } from './member.ts';
import type { ServerProcess } from './server-process.ts';
import { hocuspocusWire, yWebsocketWire } from './wire.ts';

export const serverNames = ['ours', 'stock', 'stock-leveldb', 'hocuspocus'] as const;
export type ServerName = (typeof serverNames)[number];

/** How a server is started and its rooms are entered. */
export interface ServerKind {
  readonly name: ServerName;
  readonly title: string;
  /** whether documents outlive the process */
  readonly isDurable: boolean;
  readonly acknowledges: boolean;
  readonly script: string;
  readonly env: (dataDir: string) => Readonly<Record<string, string>>;
  /** Seats in so many new rooms, by room. They stay good when the server starts again on the same data. */
  enrol(
    server: ServerProcess,
    count: number,
    people: number,
  ): Promise<readonly (readonly Seat[])[]>;
}

const main = join(import.meta.dirname, '..', '..', '..', 'server', 'main.ts');

/** Everything that holds for people is on; only the rates are those of a load. */
const raised = {
  LIMIT_MAX_UPDATES_PER_SECOND: '1000000',
  LIMIT_MAX_UPDATE_BURST: '1000000',
  LIMIT_MAX_CONNECTIONS_PER_ADDRESS: '10000',
  LIMIT_MAX_WORKSHOPS_PER_HOUR: '10000',
  LIMIT_MAX_BOARD_ENTRIES: '10000',
  LIMIT_MAX_DOCUMENT_BYTES: '67108864',
};

const ours: ServerKind = {
  name: 'ours',
  title: '이음판',
  isDurable: true,
  acknowledges: true,
  script: main,
  env: (dataDir) => ({
    ...{ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    ...raised,
  }),
  enrol: (server, count, people) =>
    Promise.all(Array.from({ length: count }, () => enrolInWorkshop(server.url, people))),
};

/** A workshop with its people; each seat is a participant's place at the board, by cookie. */
async function enrolInWorkshop(url: string, people: number): Promise<Seat[]> {
  const { id, code } = await new BrowserLike(url).open();
  const seats: Seat[] = [];
  for (let person = 1; person <= people; person += 1) {
    const browser = new BrowserLike(url);
    await browser.join(code, { name: `참여자 ${person}` });
    seats.push({
      path: `/sync/${id}/board?ack=1`,
      headers: { cookie: browser.cookie },
      wire: yWebsocketWire,
    });
  }
  return seats;
}

let rooms = 0;

/** The peers ask nobody who they are: a room is there once it is named. */
async function inNewRooms(
  count: number,
  people: number,
  seat: (room: string) => Seat,
): Promise<readonly (readonly Seat[])[]> {
  const names = Array.from({ length: count }, () => `room-${(rooms += 1)}`);
  return names.map((name) => Array.from({ length: people }, () => seat(name)));
}

const stock: ServerKind = {
  name: 'stock',
  title: '@y/websocket-server 0.1.1, in memory',
  isDurable: false,
  acknowledges: false,
  script: 'stock.mjs',
  env: () => ({}),
  enrol: (_, count, people) =>
    inNewRooms(count, people, (room) => ({ path: `/${room}`, headers: {}, wire: yWebsocketWire })),
};

const stockOnLevel: ServerKind = {
  ...stock,
  name: 'stock-leveldb',
  title: '@y/websocket-server 0.1.1, y-leveldb',
  isDurable: true,
  env: (dataDir) => ({ YPERSISTENCE: join(dataDir, 'level') }),
};

const hocuspocus: ServerKind = {
  name: 'hocuspocus',
  title: 'Hocuspocus 4.7.0, SQLite',
  isDurable: true,
  acknowledges: true,
  script: 'hocuspocus.mjs',
  env: (dataDir) => ({ DATA_DIR: dataDir }),
  enrol: (_, count, people) =>
    inNewRooms(count, people, (room) => ({ path: '/', headers: {}, wire: hocuspocusWire(room) })),
};

const kinds: readonly ServerKind[] = [ours, stock, stockOnLevel, hocuspocus];

/** The kinds of these names, with what they need in place: built pages, installed packages. */
export async function prepareKinds(names: readonly ServerName[]): Promise<readonly ServerKind[]> {
  const chosen = kinds.filter((kind) => names.includes(kind.name));
  // The pages are not measured: whatever is built will do.
  if (chosen.includes(ours) && !existsSync(builtPages)) await ensureFreshBuild();
  const peers = chosen.some((kind) => kind !== ours) ? ensurePeers() : '';
  return chosen.map((kind) =>
    kind === ours ? kind : { ...kind, script: join(peers, kind.script) },
  );
}
