import { readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth, type BetterAuthOptions, type DBAdapter } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { getAdapter } from 'better-auth/db/adapter';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { maxPasswordLength, minPasswordLength } from '#lib/domain/centers/password.ts';
import type { Account, Accounts, Cookies } from './accounts.ts';
import { hashedSessions } from './hashed-sessions.ts';
import { prepareFile } from './sqlite-center-store.ts';
import { UsedCodes } from './used-codes.ts';

const sessionDays = 7;
const daySeconds = 24 * 60 * 60;

/** Reads the secret that signs cookies and encrypts second factors, beside the file; made once, for its owner alone. */
function secretOf(file: string): string {
  const fresh = randomBytes(32).toString('base64url');
  if (file === ':memory:') return fresh;
  const path = join(dirname(file), 'accounts.secret');
  try {
    writeFileSync(path, fresh, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch {
    return readFileSync(path, 'utf8').trim();
  }
}

/**
 * No sign-up from outside (invitations alone make accounts), nothing told to anyone else, no log of its own. Its routes
 * are not mounted: our calls are the only way in, with their same-origin check and their limits.
 */
const optionsOf = (database: DatabaseSync | (() => DBAdapter), secret: string) =>
  ({
    database,
    secret,
    baseURL: 'http://localhost',
    appName: '이음판',
    telemetry: { enabled: false },
    logger: { disabled: true },
    session: { expiresIn: sessionDays * daySeconds, updateAge: daySeconds },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength,
      revokeSessionsOnPasswordReset: true,
    },
    advanced: { cookiePrefix: 'ieum_center', useSecureCookies: false },
    plugins: [twoFactor({ issuer: '이음판' })],
  }) satisfies BetterAuthOptions;

type Library = ReturnType<typeof betterAuth<ReturnType<typeof optionsOf>>>;
interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly twoFactorEnabled?: boolean | null | undefined;
}

/** Opens, or makes, the accounts' file (or `:memory:`): better-auth on node:sqlite. */
export async function openAccountBook(file: string): Promise<Accounts> {
  prepareFile(file);
  const db = new DatabaseSync(file, { timeout: 3000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  const secret = secretOf(file);
  const onFile = optionsOf(db, secret);
  await (await getMigrations(onFile)).runMigrations();
  forgetReadableSessions(db);
  const adapter = hashedSessions(await getAdapter(onFile));
  return accountsOf(betterAuth(optionsOf(() => adapter, secret)), db);
}

/** Of an earlier version, which kept tokens as they are. A hash has 43 characters, the library's tokens have not. */
const forgetReadableSessions = (db: DatabaseSync): void =>
  db.exec('DELETE FROM "session" WHERE length("token") <> 43; PRAGMA wal_checkpoint(TRUNCATE);');

async function accountsOf(auth: Library, db: DatabaseSync): Promise<Accounts> {
  const { internalAdapter, password: hashing } = await auth.$context;
  const api = auth.api;
  const usedCodes = new UsedCodes();
  // Links for a new password, and sign-ins that wait for a code.
  const forget = db.prepare('DELETE FROM "verification" WHERE "value" = ?');
  const endOthers = db.prepare('DELETE FROM "session" WHERE "userId" = ? AND "id" <> ?');
  const endAll = db.prepare('DELETE FROM "session" WHERE "userId" = ?');

  /** The library ends none: who entered with the password alone would stay in beside the app. */
  async function endOtherSessions(headers: Headers): Promise<void> {
    const held = await api.getSession({ headers });
    if (held) endOthers.run(held.user.id, held.session.id);
  }

  return {
    async whoIs(header) {
      const held = await api.getSession({ headers: headersOf(header) });
      return held && accountOf(held.user);
    },
    async find(email) {
      const found = await internalAdapter.findUserByEmail(email);
      return found && accountOf(found.user);
    },
    async named(ids) {
      const users = await Promise.all(ids.map((id) => internalAdapter.findUserById(id)));
      return new Map(users.flatMap((user) => (user ? [[user.id, accountOf(user)] as const] : [])));
    },

    async signIn(email, password) {
      const body = { email, password };
      const done = await tried(() =>
        api.signInEmail({ body, headers: noCookie, returnHeaders: true }),
      );
      if (done === 'wrong') return done;
      const next = 'twoFactorRedirect' in done.response ? 'second-factor' : 'in';
      return { ...entered(done), next };
    },
    async signInSecond(header, code, kind) {
      const call = { body: { code }, headers: headersOf(header), returnHeaders: true } as const;
      const done = await tried(() =>
        kind === 'app' ? api.verifyTOTP(call) : api.verifyBackupCode(call),
      );
      if (done === 'wrong') return done;
      const { cookies } = entered(done);
      if (kind === 'backup' || usedCodes.use(done.response.user.id, code)) return { cookies };
      await api.signOut({ headers: headersFrom(cookies) });
      return 'wrong';
    },
    async signOut(header) {
      const done = await api.signOut({ headers: headersOf(header), returnHeaders: true });
      return entered(done);
    },

    async create({ email, name, password }) {
      if (await internalAdapter.findUserByEmail(email)) return null;
      const hash = await hashing.hash(password);
      const user = await internalAdapter.createUser(
        { email, name, emailVerified: true },
        { method: 'email-password' },
      );
      const { id } = user;
      const credential = { userId: id, providerId: 'credential', accountId: id, password: hash };
      await internalAdapter.linkAccount(credential);
      return accountOf(user);
    },
    async startReset(email, validForMs) {
      const found = await internalAdapter.findUserByEmail(email);
      const key = randomBytes(32).toString('base64url');
      // Looked up in vain where there is no account, so that both take alike.
      if (!found) return (await internalAdapter.findVerificationValue(resetName(key))) && null;
      const expiresAt = new Date(Date.now() + validForMs);
      const value = found.user.id;
      await internalAdapter.createVerificationValue({
        identifier: resetName(key),
        value,
        expiresAt,
      });
      return key;
    },
    async reset(key, password) {
      const held = await internalAdapter.findVerificationValue(resetName(key));
      const user = held && (await internalAdapter.findUserById(held.value));
      if (!user) return 'wrong';
      const body = { token: key, newPassword: password };
      const done = await tried(() => api.resetPassword({ body }));
      if (done === 'wrong') return done;
      forget.run(user.id);
      return accountOf(user);
    },
    async changePassword(header, current, next) {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const call = { body, headers: headersOf(header), returnHeaders: true } as const;
      const done = await tried(() => api.changePassword(call));
      if (done === 'wrong') return done;
      forget.run(done.response.user.id);
      return entered(done);
    },

    async startSecondFactor(header, password) {
      const call = { body: { password, method: 'totp' as const }, headers: headersOf(header) };
      const done = await tried(() => api.enableTwoFactor(call));
      if (done === 'wrong' || !('totpURI' in done)) return 'wrong';
      return { uri: done.totpURI, backupCodes: done.backupCodes };
    },
    async confirmSecondFactor(header, code) {
      const call = { body: { code }, headers: headersOf(header), returnHeaders: true } as const;
      const done = await tried(() => api.verifyTOTP(call));
      if (done === 'wrong') return done;
      const { cookies } = entered(done);
      await endOtherSessions(cookies.length > 0 ? headersFrom(cookies) : headersOf(header));
      return { cookies };
    },
    async stopSecondFactor(header, password) {
      const call = { body: { password }, headers: headersOf(header), returnHeaders: true } as const;
      const done = await tried(() => api.disableTwoFactor(call));
      return done === 'wrong' ? done : entered(done);
    },
    async dropSecondFactor(email) {
      const found = await internalAdapter.findUserByEmail(email);
      if (!found) return false;
      await internalAdapter.updateUser(found.user.id, { twoFactorEnabled: false });
      db.prepare('DELETE FROM "twoFactor" WHERE "userId" = ?').run(found.user.id);
      endAll.run(found.user.id);
      return true;
    },

    close: () => db.close(),
  };
}

const resetName = (key: string): string => `reset-password:${key}`;
const noCookie = new Headers();
const headersOf = (cookie: string | undefined): Headers =>
  cookie === undefined ? noCookie : new Headers({ cookie });

const accountOf = ({ id, name, email, twoFactorEnabled }: User): Account => ({
  id,
  name,
  email,
  secondFactor: twoFactorEnabled === true,
});

const valueOf = (cookie: string): string => cookie.split(';')[0] ?? '';
/** As a browser sends back what it was told to keep. */
const headersFrom = (cookies: Cookies): Headers => headersOf(cookies.map(valueOf).join('; '));

const entered = ({ headers }: { readonly headers: Headers }) => ({
  cookies: headers.getSetCookie(),
});

/** What the library refuses is a wrong half of a proof; what it could not do is a defect, and thrown on. */
async function tried<T>(act: () => Promise<T>): Promise<T | 'wrong'> {
  try {
    return await act();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return 'wrong';
    throw error;
  }
}
