import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type { Decoder } from 'lib0/decoding';
import type * as Y from 'yjs';
import { isFinal } from '#lib/protocol/close-codes.ts';
import { readComeBackMs } from '#lib/protocol/come-back.ts';
import { messageTypes, readRefused, readSaved } from '#lib/protocol/messages.ts';
import { countingSocket, type CountingSocket, type Delivery } from './delivery.ts';
import type { Device } from './device.ts';
import { knownCodes, readFinalClose, type FinalClose } from './final-close.ts';
import { reconnectDelayMs } from './reconnect-delay.ts';

/** `starting`: the first attempt is still under way. `away`: not connected, and trying. `closed`: for good. */
export type LinkState = 'starting' | 'connected' | 'away' | 'closed';

export interface TransportEvents {
  onChange(): void;
  /** The server's state is merged into the document, for the first time on this connection. */
  onSynced(): void;
  /** `held`: the document that was refused, where it is not the one in use. */
  onRefused(code: string, held?: Y.Doc): void;
  onFinalClose(close: FinalClose): void;
  /**
   * The server has laid the room anew and takes nothing of this document any more; this transport has disconnected.
   * `earlier`: the rest of the frame, to be read at once or by another part.
   */
  onRenewed(earlier: Decoder): void;
  /** Someone else came, went, or says something else of themselves. */
  onPresence(): void;
}

/** The server sends something at least every 25 s. */
const silenceMs = 30_000;
/** A network that swallows packets leaves a socket connecting for minutes. */
const connectTimeoutMs = 10_000;
/** Waking comes as several events at once; an attempt this young is left alone. */
const freshMs = 1000;
/** Above any delay that y-websocket would compute itself. */
const manyReconnects = 20;

/**
 * One document's way to the server: y-websocket, which comes back for ever except after a final code,
 * with an exact account of what is durable, delays of our own, and a way out of sockets that only seem open.
 */
export class Transport {
  readonly #provider: WebsocketProvider;
  readonly #awareness: Awareness;
  readonly #events: TransportEvents;
  readonly #random: () => number;
  #link: LinkState = 'starting';
  #isUnsent = false;
  #storeFails = false;
  #attempts = 0;
  #attemptedAt = 0;
  #connectTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: string, doc: Y.Doc, device: Device, events: TransportEvents) {
    this.#events = events;
    this.#random = () => device.random();
    this.#awareness = silentAwareness(doc);
    this.#provider = new WebsocketProvider(device.syncUrl, room, doc, {
      connect: false,
      awareness: this.#awareness,
      params: { ack: '1' },
      // A second tab would spread a refused edit past the server (ROLE2).
      disableBc: true,
      WebSocketPolyfill: countingSocket(device.WebSocket),
    });
    this.#listen(doc);
  }

  get events(): TransportEvents {
    return this.#events;
  }

  get link(): LinkState {
    return this.#link;
  }

  /** Everything in the document is durable on the server, by this very connection's account. */
  get isDelivered(): boolean {
    return this.#link === 'connected' && (this.#delivery?.isComplete ?? false);
  }

  /** The document holds changes made here that the server has not confirmed. */
  get isUnsent(): boolean {
    return this.#isUnsent;
  }

  /** The server has said that its store fails, and has confirmed nothing since. */
  get storeFails(): boolean {
    return this.#storeFails;
  }

  /** What the others in the room say of themselves, by their connection; nothing while not connected. */
  get others(): ReadonlyMap<number, unknown> {
    const states = new Map<number, unknown>(this.#awareness.getStates());
    states.delete(this.#awareness.clientID);
    return states;
  }

  /** Tells the others something of this connection, now and whenever it comes back. Null: nothing. */
  say(state: Readonly<Record<string, unknown>> | null): void {
    this.#awareness.setLocalState(state);
  }

  /** Connects, also after a final close. */
  connect(): void {
    if (this.#link === 'closed') this.#link = 'starting';
    this.#provider.connect();
    this.#events.onChange();
  }

  /** The page may have slept: a socket may say it is open and be dead. Tries again at once rather than wait. */
  wake(networkChanged: boolean): void {
    if (!this.#provider.shouldConnect || this.#isFresh(networkChanged)) return;
    this.#restart();
  }

  destroy(): void {
    clearTimeout(this.#connectTimer);
    this.#provider.doc.off('update', this.#onUpdate);
    this.#provider.destroy();
  }

  get #socket(): CountingSocket | null {
    return this.#provider.ws as CountingSocket | null;
  }

  get #delivery(): Delivery | undefined {
    return this.#socket?.delivery;
  }

  #isFresh(networkChanged: boolean): boolean {
    if (performance.now() - this.#attemptedAt < freshMs) return true;
    const heardAgoMs = Date.now() - this.#provider.wsLastMessageReceived;
    return this.#provider.wsconnected && !networkChanged && heardAgoMs < silenceMs;
  }

  #restart(): void {
    this.#provider.disconnect();
    this.#provider.connect();
  }

  #listen(doc: Y.Doc): void {
    const provider = this.#provider;
    provider.on('status', ({ status }) => this.#onStatus(status));
    provider.on('connection-close', (event) => {
      this.#storeFails ||= event?.code === knownCodes.storeFailed;
      this.#delayNext(event?.reason ?? '');
    });
    provider.on('closed', ({ code }) => this.#onClosed(code));
    provider.on('sync', (isSynced) => isSynced && this.#events.onSynced());
    provider.messageHandlers[messageTypes.saved] = (_reply, decoder) =>
      this.#onSaved(readSaved(decoder));
    provider.messageHandlers[messageTypes.refused] = (_reply, decoder) =>
      this.#events.onRefused(readRefused(decoder).code);
    provider.messageHandlers[messageTypes.renewed] = (_reply, decoder) => {
      provider.disconnect();
      this.#events.onRenewed(decoder);
    };
    this.#awareness.on('change', () => this.#events.onPresence());
    // After the provider's own listener, which has sent the update by now if it could.
    doc.on('update', this.#onUpdate);
  }

  readonly #onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider) return;
    const socket = this.#socket;
    // A socket that is still connecting misses nothing: its step 2 will hold the change.
    if (socket && socket.readyState > socket.OPEN) socket.delivery.miss();
    this.#isUnsent = true;
    this.#events.onChange();
  };

  #onStatus(status: 'connecting' | 'connected' | 'disconnected'): void {
    clearTimeout(this.#connectTimer);
    if (status === 'connecting') this.#startAttempt();
    else this.#link = status === 'connected' ? 'connected' : 'away';
    if (status === 'connected') this.#sayAgain();
    this.#events.onChange();
  }

  /** The others heard of the old connection's end under the next clock: only the one after that is news to them. */
  #sayAgain(): void {
    const state = this.#awareness.getLocalState();
    if (!state) return;
    this.#awareness.setLocalState(state);
    this.#awareness.setLocalState(state);
  }

  #startAttempt(): void {
    this.#attemptedAt = performance.now();
    this.#connectTimer = setTimeout(() => this.#restart(), connectTimeoutMs);
  }

  /**
   * y-websocket doubles its delay without any spread and starts at 0.2 s; this sets the delay that it will take. A
   * server that goes down knows how many are here, and tells each of them a moment of its own.
   */
  #delayNext(reason: string): void {
    clearTimeout(this.#connectTimer);
    if (this.#link !== 'closed') this.#link = 'away';
    this.#provider.wsUnsuccessfulReconnects = manyReconnects;
    const ownMs = reconnectDelayMs(this.#attempts++, this.#random());
    this.#provider.maxBackoffTime = readComeBackMs(reason) ?? ownMs;
    this.#events.onChange();
  }

  #onSaved(count: number): void {
    this.#delivery?.save(count);
    if (this.#delivery?.isComplete) {
      // Not at `sync`: a server whose store fails still reads, and would be asked again at once for ever.
      this.#attempts = 0;
      this.#isUnsent = false;
      this.#storeFails = false;
    }
    this.#events.onChange();
  }

  #onClosed(code: number): void {
    if (!isFinal(code)) return;
    this.#link = 'closed';
    this.#events.onFinalClose(readFinalClose(code));
    this.#events.onChange();
  }
}

/** Says nothing about this browser until it is told to. */
function silentAwareness(doc: Y.Doc): Awareness {
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  return awareness;
}
