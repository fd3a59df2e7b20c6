import type { TokenView } from '#lib/protocol/center-contract.ts';
import { createSecret, hashSecret } from '../auth/credentials.ts';
import { overlongName } from '../http/input.ts';
import { refuse } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { createId } from '../workshop/new-id.ts';
import { noteDeed } from './audit-desk.ts';
import { tokenPrefix } from './center-access.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import type { AccessToken } from './center-store.ts';

type TokenHandlers = Pick<
  CenterHandlers,
  'listTokens' | 'createToken' | 'revokeToken' | 'readAudit'
>;

const dayMs = 24 * 60 * 60 * 1000;

/** Programs' tokens, and the audit. */
export function createTokenHandlers(deps: CenterDeps): TokenHandlers {
  const { store, clock, random, limits } = deps;
  return {
    listTokens: ({ center }) => Promise.resolve(reply(store.tokens(center.id).map(viewOf))),

    createToken({ center, who }, { name, scopes, days }) {
      const overlong = overlongName('name', name, limits);
      if (overlong) return Promise.resolve(overlong);
      if (store.tokens(center.id).length >= limits.maxTokens)
        return Promise.resolve(refuse('too-many-tokens', { max: limits.maxTokens }));
      const secret = tokenPrefix + createSecret(random);
      const now = clock();
      const token: AccessToken = {
        id: createId(random),
        center: center.id,
        name,
        hash: hashSecret(secret),
        scopes: [...new Set(scopes)],
        createdAt: new Date(now).toISOString(),
        expiresAt: new Date(now + days * dayMs).toISOString(),
        lastUsedAt: null,
      };
      store.addToken(token);
      noteDeed(deps, center.id, who, 'token-created', `${name} · ${token.scopes.join(', ')}`);
      return Promise.resolve(reply({ ...viewOf(token), token: secret }));
    },

    revokeToken({ center, who, params }) {
      const found = store.tokens(center.id).find(({ id }) => id === params.token);
      if (!found) return Promise.resolve(refuse('not-found'));
      store.removeToken(center.id, found.id);
      noteDeed(deps, center.id, who, 'token-revoked', found.name);
      return Promise.resolve(done());
    },

    readAudit({ center, query }) {
      const { items, next } = store.audit(center.id, query);
      const views = items.map(({ id, at, who, action, about }) => ({
        id,
        at,
        who: { kind: who.kind, name: who.name },
        action,
        about,
      }));
      return Promise.resolve(reply({ items: views, next }));
    },
  };
}

const viewOf = ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  lastUsedAt,
}: AccessToken): TokenView => ({
  id,
  name,
  scopes: [...scopes],
  createdAt,
  expiresAt,
  lastUsedAt,
});
