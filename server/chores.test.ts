import { afterEach, describe, expect, it, vi } from 'vitest';
import { startChores, type ChoresDeps } from './chores.ts';

/** Chores of a server that was killed and left rooms behind; `compact` is what it does to each. */
function startWith(left: readonly string[], compact: (room: string) => Promise<void>) {
  const failures: unknown[] = [];
  const compacted: string[] = [];
  const deps: ChoresDeps = {
    rooms: {
      tick: () => Promise.resolve(),
      compactStored: async (room) => {
        await compact(room);
        compacted.push(room);
      },
    },
    workshops: { purgeDue: () => Promise.resolve(), unloadIdle: () => undefined },
    storage: { roomsToCompact: () => Promise.resolve(left) },
    log: { error: (_what, _about, error) => failures.push(error) },
  };
  stop = startChores(deps);
  return { failures, compacted };
}

let stop = (): void => undefined;
afterEach(() => stop());

describe('[PRIV7] what a killed process left to be compacted', () => {
  it('is compacted though one of the rooms can’t be loaded', async () => {
    const broken = new Error('not to be read');
    const { failures, compacted } = startWith(['one', 'two', 'three'], (room) =>
      room === 'two' ? Promise.reject(broken) : Promise.resolve(),
    );
    await vi.waitFor(() => expect(compacted).toEqual(['one', 'three']));
    expect(failures).toEqual([broken]);
  });

  it('is left to the next start once the server goes down', async () => {
    const first = Promise.withResolvers<undefined>();
    const asked: string[] = [];
    const { compacted } = startWith(['one', 'two'], (room) => {
      asked.push(room);
      return first.promise;
    });
    await vi.waitFor(() => expect(asked).toEqual(['one']));
    stop();
    first.resolve(undefined);
    await vi.waitFor(() => expect(compacted).toEqual(['one']));
    await new Promise(setImmediate);
    expect(asked).toEqual(['one']);
  });
});
