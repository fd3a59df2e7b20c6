import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Change, Storage } from '../../server/storage/storage.ts';

/** A store in memory, and everything that is committed to it. */
export function spiedStorage(): { readonly storage: Storage; readonly commits: Change[] } {
  const inner = createMemoryStorage();
  const commits: Change[] = [];
  const spy: Storage['commit'] = (changes) => {
    commits.push(...changes);
    return inner.commit(changes);
  };
  const storage = new Proxy(inner, {
    get(target, key: keyof Storage) {
      return key === 'commit' ? spy : target[key].bind(target);
    },
  });
  return { storage, commits };
}
