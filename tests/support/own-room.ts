import { WebSocket } from 'ws';
import type { RoomName } from '#lib/protocol/room-name.ts';
import { Connection, type ConnectionOptions } from '#lib/sync/connection.ts';
import { MemoryDevice } from '#lib/sync/testing/memory-device.ts';
import { until } from './until.ts';

/** A port on which nobody listens. */
const nowhere = 'ws://127.0.0.1:1';

/** Our own client's way to one room, on a device in memory whose network a test takes away and gives back. */
export class OwnRoom {
  readonly device: MemoryDevice;
  readonly #options: Omit<ConnectionOptions, 'device'>;
  readonly #sockets = new Set<WebSocket>();
  #connection: Connection;
  #isOnline = true;

  constructor(url: string, cookie: string, options: Omit<ConnectionOptions, 'device'>) {
    const note = (socket: WebSocket) => this.#sockets.add(socket);
    const addressOf = (address: string) => (this.#isOnline ? address : nowhere);
    class OwnSocket extends WebSocket {
      constructor(address: string) {
        super(addressOf(address), { headers: { cookie } });
        note(this);
      }
    }
    this.#options = options;
    this.device = new MemoryDevice(`${url.replace('http', 'ws')}/sync`, OwnSocket);
    this.#connection = this.#open();
  }

  get room(): RoomName {
    return this.#options.room;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get doc(): Connection['doc'] {
    return this.#connection.doc;
  }

  leaveNetwork(): void {
    this.#isOnline = false;
    for (const socket of this.#sockets) socket.terminate();
    this.#sockets.clear();
  }

  comeBack(): void {
    this.#isOnline = true;
    this.device.wake(true);
  }

  /** As when the page is closed and opened again. */
  reload(): void {
    this.#connection.close();
    this.#connection = this.#open();
  }

  get isSaved(): boolean {
    return this.#connection.loaded === 'server' && this.#connection.save.kind === 'on-server';
  }

  saved(): Promise<boolean> {
    return until(() => this.isSaved, 'all of it was on the server', 10_000);
  }

  close(): void {
    this.#connection.close();
    this.leaveNetwork();
  }

  #open(): Connection {
    const connection = new Connection({ ...this.#options, device: this.device });
    connection.open();
    return connection;
  }
}
