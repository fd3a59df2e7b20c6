import type { IncomingMessage } from 'node:http';
import type { Limits } from '#lib/protocol/limits.ts';
import type { Config } from '../config.ts';
import { letIn } from './access.ts';
import { addressGroup, clientAddress } from './address.ts';
import { baseUrl } from './base-url.ts';
import { readJson } from './body.ts';
import { localeOf } from './reader-locale.ts';
import type { Handlers } from './handlers.ts';
import { readInput } from './input.ts';
import type { Refusal } from './problem.ts';
import type { Route } from './route.ts';
import type { Outcome, Visit } from './visit.ts';
import type { Workshops } from '../workshop/workshops.ts';

export interface CallerDeps {
  readonly workshops: Workshops;
  readonly handlers: Handlers;
  readonly limits: Limits;
  readonly config: Config;
}

/** Does what a request asks for: who may (ROLE1), then what was sent, then the call itself. */
export type Caller = (route: Route, req: IncomingMessage) => Promise<Outcome<unknown>>;

export function createCaller({ workshops, handlers, limits, config }: CallerDeps): Caller {
  return async (route, req) => {
    const visit = visitOf(route, req, config);
    const inside = route.call.access === 'anyone' ? visit : await letIn(workshops, route, visit);
    if ('kind' in inside) return inside;
    const read = await readCallInput(route, req, limits);
    if (read.kind === 'refusal') return read;
    // The table of calls pairs each handler with its schema and its kind of visit (Handlers).
    const handle = handlers[route.name] as (
      visit: Visit,
      input: unknown,
    ) => Promise<Outcome<unknown>>;
    return handle(inside, read.input);
  };
}

/** A request as handlers see it, before anyone is let in. */
export const visitOf = (
  { params }: Pick<Route, 'params'>,
  req: IncomingMessage,
  config: Config,
): Visit => ({
  params,
  cookieHeader: req.headers.cookie,
  address: addressGroup(clientAddress(req, config.trustedProxies)),
  base: baseUrl(req, config),
  locale: localeOf(req),
});

/** What a call without a body is sent is not looked at. */
async function readCallInput(
  { call }: Route,
  req: IncomingMessage,
  limits: Limits,
): Promise<{ readonly kind: 'input'; readonly input: unknown } | Refusal> {
  if (!call.body) return { kind: 'input', input: undefined };
  const json = await readJson(req, limits.maxBodyBytes);
  return json.kind === 'refusal' ? json : readInput(call.body, json.value, limits);
}
