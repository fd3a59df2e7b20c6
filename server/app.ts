import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ballotMaps, boardMapsOfPeople } from '#lib/domain/policy.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { CenterPorts } from './center/center-deps.ts';
import { startChores } from './chores.ts';
import type { Config } from './config.ts';
import { createApi } from './http/api.ts';
import { baseUrl } from './http/base-url.ts';
import type { Log } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import type { Clock, Random } from './ops/ports.ts';
import { observeProcess } from './ops/process-metrics.ts';
import { Readiness } from './ops/readiness.ts';
import { observeRooms, observeSockets } from './ops/room-metrics.ts';
import { within } from './ops/within.ts';
import type { Storage } from './storage/storage.ts';
import { comeBackReasons } from './sync/come-back.ts';
import type { Pace } from './rehearsal/rehearsal.ts';
import { Printing } from './report/printing.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { Gateway } from './sync/gateway.ts';
import type { RoomRules } from './sync/live-document.ts';
import { Rooms } from './sync/rooms.ts';
import { Workshops } from './workshop/workshops.ts';

export interface AppDeps {
  readonly storage: Storage;
  /** Where centers and their people are kept. */
  readonly centers: CenterPorts;
  readonly config: Config;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** How fast made-up members take part in a rehearsal; left out, so that one can watch them. */
  readonly rehearsalPace?: Pace;
  /** Answers what is not ours: the pages. */
  readonly pages: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface App {
  readonly server: Server;
  /** Answers a request of the API or the operator; false if it is for the pages. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly gateway: Gateway;
  /** What is done at the start and every hour: names and ballots whose day has come are deleted (PRIV6). */
  doChores(): Promise<void>;
  listen(port: number, host: string): Promise<{ readonly port: number }>;
  /** Has what takes long to begin get ready before anybody asks for it, once those who waited for the start are served. */
  warmUp(): void;
  /** Ends what runs beside requests and sockets, in order: upgrades refused, documents stored, people told to come back. */
  close(): Promise<void>;
}

/** A browser holds a cookie for each of its workshops, and sends them all. */
const maxHeaderSize = 64 * 1024;
/** How long the rooms may take to be stored, and others to hear that it ends: together less than a service manager waits. */
const drainMs = 4000;
const goodbyeMs = 1000;
const warmUpAfterMs = 3000;
const noMaps: ReadonlySet<string> = new Set();

/** The one composition of the product's server, for production, development and tests alike. Adapters come from outside. */
export function createApp(deps: AppDeps): App {
  const { storage, config, clock, random, log } = deps;
  const { limits } = config;
  const metrics = createMetrics();
  const readiness = new Readiness(storage, clock);
  const rooms: Rooms = new Rooms({
    storage,
    limits,
    clock,
    log,
    observe: observeRooms(metrics, readiness),
    rulesOf: (name) => rulesOf(name, workshops, config),
    onCommitted: (name) => workshops.noteCommit(name),
  });
  const workshops = new Workshops({ storage, rooms, limits, clock, random }, log, (record) =>
    rehearsals.begin(record),
  );
  const rehearsals = new Rehearsals({ workshops, rooms }, log, deps.rehearsalPace);
  const findWorkshop = (id: string) => workshops.find(id);
  const gateway = new Gateway({ rooms, findWorkshop, config, clock, log });
  const printing = new Printing();
  const answer = createApi({
    workshops,
    printing,
    centers: deps.centers,
    limits,
    clock,
    random,
    config,
    log,
    metrics,
    ready: () => readiness.check(),
  });
  observeSockets(metrics, rooms);
  const stopMeasuring = observeProcess(metrics);
  const stopChores = startChores({ rooms, workshops, storage, log });
  const reportPageError = (error: unknown) => log.error('page failed', {}, error);
  const dressed = (request: IncomingMessage) =>
    Object.assign(request, { reportPageError, linkBase: baseUrl(request, config).url });
  const server = createServer({ maxHeaderSize }, (request, response) => {
    answer(request, response)
      .then((answered) => answered || deps.pages(dressed(request), response))
      .catch((error: unknown) => {
        log.error('request could not be answered', {}, error);
        response.destroy();
      });
  });
  server.on('upgrade', (request, socket, head) => {
    if (gateway.isOurs(request)) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  return {
    server,
    answer,
    gateway,
    doChores: () => workshops.purgeDue(),
    listen: (port, host) => listen(server, port, host),
    warmUp: () => printing.wakeIn(warmUpAfterMs),
    close: async () => {
      readiness.noteEnding();
      gateway.refuseAll();
      stopChores();
      await rehearsals.close();
      await printing.close();
      const detailOf = comeBackReasons(rooms.connections.length, random);
      if (!(await rooms.close(drainMs, detailOf)))
        log.error('shutdown: the store did not take everything in time');
      await gateway.close(goodbyeMs, detailOf);
      await stopListening(server);
      stopMeasuring();
    },
  };
}

/** Whoever asks over a connection that is open already is told before it ends. */
async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  if (await within(goodbyeMs, closed)) return;
  server.closeAllConnections();
  await within(goodbyeMs, closed);
}

/** Policy as a room asks for it. A room whose workshop is gone takes nothing. */
function rulesOf(name: RoomName, workshops: Workshops, config: Config): RoomRules {
  const { maxBallotBytes, maxDocumentBytes } = config.limits;
  const maps = { agenda: noMaps, board: boardMapsOfPeople, ballot: ballotMaps };
  return {
    mayWrite: (roles) => workshops.loaded(name.workshop)?.mayWrite(roles, name) ?? false,
    maps: maps[name.kind],
    isShared: name.kind === 'board',
    maxBytes: name.kind === 'ballot' ? maxBallotBytes : maxDocumentBytes,
  };
}

function listen(server: Server, port: number, host: string): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port });
    });
  });
}
