import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { readJson } from '../http/body.ts';
import { visitOf } from '../http/caller.ts';
import { readInput } from '../http/input.ts';
import type { Refusal } from '../http/problem.ts';
import type { CenterRoute } from '../http/route.ts';
import type { Outcome } from '../http/visit.ts';
import { takeOne } from './allowance.ts';
import { letInToCenter } from './center-access.ts';
import type { CenterDeps } from './center-deps.ts';
import { createCenterHandlers } from './center-handlers.ts';
import type { CenterVisit, InCenterVisit } from './center-visit.ts';
import { Takings } from './takings.ts';

export type CenterCaller = (route: CenterRoute, req: IncomingMessage) => Promise<Outcome<unknown>>;

/** Does what a request asks of centers: who may, then what was sent, then the call itself. */
export function createCenterCaller(deps: CenterDeps, config: Config): CenterCaller {
  const handlers = createCenterHandlers(deps);
  const takings = new Takings(deps);
  return async (route, req) => {
    const asked = readQuery(deps, route, req);
    if (asked.kind === 'refusal') return asked;
    const visit = { ...visitOf(route, req, config), query: asked.input };
    const inside = await letInToCenter(deps, route, visit, req.headers.authorization);
    if ('code' in inside) return inside;
    const tooMany = refuseCost(deps, route, inside);
    if (tooMany) return tooMany;
    const read = await readBody(deps, route, req);
    if (read.kind === 'refusal') return read;
    // The table of calls pairs each handler with its schema and its kind of visit (CenterHandlers).
    const handle = handlers[route.name] as (
      visit: CenterVisit,
      input: unknown,
    ) => Promise<Outcome<unknown>>;
    const outcome = await handle(inside, read.input);
    if ('center' in inside) takings.note(route.call, inside, outcome);
    return outcome;
  };
}

/** Files are printed, or checked and scored again: the work of a second where others take milliseconds (LIM1). */
function refuseCost(
  { files }: CenterDeps,
  { call }: CenterRoute,
  visit: CenterVisit | InCenterVisit,
): Refusal | null {
  const isCostly = call.file !== undefined || call.largeBody === true;
  return isCostly && 'center' in visit ? takeOne(files, visit.who.id ?? visit.address) : null;
}

type Read = { readonly kind: 'input'; readonly input: unknown } | Refusal;

function readQuery({ limits }: CenterDeps, { call }: CenterRoute, req: IncomingMessage): Read {
  if (!call.query) return { kind: 'input', input: undefined };
  const after = (req.url ?? '').split('?').slice(1).join('?');
  return readInput(call.query, Object.fromEntries(new URLSearchParams(after)), limits);
}

async function readBody({ limits }: CenterDeps, { call }: CenterRoute, req: IncomingMessage) {
  if (!call.body) return { kind: 'input', input: undefined } as const;
  const json = await readJson(req, call.largeBody ? limits.maxResultBytes : limits.maxBodyBytes);
  return json.kind === 'refusal' ? json : readInput(call.body, json.value, limits);
}
