import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { describeStorage } from './storage.contract.ts';
import { createTemporaryDirectory } from './temporary-directory.ts';

describeStorage('memory', async () => {
  const storage = createMemoryStorage();
  return { storage, dispose: () => storage.close() };
});

describeStorage('SQLite', async () => {
  const directory = createTemporaryDirectory();
  const storage = await openSqliteStorage(directory.path);
  return {
    storage,
    async dispose() {
      await storage.close();
      directory.remove();
    },
  };
});
