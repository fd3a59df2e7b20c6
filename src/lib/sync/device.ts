import { indexedDbStores } from './indexeddb-stores.ts';
import type { LocalStores } from './local-store.ts';
import { browserPage, type PageLife } from './page-life.ts';
import { webSlots, type Slots } from './slots.ts';

/** What the rooms of the browser need from the machine they run on. Nothing in it needs a secure context. */
export interface Device {
  /** Where rooms are: `ws(s)://host/sync`. */
  readonly syncUrl: string;
  readonly WebSocket: typeof WebSocket;
  readonly stores: LocalStores;
  /** outlives the browser's closing */
  readonly slots: Slots;
  /** outlives a reload, in this tab alone */
  readonly tabSlots: Slots;
  readonly page: PageLife;
  /** 0 ≤ x < 1, to spread many phones over time. */
  random(): number;
}

/** The browser that runs this page. Also made while the server renders, where nothing of it is used. */
export const browserDevice = (): Device => ({
  get syncUrl() {
    return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`;
  },
  get WebSocket() {
    return globalThis.WebSocket;
  },
  stores: indexedDbStores,
  slots: webSlots(() => localStorage),
  tabSlots: webSlots(() => sessionStorage),
  page: browserPage,
  random: Math.random,
});
