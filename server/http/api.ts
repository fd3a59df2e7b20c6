import type { IncomingMessage, ServerResponse } from 'node:http';
import { publishedSchema } from '#lib/report/published-schema.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import { Guesses } from '../auth/guessing.ts';
import { TokenBuckets } from '../auth/token-buckets.ts';
import type { Config } from '../config.ts';
import type { Log } from '../ops/log.ts';
import type { Metrics } from '../ops/metrics.ts';
import type { Clock, Random } from '../ops/ports.ts';
import { sendFile, sendJson, sendProblem, setSecurityHeaders } from './answer.ts';
import { createCenterCaller } from '../center/center-caller.ts';
import { createCenterDeps, type CenterPorts } from '../center/center-deps.ts';
import { createCaller } from './caller.ts';
import { createHandlers } from './handlers.ts';
import { createOpenApi } from './openapi.ts';
import { answerOperator } from './operator.ts';
import { isSameOrigin } from './origin.ts';
import { refuse } from './problem.ts';
import { localeOf } from './reader-locale.ts';
import { matchRoute, type CenterRoute, type Match, type Route } from './route.ts';
import type { Printing } from '../report/printing.ts';
import type { Outcome } from './visit.ts';
import { StorageFailed } from '../storage/storage.ts';
import type { Workshops } from '../workshop/workshops.ts';

export interface ApiDeps {
  readonly workshops: Workshops;
  readonly printing: Printing;
  readonly centers: CenterPorts;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Resolves if the store would take a commit now. */
  readonly ready: () => Promise<void>;
}

/** Answers a request, or says false: then it is not the API's, and only its headers have been set. */
export type Api = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;

/**
 * The HTTP API and the operator's pages. It sees every request of the server first: it sets the
 * headers that all answers have, and stops what another site's page would change.
 */
export function createApi(deps: ApiDeps): Api {
  const answerCall = createAnswerer(deps);
  const openApi = createOpenApi();
  const resultSchema = publishedSchema();
  return async (req, res) => {
    setSecurityHeaders(res);
    const path = (req.url ?? '').split('?')[0] ?? '';
    if (changesSomething(req) && !isSameOrigin(req.headers, deps.config))
      sendProblem(res, refuse('wrong-origin'), localeOf(req));
    else if (path === '/api/openapi.json') sendJson(res, 200, openApi);
    else if (path === '/api/result.schema.json') sendJson(res, 200, resultSchema);
    else if (path === '/api' || path.startsWith('/api/')) await answerCall(req, res, path);
    else return answerOperator(deps, path, res);
    return true;
  };
}

const changesSomething = ({ method = '' }: IncomingMessage): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method);

type Answerer = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void>;

/** Calls, sends and counts. Only patterns of paths are counted and logged: paths hold ids (PRIV5). */
function createAnswerer(deps: ApiDeps): Answerer {
  const { log, metrics } = deps;
  const call = callerOf(deps);
  const requests = metrics.counter('ieum_http_requests_total', 'API requests by call and status.');
  return async (req, res, path) => {
    const match = matchRoute(req.method ?? '', path);
    const facts = factsOf(match);
    const outcome = await outcomeOf(match, req, call).catch((error: unknown) => {
      if (isGone(req)) return null;
      log.error('a request failed', facts, error);
      return refuse(error instanceof StorageFailed ? 'store-failed' : 'server-error');
    });
    const status = outcome === null ? 'aborted' : send(req, res, match, outcome);
    requests.add({ ...facts, status: String(status) });
    log.debug('request', { ...facts, status });
  };
}

/** Does what a request asks for, of a workshop or of a center. */
type Answering = (route: Route | CenterRoute, req: IncomingMessage) => Promise<Outcome<unknown>>;

function callerOf(deps: ApiDeps): Answering {
  const { centers, workshops, printing, limits, clock, random, log, config } = deps;
  const callWorkshop = workshopCallerOf(deps);
  const given = { ...centers, workshops, printing, limits, clock, random, log };
  const callCenter = createCenterCaller(createCenterDeps(given), config);
  return (route, req) =>
    route.kind === 'route' ? callWorkshop(route, req) : callCenter(route, req);
}

function workshopCallerOf({
  workshops,
  printing,
  limits,
  clock,
  random,
  config,
  metrics,
}: ApiDeps) {
  const openings = {
    capacity: limits.maxWorkshopsPerHour,
    perMinute: limits.maxWorkshopsPerHour / 60,
  };
  const handlers = createHandlers({
    workshops,
    printing,
    limits,
    clock,
    random,
    guesses: new Guesses(limits, clock),
    openings: new TokenBuckets(openings, clock),
    counters: {
      opened: metrics.counter('ieum_workshops_opened_total', 'Workshops opened.'),
      joined: metrics.counter('ieum_joins_total', 'People who joined, observers too.'),
      refusedGuesses: metrics.counter('ieum_guesses_refused_total', 'Codes refused unread.'),
    },
  });
  return createCaller({ workshops, handlers, limits, config });
}

const factsOf = (match: Match) =>
  'call' in match
    ? { method: match.call.method, route: match.call.path }
    : { method: 'other', route: match.kind };

async function outcomeOf(match: Match, req: IncomingMessage, call: Answering) {
  if ('call' in match) return call(match, req);
  return refuse(match.kind === 'no-such-path' ? 'not-found' : 'method-not-allowed');
}

/** The visitor left before all of the request had come: there is no one to answer. */
const isGone = (req: IncomingMessage): boolean => req.destroyed && !req.complete;

function send(req: IncomingMessage, res: ServerResponse, match: Match, outcome: Outcome<unknown>) {
  if (match.kind === 'no-such-method') res.setHeader('Allow', match.allow.join(', '));
  if (outcome.kind === 'refusal') return sendProblem(res, outcome, localeOf(req));
  if (outcome.kind === 'file') return sendFile(res, outcome);
  if (outcome.cookie !== undefined) res.setHeader('Set-Cookie', outcome.cookie);
  const { status } = (match as Route | CenterRoute).call;
  sendJson(res, status, outcome.body);
  return status;
}
