import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import {
  encodeRefused,
  encodeSaved,
  isCounted,
  messageTypes,
  type RefusalCode,
} from '#lib/protocol/messages.ts';

/** What this twin needs of a server of the `ws` package; tests bring it, on port 0. */
interface SocketServer {
  on(
    event: 'connection',
    listener: (socket: ServerSocket, request: { url?: string }) => void,
  ): unknown;
  address(): unknown;
  close(done: () => void): unknown;
}

interface ServerSocket {
  on(event: 'message', listener: (data: Uint8Array) => void): unknown;
  on(event: 'close' | 'error', listener: () => void): unknown;
  send(data: Uint8Array): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
}

/** One socket in a room, as a test sees it. */
export interface RoomSocket {
  readonly room: string;
  /** step-2 and update frames received */
  counted: number;
  close(code: number, reason?: string): void;
  /** Cuts the line without a word. */
  cut(): void;
}

/**
 * A small server that speaks y-websocket's protocol with `saved` and `refused`. Tests say when it
 * confirms, what it refuses, and when it goes away. It keeps documents in memory.
 */
export class RoomServer {
  /** null: accept. A code: refuse the step-2 or update frame. Asked for each that adds something. */
  refuse: (room: string) => RefusalCode | null = () => null;
  /** While false no frame is confirmed. */
  confirms = true;
  /** While false the server accepts sockets and says nothing at all, like a line that is dead. */
  speaks = true;
  /** Rooms that every socket is closed on with a code as soon as it opens. */
  readonly closedRooms = new Map<string, number>();
  readonly sockets = new Set<RoomSocket>();
  /** sockets ever opened */
  opened = 0;
  readonly #server: SocketServer;
  readonly #docs = new Map<string, Y.Doc>();
  readonly #unconfirmed = new Set<() => void>();
  readonly #live = new Map<ServerSocket, RoomSocket>();
  /** What each socket last said of itself. */
  readonly #said = new Map<ServerSocket, Uint8Array>();

  constructor(server: SocketServer) {
    this.#server = server;
    server.on('connection', (socket, request) => this.#accept(socket, roomOf(request.url)));
  }

  get url(): string {
    const { port } = this.#server.address() as { port: number };
    return `ws://127.0.0.1:${port}/sync`;
  }

  /** A room's document on the server. */
  doc(room: string): Y.Doc {
    const doc = this.#docs.get(room) ?? new Y.Doc();
    this.#docs.set(room, doc);
    return doc;
  }

  socketsIn(room: string): RoomSocket[] {
    return [...this.sockets].filter((socket) => socket.room === room);
  }

  /** Confirms what was held back, and everything from now on. */
  confirmAll(): void {
    this.confirms = true;
    this.#unconfirmed.forEach((confirm) => confirm());
  }

  stop(): Promise<void> {
    this.#live.forEach((_, socket) => socket.terminate());
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #accept(socket: ServerSocket, room: string): void {
    this.opened += 1;
    const close = this.closedRooms.get(room);
    socket.on('error', () => undefined);
    if (close !== undefined) return socket.close(close);
    const seat: RoomSocket = {
      room,
      counted: 0,
      close: (code, reason) => socket.close(code, reason),
      cut: () => socket.terminate(),
    };
    const stop = this.#serve(socket, seat);
    socket.on('close', stop);
  }

  #serve(socket: ServerSocket, seat: RoomSocket): () => void {
    const doc = this.doc(seat.room);
    const confirm = (): void => socket.send(encodeSaved(seat.counted));
    const onUpdate = (update: Uint8Array, origin: unknown): void => {
      if (origin !== socket && this.speaks)
        socket.send(syncFrame((to) => syncProtocol.writeUpdate(to, update)));
    };
    this.sockets.add(seat);
    this.#live.set(socket, seat);
    this.#unconfirmed.add(confirm);
    doc.on('update', onUpdate);
    socket.on('message', (data) => this.#receive(socket, seat, new Uint8Array(data), confirm));
    if (this.speaks) socket.send(syncFrame((to) => syncProtocol.writeSyncStep1(to, doc)));
    for (const [other, frame] of this.#said)
      if (this.#live.get(other)?.room === seat.room) socket.send(frame);
    return () => {
      doc.off('update', onUpdate);
      this.sockets.delete(seat);
      this.#live.delete(socket);
      this.#said.delete(socket);
      this.#unconfirmed.delete(confirm);
    };
  }

  #receive(socket: ServerSocket, seat: RoomSocket, frame: Uint8Array, confirm: () => void): void {
    if (this.speaks && frame[0] === messageTypes.awareness) this.#passOn(socket, seat.room, frame);
    if (!this.speaks || frame[0] !== messageTypes.sync) return;
    if (isCounted(frame)) {
      seat.counted += 1;
      const code = addsNothing(this.doc(seat.room), frame) ? null : this.refuse(seat.room);
      if (code) socket.send(encodeRefused(seat.counted, code));
      else this.#merge(socket, seat, frame);
      if (this.confirms) confirm();
    } else this.#merge(socket, seat, frame);
  }

  /** To the others in the room, as the server does on boards. */
  #passOn(from: ServerSocket, room: string, frame: Uint8Array): void {
    this.#said.set(from, frame);
    for (const [socket, seat] of this.#live)
      if (socket !== from && seat.room === room) socket.send(frame);
  }

  #merge(socket: ServerSocket, seat: RoomSocket, frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    const reply = encoding.createEncoder();
    encoding.writeVarUint(reply, messageTypes.sync);
    syncProtocol.readSyncMessage(decoder, reply, this.doc(seat.room), socket);
    if (encoding.length(reply) > 1) socket.send(encoding.toUint8Array(reply));
  }
}

const roomOf = (url = ''): string => url.replace(/^\/sync\//, '').replace(/\?.*$/, '');

function syncFrame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.sync);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** A step 2 of someone who only reads. */
function addsNothing(doc: Y.Doc, frame: Uint8Array): boolean {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  const merged = new Y.Doc();
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateAsUpdate(merged);
  Y.applyUpdate(merged, decoding.readVarUint8Array(decoder));
  return Y.encodeStateAsUpdate(merged).length === before.length;
}
