import { connect, type Socket } from 'node:net';

export interface SocketListener {
  /** A binary message. `frame` is only good until this returns; `at` is when its bytes came. */
  hear(frame: Buffer, at: number): void;
  /** `code`: null if the connection just ended */
  closed(code: number | null): void;
}

const bufferBytes = 64 * 1024;
const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 };
const mask = Buffer.from([0x5a, 0xc3, 0x17, 0x88]);
const none = Buffer.alloc(0);

/**
 * A WebSocket client that does just what a load needs, because a real one costs more than the server that it is to
 * measure: no buffer is made per read, frames are read in place. Servers do not fragment here.
 */
export class RawSocket {
  readonly #socket: Socket;
  readonly #listener: SocketListener;
  #rest: Buffer = none;
  #isOpen = false;
  #code: number | null = null;
  #opened = Promise.withResolvers<undefined>();
  receivedBytes = 0;

  constructor(url: URL, headers: Readonly<Record<string, string>>, listener: SocketListener) {
    this.#listener = listener;
    const buffer = Buffer.allocUnsafe(bufferBytes);
    this.#socket = connect({
      host: url.hostname,
      port: Number(url.port),
      noDelay: true,
      onread: {
        buffer,
        callback: (length) => {
          this.#take(buffer.subarray(0, length));
          return true;
        },
      },
    });
    this.#opened.promise.catch(() => undefined);
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('end', () => this.#socket.end());
    this.#socket.on('close', () => this.#end());
    this.#socket.write(upgradeRequest(url, headers));
  }

  /** Until the server has accepted the upgrade. */
  get opened(): Promise<void> {
    return this.#opened.promise;
  }

  send(payload: Uint8Array): void {
    if (!this.#socket.destroyed) this.#socket.write(maskedFrame(opcodes.binary, payload));
  }

  /** Reads nothing more, as a phone whose radio is gone. */
  stopReading(): void {
    this.#socket.pause();
  }

  goOnReading(): void {
    this.#socket.resume();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #end(): void {
    this.#opened.reject(new Error('the connection ended'));
    this.#listener.closed(this.#code);
  }

  #take(chunk: Buffer): void {
    const at = performance.now();
    this.receivedBytes += chunk.length;
    const data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let read = this.#isOpen ? 0 : this.#takeAnswer(data);
    while (this.#isOpen) {
      const end = this.#takeFrame(data, read, at);
      if (end === read) break;
      read = end;
    }
    this.#rest = read < data.length ? Buffer.from(data.subarray(read)) : none;
  }

  /** The server's answer to the upgrade. Returns where it ends, 0 if it is not all there. */
  #takeAnswer(data: Buffer): number {
    const end = data.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    const status = data.toString('latin1', 0, end).split('\r\n')[0] ?? '';
    this.#isOpen = / 101 /.test(status);
    if (this.#isOpen) this.#opened.resolve(undefined);
    else this.#opened.reject(new Error(`upgrade refused: ${status}`));
    return end + 4;
  }

  /** Returns where the frame ends that begins at `from`, or `from` if it is not all there. */
  #takeFrame(data: Buffer, from: number, at: number): number {
    if (data.length < from + 2) return from;
    const short = data[from + 1]! & 0x7f;
    const start = from + (short < 126 ? 2 : short === 126 ? 4 : 10);
    if (data.length < start) return from;
    const length =
      short < 126
        ? short
        : short === 126
          ? data.readUInt16BE(from + 2)
          : data.readUInt32BE(from + 6);
    const end = start + length;
    if (data.length < end) return from;
    this.#takeMessage(data[from]! & 0x0f, data.subarray(start, end), at);
    return end;
  }

  #takeMessage(opcode: number, payload: Buffer, at: number): void {
    if (opcode === opcodes.binary) this.#listener.hear(payload, at);
    else if (opcode === opcodes.ping) this.#socket.write(maskedFrame(opcodes.pong, payload));
    else if (opcode === opcodes.close) {
      this.#code = payload.length >= 2 ? payload.readUInt16BE(0) : null;
      this.#socket.end(maskedFrame(opcodes.close, payload));
    }
  }
}

function upgradeRequest(url: URL, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({
    Host: url.host,
    Upgrade: 'websocket',
    Connection: 'Upgrade',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version': '13',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

function maskedFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const start = length < 126 ? 6 : length < 65_536 ? 8 : 14;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = 0x80 | opcode;
  frame[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127);
  if (start === 8) frame.writeUInt16BE(length, 2);
  if (start === 14) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.set(mask, start - 4);
  for (let i = 0; i < length; i += 1) frame[start + i] = payload[i]! ^ mask[i & 3]!;
  return frame;
}
