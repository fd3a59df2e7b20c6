import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { may } from '#lib/domain/policy.ts';
import { closeCodes, type CloseReason } from '#lib/protocol/close-codes.ts';
import { formatRoomName, readRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import { readCookie } from '../auth/cookie.ts';
import { browserHash } from '../auth/credentials.ts';
import type { Config } from '../config.ts';
import { addressGroup, clientAddress } from '../http/address.ts';
import { isSameOrigin } from '../http/origin.ts';
import type { Log } from '../ops/log.ts';
import type { Clock } from '../ops/ports.ts';
import { within } from '../ops/within.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { closeSocket } from './close-socket.ts';
import { Connection, type Who } from './connection.ts';
import { MalformedUpdate } from './cursor.ts';
import { EarlyFrames, frameOf, type Frame } from './early-frames.ts';
import { readMessage } from './frame.ts';
import { Outlet } from './outlet.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

export interface GatewayDeps {
  readonly rooms: Rooms;
  readonly findWorkshop: (id: string) => Promise<Workshop | null>;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
}

const path = '/sync/';
/** ws closes a larger frame with 1009, after which y-websocket would send it again for ever; up to here we say 4413. */
const payloadFactor = 4;
/** How long a refused visitor may take to read so. */
const refusedMs = 5000;

/**
 * Takes WebSocket upgrades of `/sync/<room>`. A wrong origin or too many connections are refused by HTTP status;
 * a room that may not be entered is accepted and closed with a code, which is all that a browser can see (ROLE2).
 */
export class Gateway {
  readonly #deps: GatewayDeps;
  readonly #sockets: WebSocketServer;
  readonly #byAddress = new Map<string, number>();
  #refusing = false;

  constructor(deps: GatewayDeps) {
    this.#deps = deps;
    this.#sockets = new WebSocketServer({
      noServer: true,
      maxPayload: deps.config.limits.maxFrameBytes * payloadFactor,
      perMessageDeflate: false,
    });
  }

  /** Whether an upgrade is this gateway's to answer. */
  isOurs(request: IncomingMessage): boolean {
    return (request.url ?? '').startsWith(path);
  }

  /** From now on every upgrade is refused: the server is going down. */
  refuseAll(): void {
    this.#refusing = true;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A peer that resets now must not end the process.
    socket.on('error', () => socket.destroy());
    const { config } = this.#deps;
    const address = addressGroup(clientAddress(request, config.trustedProxies));
    if (this.#refusing) return refuse(socket, 503);
    if (!isSameOrigin(request.headers, config)) return refuse(socket, 403);
    if ((this.#byAddress.get(address) ?? 0) >= config.limits.maxConnectionsPerAddress)
      return refuse(socket, 429);
    this.#sockets.handleUpgrade(request, socket, head, (ws) => {
      this.#count(address, ws);
      this.#accept(request, ws, new Outlet(ws, socket));
    });
  }

  #count(address: string, ws: WebSocket): void {
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
    ws.once('close', () => {
      const left = (this.#byAddress.get(address) ?? 1) - 1;
      if (left > 0) this.#byAddress.set(address, left);
      else this.#byAddress.delete(address);
    });
  }

  #accept(request: IncomingMessage, ws: WebSocket, outlet: Outlet): void {
    // Without a listener a bad frame would end the process; ws closes the socket itself.
    ws.on('error', () => ws.terminate());
    const early = new EarlyFrames(ws, this.#deps.config.limits.maxFrameBytes);
    this.#enter(request, ws, outlet)
      .finally(() => early.stop())
      .then((entered) => {
        if (entered) this.#listen(ws, entered.room, entered.connection, early.frames);
      })
      .catch((error: unknown) => {
        this.#deps.log.error('sync: a room could not be opened', {}, error);
        closeSocket(ws, 'storeFailed');
      });
  }

  /** Null if the socket was closed with a code instead. */
  async #enter(
    request: IncomingMessage,
    ws: WebSocket,
    outlet: Outlet,
  ): Promise<{ room: Room; connection: Connection } | null> {
    const url = new URL(request.url ?? '', 'http://host');
    const name = readRoomName(decodePath(url.pathname.slice(path.length)));
    if (!name) return closeSocket(ws, 'notFound');
    const who = await this.#recognise(request, name);
    if (typeof who === 'string') return closeSocket(ws, who);
    const room = await this.#deps.rooms.open(name);
    if (ws.readyState !== ws.OPEN) return null;
    const { config, clock } = this.#deps;
    const { limits } = config;
    const wantsAck = url.searchParams.get('ack') === '1';
    return { room, connection: new Connection(ws, who, { outlet, wantsAck, limits, clock }) };
  }

  /** A stranger is told the same of every workshop, whether there is one or not. */
  async #recognise(request: IncomingMessage, name: RoomName): Promise<Who | CloseReason> {
    const workshop = await this.#deps.findWorkshop(name.workshop);
    if (!workshop) return 'unauthenticated';
    const visitor = await workshop.admission.recognise(
      readCookie(request.headers.cookie, name.workshop),
    );
    if (visitor.roles.length === 0) return 'unauthenticated';
    if (!may(visitor.roles, 'read', workshop.placeOf(name))) return 'forbidden';
    const { browser } = visitor;
    return { roles: visitor.roles, browser: browser && browserHash(browser, formatRoomName(name)) };
  }

  #listen(ws: WebSocket, room: Room, connection: Connection, early: readonly Frame[]): void {
    const take = (frame: Frame) => this.#take(room, connection, frame);
    ws.on('message', (data, isBinary) => take(frameOf(data, isBinary)));
    ws.on('pong', () => connection.hear());
    ws.once('close', () => room.leave(connection));
    room.join(connection);
    early.forEach(take);
  }

  #take(room: Room, connection: Connection, { bytes, isBinary }: Frame): void {
    if (connection.closed) return;
    connection.hear();
    if (bytes.length > this.#deps.config.limits.maxFrameBytes)
      return connection.close('frameTooLarge');
    if (!isBinary) return connection.close('malformed');
    try {
      room.receive(connection, readMessage(bytes));
    } catch (error) {
      if (!(error instanceof MalformedUpdate)) throw error;
      connection.close('malformed');
    }
  }

  /** Ends every socket that is still there: a close frame gets `graceMs` to be answered, then the line is cut. */
  async close(graceMs: number, detailOf: () => string): Promise<void> {
    const { clients } = this.#sockets;
    // Whatever a client says in place of a farewell, its socket closes in the end.
    const closed = [...clients].map(
      (ws) => new Promise<void>((resolve) => ws.once('close', () => resolve())),
    );
    for (const ws of clients)
      if (ws.readyState === ws.OPEN) ws.close(closeCodes.restarting, detailOf());
    await within(graceMs, Promise.all(closed));
    for (const ws of clients) ws.terminate();
    this.#sockets.close();
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
  // Nobody else watches over it any more, and its other end may never let go.
  setTimeout(() => socket.destroy(), refusedMs).unref();
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
