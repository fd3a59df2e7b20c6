/**
 * The product as a process whose store can be troubled from outside: told `hang`, it takes no commit to its end any
 * more and does not close, like a network disk that is gone.
 */
import { openCenters } from '../../server/center/center-ports.ts';
import { readConfig } from '../../server/config.ts';
import { serve } from '../../server/serve.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';

const never = <T>(): Promise<T> => new Promise(() => undefined);
let hangs = false;
process.on('message', (word) => {
  hangs = word === 'hang';
  process.send?.('heard');
});
process.channel?.unref();

function troubled(storage: Storage): Storage {
  return {
    ...storage,
    commit: (changes) => (hangs ? never() : storage.commit(changes)),
    ping: () => (hangs ? never() : storage.ping()),
    close: () => (hangs ? never() : storage.close()),
  };
}

await serve(readConfig(process.env), {
  pages: (_request, response) => void response.writeHead(404).end(),
  openCenters,
  openStorage: async (directory) => troubled(await openSqliteStorage(directory)),
});
