import { once } from 'node:events';
import { WebSocket, type RawData } from 'ws';
import * as decoding from 'lib0/decoding';
import { messageTypes, readSaved, syncTypes } from '#lib/protocol/messages.ts';
import { until } from './until.ts';

/** A socket that says only what a test has it say, unlike a provider, and notes what it is told. */
export class BareSocket {
  readonly #socket: WebSocket;
  saved = 0;
  /** how many of its step 1 were answered */
  step2s = 0;
  /** the close code and its text */
  closedWith: readonly [number, string] | null = null;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('error', () => undefined);
    socket.on('message', (data) => this.#hear(data));
    socket.on('close', (code, reason) => (this.closedWith = [code, reason.toString()]));
  }

  /** Opens `<url>/sync/<room>` and asks for acknowledgements. */
  static async open(url: string, room: string, cookie: string): Promise<BareSocket> {
    const address = `${url.replace('http', 'ws')}/sync/${room}?ack=1`;
    const bare = new BareSocket(new WebSocket(address, { headers: { cookie } }));
    await once(bare.#socket, 'open');
    return bare;
  }

  send(...frames: readonly Uint8Array[]): void {
    for (const frame of frames) this.#socket.send(frame);
  }

  async savedAll(count: number): Promise<void> {
    await until(() => this.saved === count || this.closedWith, `${count} updates were saved`);
    if (this.closedWith) throw new Error(`closed with ${this.closedWith.join(' ')}`);
  }

  async closed(): Promise<readonly [number, string]> {
    return until(() => this.closedWith, 'the socket was closed');
  }

  end(): void {
    this.#socket.terminate();
  }

  #hear(data: RawData): void {
    const decoder = decoding.createDecoder(new Uint8Array(data as Buffer));
    const type = decoding.readVarUint(decoder);
    if (type === messageTypes.saved) this.saved = readSaved(decoder);
    if (type === messageTypes.sync && decoding.readVarUint(decoder) === syncTypes.step2)
      this.step2s += 1;
  }
}
