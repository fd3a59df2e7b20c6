import type { DatabaseSync } from 'node:sqlite';
import type { TokenScope } from '#lib/domain/centers/center-role.ts';
import type { AccessToken, CenterStore } from './center-store.ts';

type Part = Pick<
  CenterStore,
  'addToken' | 'tokens' | 'tokenByHash' | 'noteTokenUse' | 'removeToken'
>;
type Row = Omit<AccessToken, 'scopes'> & { readonly scopes: string };

const columns = `id, center, name, hash, scopes, created_at AS createdAt, expires_at AS expiresAt,
  last_used_at AS lastUsedAt`;

/** Tokens of programs, by the hash of each. */
export function prepareTokens(db: DatabaseSync): Part {
  const insert = db.prepare(
    `INSERT INTO tokens (id, center, name, hash, scopes, created_at, expires_at, last_used_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ofCenter = db.prepare(
    `SELECT ${columns} FROM tokens WHERE center = ? ORDER BY created_at, id`,
  );
  const byHash = db.prepare(`SELECT ${columns} FROM tokens WHERE hash = ?`);
  const use = db.prepare('UPDATE tokens SET last_used_at = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM tokens WHERE center = ? AND id = ?');
  return {
    addToken(token) {
      const { id, center, name, hash, createdAt, expiresAt, lastUsedAt } = token;
      const scopes = JSON.stringify(token.scopes);
      insert.run(id, center, name, hash, scopes, createdAt, expiresAt, lastUsedAt);
    },
    tokens: (center) => (ofCenter.all(center) as unknown as Row[]).map(fromRow),
    tokenByHash(hash) {
      const row = byHash.get(hash) as Row | undefined;
      return row ? fromRow(row) : null;
    },
    noteTokenUse: (id, at) => void use.run(at, id),
    removeToken: (center, id) => remove.run(center, id).changes > 0,
  };
}

const fromRow = (row: Row): AccessToken => ({
  ...row,
  scopes: JSON.parse(row.scopes) as TokenScope[],
});
