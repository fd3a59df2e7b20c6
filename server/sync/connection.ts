import type { WebSocket } from 'ws';
import type { Role } from '#lib/domain/policy.ts';
import { closeCodes, type CloseReason } from '#lib/protocol/close-codes.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import {
  encodeRefused,
  encodeRenewed,
  encodeSaved,
  type RefusalCode,
} from '#lib/protocol/messages.ts';
import type { Clock } from '../ops/ports.ts';
import { Allowance } from './allowance.ts';
import { closeTexts } from './close-texts.ts';
import { encodeAwareness, type Message } from './frame.ts';
import { frameMessage, type Outlet, type WebSocketFrame } from './outlet.ts';

export interface Who {
  readonly roles: readonly Role[];
  /** Keyed hash of the browser's secret and this room; null where ids have no owners. */
  readonly browser: string | null;
}

const heartbeat = frameMessage(encodeAwareness([]));
const lagPollMs = 50;
const cutOffMs = 1000;

/**
 * One socket in a room: what it has sent, what of it is durable, how fast it writes. `saved` never passes an
 * update whose missing parts have not come (SYNC1), so the count stays the truth.
 */
export class Connection {
  readonly who: Who;
  readonly wantsAck: boolean;
  readonly #socket: WebSocket;
  readonly #outlet: Outlet;
  readonly #limits: Limits;
  readonly #clock: Clock;
  #received = 0;
  #toldSaved = 0;
  /** The first update that could not be applied for want of others; null if none. */
  #gap: { readonly number: number; readonly since: number } | null = null;
  readonly #updates: Allowance;
  readonly #others: Allowance;
  #heardAt: number;
  #spokeAt: number;
  #closed = false;
  #lagging = false;

  constructor(
    socket: WebSocket,
    who: Who,
    options: { outlet: Outlet; wantsAck: boolean; limits: Limits; clock: Clock },
  ) {
    this.#socket = socket;
    this.#outlet = options.outlet;
    this.who = who;
    this.wantsAck = options.wantsAck;
    this.#limits = options.limits;
    this.#clock = options.clock;
    const { maxUpdatesPerSecond, maxAwarenessPerSecond, maxUpdateBurst } = options.limits;
    this.#updates = new Allowance(maxUpdatesPerSecond, maxUpdateBurst, options.clock);
    this.#others = new Allowance(maxAwarenessPerSecond, maxUpdateBurst, options.clock);
    this.#heardAt = this.#spokeAt = options.clock();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** What waits for this client to read it. */
  get bufferedBytes(): number {
    return this.#outlet.waitingBytes;
  }

  /** Behind in reading: what everyone is told is not queued for it. */
  get isLagging(): boolean {
    return this.#lagging;
  }

  /** Counts a step-2 or update message; its number, from 1. */
  countUpdate(): number {
    this.#received += 1;
    return this.#received;
  }

  /** Whether one more message of a kind is within its rate (LIM1). */
  spendAllowance(kind: Message['kind']): boolean {
    return (kind === 'update' ? this.#updates : this.#others).spend();
  }

  /** Notes that an update waits for parts. Returns when the first of them was noted, in ms. */
  noteGap(number: number): number {
    this.#gap ??= { number, since: this.#clock() };
    return this.#gap.since;
  }

  get hasGap(): boolean {
    return this.#gap !== null;
  }

  /** A step 2 holds everything its sender has: what was missing before it is in it. */
  fillGap(): void {
    this.#gap = null;
  }

  /** Tells the client how many of its messages up to `number` are durable (DUR1). Only after the commit. */
  tellSaved(number: number): void {
    const count = this.#gap ? Math.min(number, this.#gap.number - 1) : number;
    if (!this.wantsAck || count <= this.#toldSaved) return;
    this.#toldSaved = count;
    this.send(encodeSaved(count));
  }

  /** ROLE2: a client that asked for `refused` is told; another is closed, or it would go on in vain. */
  tellRefused(number: number, code: RefusalCode): void {
    if (this.wantsAck) this.send(encodeRefused(number, code));
    else this.close('refused', `${closeTexts.refused} (${code})`);
  }

  /** The room was laid anew since this client was last here; `earlier` says what the server had until then. */
  tellRenewed(earlier: Uint8Array): void {
    if (this.wantsAck) this.send(encodeRenewed(earlier));
    this.close('renewed');
  }

  /** Sends what this client alone is told. Few and small, so a slow reader is not spared them. */
  send(message: Uint8Array): void {
    if (!this.#closed) this.sendFrame(frameMessage(message));
  }

  /** Sends what is framed already. */
  sendFrame(frame: WebSocketFrame): void {
    if (this.#closed) return;
    this.#spokeAt = this.#clock();
    this.#outlet.write(frame);
  }

  /** What is sent until `release` leaves in one piece. */
  hold(): void {
    this.#outlet.hold();
  }

  release(): void {
    this.#outlet.release();
  }

  /**
   * LIM2: sends what the whole room is sent, unless this reader is behind: then nothing more is queued for it. `fallBehind`
   * is called with the first frame that it is not sent, and gives what is called once it has read what is under way. One
   * that stays behind too long is closed. Returns whether it was sent.
   */
  offer(frame: WebSocketFrame, fallBehind: () => () => void): boolean {
    if (this.#closed || this.#lagging) return false;
    if (this.#outlet.waitingBytes <= this.#limits.maxBufferedBytes) {
      this.sendFrame(frame);
      return true;
    }
    this.#lagging = true;
    this.#waitUntilRead(this.#clock() + this.#limits.maxLagMs, fallBehind());
    return false;
  }

  #waitUntilRead(until: number, catchUp: () => void): void {
    setTimeout(() => {
      if (this.#closed) return;
      if (this.#outlet.waitingBytes === 0) {
        this.#lagging = false;
        catchUp();
      } else if (this.#clock() > until) this.#cutOff();
      else this.#waitUntilRead(until, catchUp);
    }, lagPollMs).unref();
  }

  /** A close frame would wait behind what is not read, so it gets a moment and then the end. */
  #cutOff(): void {
    this.close('slowReader');
    setTimeout(() => this.#socket.terminate(), cutOffMs).unref();
  }

  hear(): void {
    this.#heardAt = this.#clock();
  }

  /** Says something if nothing was said for `quietMs`: y-websocket gives a silent connection up after 30 s, pings do not count. */
  keepAlive(quietMs: number): void {
    const now = this.#clock();
    if (now - this.#spokeAt >= quietMs) this.sendFrame(heartbeat);
    if (!this.#closed && now - this.#heardAt >= quietMs) this.#socket.ping();
  }

  /** Ends a connection whose other end has not been heard for `silentMs`. */
  dropIfSilent(silentMs: number): void {
    if (this.#clock() - this.#heardAt >= silentMs) this.#socket.terminate();
  }

  /** Closes with the code of `reason` and a sentence, or what else is to be told. Nothing is sent or taken after it. */
  close(reason: CloseReason, detail: string = closeTexts[reason]): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close(closeCodes[reason], detail);
  }

  markClosed(): void {
    this.#closed = true;
  }
}
