/** The log of one document's updates on this device. */
export interface LocalStore {
  /** Everything kept, oldest first. */
  read(): Promise<readonly Uint8Array[]>;
  /** Resolves once the device has the update for good; rejects if it did not take it. */
  append(update: Uint8Array): Promise<void>;
  /** Puts what `merge` makes of everything kept in its place, in one step, so that nothing another tab appends is lost in between. */
  replace(merge: (kept: readonly Uint8Array[]) => Uint8Array): Promise<void>;
  close(): void;
}

/** Where documents are kept on this device, by name. */
export interface LocalStores {
  /** Rejects where the device keeps nothing. `onLost` tells that the store went away by itself: another tab removed it, or the browser took it. */
  open(name: string, onLost: () => void): Promise<LocalStore>;
  /** Removes a store and all in it. Stores of that name that are open are lost. */
  remove(name: string): Promise<void>;
}

/** Opens nothing: a device, or a room, that keeps nothing. */
export const noStores: LocalStores = {
  open: () => Promise.reject(new Error('This device keeps nothing.')),
  remove: () => Promise.resolve(),
};
