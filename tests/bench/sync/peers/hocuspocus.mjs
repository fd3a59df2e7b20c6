/**
 * Hocuspocus with its defaults and a durable store: its own SQLite extension's statements, but on Node's SQLite (its
 * driver downloads a binary when it is installed), with every commit fsynced, as ours are.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

const db = new DatabaseSync(join(process.env.DATA_DIR, 'documents.db'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
db.exec(
  'CREATE TABLE IF NOT EXISTS documents (name TEXT NOT NULL, data BLOB NOT NULL, UNIQUE(name))',
);
const select = db.prepare('SELECT data FROM documents WHERE name = ?');
const upsert = db.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET data = excluded.data',
);

const store = new Database({
  fetch: async ({ documentName }) => select.get(documentName)?.data ?? null,
  store: async ({ documentName, state }) => void upsert.run(documentName, state),
});

const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, extensions: [store] });
await server.listen();
console.log(`running at http://127.0.0.1:${server.address.port}`);
