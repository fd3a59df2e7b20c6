import { isCounted, syncTypes } from '#lib/protocol/messages.ts';

/**
 * What one socket has sent and the server has made durable. The server counts step-2 and update
 * frames, so everything sent is durable when its count equals ours; and everything the document held
 * was sent once the server's step 1 has been answered with a step 2.
 */
export class Delivery {
  #sent = 0;
  #saved = 0;
  #hasAnswered = false;
  #hasMissed = false;

  /** A frame is handed to the socket. */
  send(frame: Uint8Array): void {
    if (!isCounted(frame)) return;
    this.#sent += 1;
    if (frame[1] === syncTypes.step2) this.#hasAnswered = true;
  }

  /** The document changed, but this socket no longer takes frames: the next one will carry the change. */
  miss(): void {
    this.#hasMissed = true;
  }

  /** The server says how many frames are durable. More than were sent would be its error: never believed. */
  save(count: number): void {
    this.#saved = Math.max(this.#saved, Math.min(count, this.#sent));
  }

  /** Whether the server durably has all that the document held here. */
  get isComplete(): boolean {
    return this.#hasAnswered && !this.#hasMissed && this.#saved === this.#sent;
  }
}

/** A socket that counts what it sends. y-websocket makes one for each attempt to connect. */
export interface CountingSocket extends WebSocket {
  readonly delivery: Delivery;
}

export function countingSocket(
  Base: typeof WebSocket,
): typeof WebSocket & (new (url: string | URL) => CountingSocket) {
  return class extends Base implements CountingSocket {
    readonly delivery = new Delivery();

    override send(frame: Parameters<WebSocket['send']>[0]): void {
      super.send(frame);
      // Counted only if sending did not throw; no answer can come before this task ends.
      if (frame instanceof Uint8Array) this.delivery.send(frame);
    }
  };
}
