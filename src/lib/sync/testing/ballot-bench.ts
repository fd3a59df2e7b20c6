import type * as Y from 'yjs';
import { readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import { isParticipantId, isWorkshopId, type ParticipantId } from '#lib/domain/id.ts';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import { Connection } from '../connection.ts';
import type { Entries } from '../kept-copy.ts';
import { MemoryDevice } from './memory-device.ts';
import { RoomServer } from './room-server.ts';

export type BallotRoom = Extract<RoomName, { kind: 'ballot' }> & { participant: ParticipantId };

export function ballotRoom(participant: string): BallotRoom {
  const workshop = 'w000000000000001';
  if (!isWorkshopId(workshop) || !isParticipantId(participant)) throw new Error('no room');
  return { kind: 'ballot', workshop, participant };
}

export const copyAnswers = (doc: Y.Doc): Entries => Object.fromEntries(readBallotAnswers(doc));

/** One ballot, its server, and the phones that open it. */
export class BallotBench {
  readonly room = ballotRoom('p000000000000001');
  readonly roomName = formatRoomName(this.room);
  readonly server: RoomServer;
  device: MemoryDevice;
  readonly #Socket: unknown;
  readonly #opened: Connection[] = [];

  /** A server and the client class of the `ws` package. */
  constructor(server: ConstructorParameters<typeof RoomServer>[0], Socket: unknown) {
    this.server = new RoomServer(server);
    this.#Socket = Socket;
    this.device = this.newDevice();
  }

  newDevice(): MemoryDevice {
    return new MemoryDevice(this.server.url, this.#Socket);
  }

  /** Opens the ballot, or another room, on the current device. */
  connect(room: RoomName = this.room): Connection {
    const one = new Connection({ room, device: this.device, persist: true, copy: copyAnswers });
    this.#opened.push(one);
    one.open();
    return one;
  }

  /** What the server has of the ballot. */
  get onServer(): Entries {
    return copyAnswers(this.server.doc(this.roomName));
  }

  storeName(count: number): string {
    return `ieumpan/${this.roomName}#${count}`;
  }

  /** As when the network goes away for a moment. */
  cutAll(): void {
    this.server.socketsIn(this.roomName).forEach((socket) => socket.cut());
  }

  closeAll(code: number): void {
    this.server.socketsIn(this.roomName).forEach((socket) => socket.close(code));
  }

  async stop(): Promise<void> {
    this.#opened.splice(0).forEach((one) => one.close());
    await this.server.stop();
  }
}
