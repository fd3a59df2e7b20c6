import type { RawData, WebSocket } from 'ws';
import { closeSocket } from './close-socket.ts';

/** What a client sent, as it came. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly isBinary: boolean;
}

/** A client says two or three things before its room is open. */
const maxEarly = 32;

export const frameOf = (data: RawData, isBinary: boolean): Frame => ({
  bytes: toBytes(data),
  isBinary,
});

/**
 * What a client says while its room is being opened, in its order. Nobody knows yet who it is, so little is kept: a frame
 * over the limit, or one too many, ends the socket, and nothing is kept of one that is ending.
 */
export class EarlyFrames {
  readonly frames: Frame[] = [];
  readonly #socket: WebSocket;
  readonly #maxFrameBytes: number;

  constructor(socket: WebSocket, maxFrameBytes: number) {
    this.#socket = socket;
    this.#maxFrameBytes = maxFrameBytes;
    socket.on('message', this.#keep);
  }

  /** From now on someone else listens. */
  stop(): void {
    this.#socket.off('message', this.#keep);
  }

  readonly #keep = (data: RawData, isBinary: boolean): void => {
    const socket = this.#socket;
    if (socket.readyState !== socket.OPEN) return;
    const frame = frameOf(data, isBinary);
    if (frame.bytes.length > this.#maxFrameBytes) closeSocket(socket, 'frameTooLarge');
    else if (this.frames.push(frame) > maxEarly) closeSocket(socket, 'tooFast');
  };
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
