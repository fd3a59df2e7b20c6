import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import type * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type {
  JoinInput,
  Joined,
  NewWorkshop,
  OpenedWorkshop,
  Problem,
  WorkshopView,
} from '#lib/protocol/contract.ts';
import { isCounted, messageTypes, readRefused, readSaved } from '#lib/protocol/messages.ts';
import { until } from './until.ts';

// In Node every y-websocket provider listens for the process's exit; a test has many of them.
process.setMaxListeners(0);

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A browser as the server sees one: an address, a cookie jar, requests and sockets. */
export class BrowserLike {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();
  readonly #rooms: RoomClient[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** The same browser, cookies and all, at another address: a server that was started again. */
  movedTo(url: string): BrowserLike {
    const moved = new BrowserLike(url);
    for (const [name, value] of this.#cookies) moved.setCookie(name, value);
    return moved;
  }

  async send<T = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.#cookies.set(name!, value!);
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }

  async open(input: Partial<NewWorkshop> = {}): Promise<OpenedWorkshop> {
    const workshop = {
      title: '첫 진단',
      network: { name: '가람 사회적경제협의회' },
      stage: 'founding' as const,
    };
    const reply = await this.send<OpenedWorkshop>('POST', '/api/workshops', {
      ...workshop,
      ...input,
    });
    if (reply.status !== 201) throw new Error(`not opened: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async join(code: string, input: Partial<JoinInput> = {}): Promise<Joined> {
    const reply = await this.send<Joined | Problem>('POST', '/api/join', {
      code,
      name: '김하나',
      ...input,
    });
    if (reply.status !== 200) throw new Error(`not joined: ${JSON.stringify(reply.body)}`);
    return reply.body as Joined;
  }

  async workshop(id: string): Promise<WorkshopView> {
    return (await this.send<WorkshopView>('GET', `/api/workshops/${id}`)).body;
  }

  /** A room through the stock y-websocket provider, with this browser's cookie. */
  connect(room: string, options: RoomOptions = {}): RoomClient {
    const client = new RoomClient(this.#url.replace(/^http/, 'ws'), room, this.cookie, options);
    this.#rooms.push(client);
    return client;
  }

  /** Ends all its sockets. */
  leave(): void {
    for (const room of this.#rooms.splice(0)) room.destroy();
  }
}

export interface RoomOptions {
  /** Ask for `saved` and `refused`, as our own client does. */
  readonly ack?: boolean;
  readonly doc?: Y.Doc;
  readonly headers?: Record<string, string>;
}

/** One room: the stock provider, and what it was told. */
export class RoomClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly refused: { number: number; code: string }[] = [];
  closedWith: number | null = null;
  saved = 0;
  /** counted messages sent on the current connection */
  sent = 0;

  constructor(url: string, room: string, cookie: string, options: RoomOptions) {
    this.doc = options.doc ?? new Y.Doc();
    this.provider = new WebsocketProvider(`${url}/sync`, room, this.doc, {
      WebSocketPolyfill: this.#socketClass(
        cookie,
        options.headers ?? {},
      ) as unknown as typeof globalThis.WebSocket,
      params: options.ack ? { ack: '1' } : {},
      disableBc: true,
      maxBackoffTime: 200,
    });
    this.provider.on('connection-close', (event) => (this.closedWith = event?.code ?? null));
    this.provider.messageHandlers[messageTypes.saved] = (_: unknown, decoder: decoding.Decoder) => {
      this.saved = readSaved(decoder);
    };
    this.provider.messageHandlers[messageTypes.refused] = (
      _: unknown,
      decoder: decoding.Decoder,
    ) => {
      this.refused.push(readRefused(decoder));
    };
  }

  #socketClass(cookie: string, headers: Record<string, string>): typeof WebSocket {
    const onOpen = () => {
      this.sent = 0;
      this.saved = 0;
    };
    const onSend = (frame: Uint8Array) => {
      if (isCounted(frame)) this.sent += 1;
    };
    return class extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie, ...headers } });
        onOpen();
      }
      override send(data: Uint8Array): void {
        onSend(data);
        super.send(data);
      }
    } as unknown as typeof WebSocket;
  }

  /** Until the server's state has come. */
  async synced(): Promise<this> {
    await until(() => this.provider.synced || this.closedWith !== null, 'the room was synced');
    if (!this.provider.synced) throw new Error(`closed with ${this.closedWith} instead of synced`);
    return this;
  }

  /** Until everything sent is acknowledged as durable (only with `ack`). */
  async allSaved(): Promise<void> {
    await this.synced();
    await until(() => this.sent > 0 && this.saved === this.sent, 'everything sent was saved');
  }

  async closed(): Promise<number> {
    return until(() => this.closedWith, 'the room was closed');
  }

  answer(item: string, value: Answer): void {
    writeAnswer(this.doc, item, value);
  }

  destroy(): void {
    this.provider.destroy();
    this.doc.destroy();
  }
}
