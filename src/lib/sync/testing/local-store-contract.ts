import type { LocalStore, LocalStores } from '../local-store.ts';

/** One promise of the port. `check` throws if it is broken. Free of test tools, so that a browser can run it too. */
export interface Promised {
  readonly name: string;
  check(stores: LocalStores): Promise<void>;
}

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const ignore = (): void => undefined;

async function mustKeep(store: LocalStore, ...expected: Uint8Array[]): Promise<void> {
  const kept = (await store.read()).map((update) => [...update].join());
  const wanted = expected.map((update) => [...update].join());
  if (kept.join(';') !== wanted.join(';'))
    throw new Error(`kept ${kept.join(';')}, not ${wanted.join(';')}`);
}

/** What every adapter of `LocalStores` promises. */
export const localStoreContract: readonly Promised[] = [
  {
    name: 'a new store keeps nothing',
    async check(stores) {
      await mustKeep(await stores.open('new', ignore));
    },
  },
  {
    name: 'appends are read back in order, also after closing and opening',
    async check(stores) {
      const store = await stores.open('appends', ignore);
      await Promise.all([store.append(bytes(1)), store.append(bytes(2, 3))]);
      store.close();
      await mustKeep(await stores.open('appends', ignore), bytes(1), bytes(2, 3));
    },
  },
  {
    name: 'replace hands over all that is kept and keeps the result alone',
    async check(stores) {
      const store = await stores.open('replaced', ignore);
      await store.append(bytes(1));
      await store.append(bytes(2));
      await store.replace((kept) => bytes(...kept.flatMap((update) => [...update])));
      await mustKeep(store, bytes(1, 2));
    },
  },
  {
    name: 'an append of another tab during a replace is not lost',
    async check(stores) {
      const one = await stores.open('two tabs', ignore);
      const other = await stores.open('two tabs', ignore);
      await one.append(bytes(1));
      await Promise.all([one.replace((kept) => kept[0] ?? bytes(9)), other.append(bytes(2))]);
      await mustKeep(one, bytes(1), bytes(2));
    },
  },
  {
    name: 'a replace that throws rejects and changes nothing',
    async check(stores) {
      const store = await stores.open('thrown', ignore);
      await store.append(bytes(1));
      const failed = await store
        .replace(() => {
          throw new Error('on purpose');
        })
        .then(
          () => false,
          () => true,
        );
      if (!failed) throw new Error('the replace did not reject');
      await mustKeep(store, bytes(1));
    },
  },
  {
    name: 'removing a store empties it and tells those who hold it open',
    async check(stores) {
      let isLost = false;
      const store = await stores.open('removed', () => (isLost = true));
      await store.append(bytes(1));
      await stores.remove('removed');
      if (!isLost) throw new Error('the holder was not told');
      await mustKeep(await stores.open('removed', ignore));
    },
  },
  {
    name: 'removing what was never there is no error',
    check: (stores) => stores.remove('never there'),
  },
  {
    name: 'stores do not share what they keep',
    async check(stores) {
      const one = await stores.open('one', ignore);
      const other = await stores.open('other', ignore);
      await one.append(bytes(1));
      await mustKeep(other);
    },
  },
];
