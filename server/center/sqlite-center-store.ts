import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CenterStore } from './center-store.ts';
import { prepareAudit } from './sqlite-audit.ts';
import { prepareCenterTables } from './sqlite-center-schema.ts';
import { prepareCenters } from './sqlite-centers.ts';
import { prepareSubmissions } from './sqlite-submissions.ts';
import { prepareTokens } from './sqlite-tokens.ts';

/** How long a command of the operator may hold the file while the server wants to write, and the other way round. */
const busyTimeoutMs = 3000;

/** Opens, or makes, a center store: a file, or `:memory:`. */
export function openCenterStore(file: string): CenterStore {
  prepareFile(file);
  const db = new DatabaseSync(file, { timeout: busyTimeoutMs });
  prepareCenterTables(db);
  return {
    ...prepareCenters(db),
    ...prepareSubmissions(db),
    ...prepareTokens(db),
    ...prepareAudit(db),
    close: () => db.close(),
  };
}

/** Only the owner of the process may read it. */
export function prepareFile(file: string): void {
  if (file === ':memory:') return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}
