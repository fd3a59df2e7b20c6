/** Small texts that outlive the page, by key. A browser that refuses storage reads null and forgets; nothing needed may depend on them. */
export interface Slots {
  read(key: string): string | null;
  /** null takes the slot away. */
  write(key: string, text: string | null): void;
}

/** Slots in `localStorage` or `sessionStorage`. Both throw where storage is forbidden or full, even on being named. */
export function webSlots(storage: () => Storage): Slots {
  return {
    read(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        if (text === null) storage().removeItem(key);
        else storage().setItem(key, text);
      } catch {
        // Forgotten, as promised.
      }
    },
  };
}
