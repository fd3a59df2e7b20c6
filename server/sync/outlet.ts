import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** A whole WebSocket frame, as it goes over the wire. */
export type WebSocketFrame = Buffer & { readonly framed: true };

const finalBinary = 0x82;
const shortest = { of16bits: 126, of64bits: 65_536 };

/**
 * Frames a message. Servers do not mask, so one frame is the same for everyone: made once for a room, it is written as it
 * is to each of its sockets, which costs half of what `ws` would do for each.
 */
export function frameMessage(message: Uint8Array): WebSocketFrame {
  const { length } = message;
  const start = length < shortest.of16bits ? 2 : length < shortest.of64bits ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = finalBinary;
  frame[1] = start === 2 ? length : start === 4 ? 126 : 127;
  if (start === 4) frame.writeUInt16BE(length, 2);
  if (start === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.set(message, start);
  return frame as WebSocketFrame;
}

/**
 * Where messages leave: below `ws`, whose own frames (pong, close) may come between, since it writes each of them at once
 * and whole (no compression, no fragments).
 */
export class Outlet {
  readonly #socket: WebSocket;
  readonly #below: Duplex;

  constructor(socket: WebSocket, below: Duplex) {
    this.#socket = socket;
    this.#below = below;
  }

  /** Bytes that the system has not taken yet. */
  get waitingBytes(): number {
    return this.#below.writableLength;
  }

  /** After a close frame nothing may follow, also where the other end began it. */
  write(frame: WebSocketFrame): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#below.write(frame);
  }

  /** What is written until `release` leaves in one piece. */
  hold(): void {
    this.#below.cork();
  }

  release(): void {
    this.#below.uncork();
  }
}
