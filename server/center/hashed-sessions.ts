import type { DBAdapter, Where } from 'better-auth';
import { hashSecret } from '../auth/credentials.ts';

type Operations = Omit<DBAdapter, 'transaction'>;
interface Asked {
  readonly model: string;
  readonly where?: Where[] | undefined;
}

/**
 * The accounts' store, with a session's token kept as its hash: whoever reads the file, or a copy of it, can enter with
 * none of the sessions in it. better-auth keeps tokens as they are and signs the cookie with a secret that lies beside
 * them, so the hash is put between the library and the file.
 */
export function hashedSessions(adapter: DBAdapter): DBAdapter {
  return {
    ...hashedOperations(adapter),
    transaction: (act) => adapter.transaction((inside) => act(hashedOperations(inside))),
  };
}

function hashedOperations(inner: Operations): Operations {
  return {
    ...inner,
    async create<T extends Record<string, unknown>, R = T>(asked: {
      model: string;
      data: Omit<T, 'id'>;
    }): Promise<R> {
      const { token } = asked.data as { token?: unknown };
      if (asked.model !== 'session' || typeof token !== 'string') return inner.create<T, R>(asked);
      const data = { ...asked.data, token: hashSecret(token) };
      const made = await inner.create<T, R>({ ...asked, data });
      return { ...made, token };
    },
    findOne: async <T>(asked: Parameters<Operations['findOne']>[0]) =>
      told(asked, await inner.findOne<T>(kept(asked))),
    findMany: <T>(asked: Parameters<Operations['findMany']>[0]) => inner.findMany<T>(kept(asked)),
    count: (asked) => inner.count(kept(asked)),
    update: async <T>(asked: Parameters<Operations['update']>[0]) =>
      told(asked, await inner.update<T>(kept(asked))),
    updateMany: (asked) => inner.updateMany(kept(asked)),
    delete: (asked) => inner.delete(kept(asked)),
    deleteMany: (asked) => inner.deleteMany(kept(asked)),
    consumeOne: async <T>(asked: Parameters<Operations['consumeOne']>[0]) =>
      told(asked, await inner.consumeOne<T>(kept(asked))),
    incrementOne: async <T>(asked: Parameters<Operations['incrementOne']>[0]) =>
      told(asked, await inner.incrementOne<T>(kept(asked))),
  };
}

/** The same question as the file can answer it. */
function kept<A extends Asked>(asked: A): A {
  if (asked.model !== 'session' || !asked.where) return asked;
  return { ...asked, where: asked.where.map(hashed) };
}

function hashed(where: Where): Where {
  const { field, value } = where;
  if (field !== 'token') return where;
  return { ...where, value: Array.isArray(value) ? value.map(hashOf) : hashOf(value) };
}

const hashOf = (value: unknown): string => hashSecret(String(value));

/** The row with the token that was asked for in place of its hash: the library writes it into the cookie again. */
function told<T>({ model, where = [] }: Asked, row: T | null): T | null {
  const token = where.find(({ field }) => field === 'token')?.value;
  if (model !== 'session' || row === null || typeof token !== 'string') return row;
  return { ...row, token };
}
