import type { DatabaseSync } from 'node:sqlite';
import type { Center, CenterStore, Invitation, Member } from './center-store.ts';

type Part = Pick<
  CenterStore,
  | 'createCenter'
  | 'center'
  | 'centers'
  | 'centerByCode'
  | 'renameCenter'
  | 'setCode'
  | 'putMember'
  | 'removeMember'
  | 'members'
  | 'membershipsOf'
  | 'addInvitation'
  | 'invitations'
  | 'invitationByHash'
  | 'removeInvitation'
>;

const center = 'id, name, code, network_key AS networkKey, created_at AS createdAt';
const member = 'center, account, role, joined_at AS joinedAt';
const invitation =
  'id, center, email, role, key_hash AS keyHash, created_at AS createdAt, expires_at AS expiresAt';

/** Centers, who is in them, and who is invited. */
export function prepareCenters(db: DatabaseSync): Part {
  const one = <T>(sql: string) => {
    const statement = db.prepare(sql);
    return (...values: string[]) => (statement.get(...values) as T | undefined) ?? null;
  };
  const all = <T>(sql: string) => {
    const statement = db.prepare(sql);
    return (...values: string[]) => statement.all(...values) as unknown as readonly T[];
  };
  const change = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: string[]) => statement.run(...values).changes > 0;
  };
  const addCenter = change(
    'INSERT INTO centers (id, name, code, network_key, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const rename = change('UPDATE centers SET name = ? WHERE id = ?');
  const recode = change('UPDATE centers SET code = ? WHERE id = ?');
  const putMember = change(
    `INSERT INTO members (center, account, role, joined_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (center, account) DO UPDATE SET role = excluded.role`,
  );
  const removeMember = change('DELETE FROM members WHERE center = ? AND account = ?');
  const addInvitation = change(
    `INSERT INTO invitations (id, center, email, role, key_hash, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    createCenter: ({ id, name, code, networkKey, createdAt }) =>
      void addCenter(id, name, code, networkKey, createdAt),
    center: one<Center>(`SELECT ${center} FROM centers WHERE id = ?`),
    centers: all<Center>(`SELECT ${center} FROM centers ORDER BY created_at, id`),
    centerByCode: one<Center>(`SELECT ${center} FROM centers WHERE code = ?`),
    renameCenter: (id, name) => void rename(name, id),
    setCode: (id, code) => void recode(code, id),
    putMember: ({ center, account, role, joinedAt }) =>
      void putMember(center, account, role, joinedAt),
    removeMember: (center, account) => void removeMember(center, account),
    members: all<Member>(
      `SELECT ${member} FROM members WHERE center = ? ORDER BY joined_at, account`,
    ),
    membershipsOf: all<Member>(
      `SELECT ${member} FROM members WHERE account = ? ORDER BY joined_at, center`,
    ),
    addInvitation: ({ id, center, email, role, keyHash, createdAt, expiresAt }) =>
      void addInvitation(id, center, email, role, keyHash, createdAt, expiresAt),
    invitations: all<Invitation>(
      `SELECT ${invitation} FROM invitations WHERE center = ? ORDER BY created_at, id`,
    ),
    invitationByHash: one<Invitation>(`SELECT ${invitation} FROM invitations WHERE key_hash = ?`),
    removeInvitation: change('DELETE FROM invitations WHERE center = ? AND id = ?'),
  };
}
