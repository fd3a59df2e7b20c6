import type { Device } from '../device.ts';
import { Listeners } from '../listeners.ts';
import type { Slots } from '../slots.ts';
import { MemoryStores } from './memory-stores.ts';

/** Slots in a map. */
export class MemorySlots implements Slots {
  readonly texts = new Map<string, string>();

  read(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  write(key: string, text: string | null): void {
    if (text === null) this.texts.delete(key);
    else this.texts.set(key, text);
  }
}

/** The twin of a phone: what it keeps is in memory, and tests say when its page sleeps, wakes and leaves. */
export class MemoryDevice implements Device {
  readonly syncUrl: string;
  readonly WebSocket: typeof WebSocket;
  readonly stores: MemoryStores;
  readonly slots = new MemorySlots();
  readonly tabSlots = new MemorySlots();
  readonly #wake = new Set<(networkChanged: boolean) => void>();
  readonly #leave = new Listeners();

  constructor(syncUrl: string, Socket: unknown, stores = new MemoryStores()) {
    this.syncUrl = syncUrl;
    // The `ws` package has the browser's interface as far as y-websocket uses it.
    this.WebSocket = Socket as typeof WebSocket;
    this.stores = stores;
  }

  readonly page = {
    onWake: (listener: (networkChanged: boolean) => void): (() => void) => {
      this.#wake.add(listener);
      return () => this.#wake.delete(listener);
    },
    onLeave: (listener: () => void): (() => void) => this.#leave.add(listener),
  };

  wake(networkChanged = false): void {
    this.#wake.forEach((listener) => listener(networkChanged));
  }

  leave(): void {
    this.#leave.call();
  }

  random(): number {
    return 0;
  }
}
