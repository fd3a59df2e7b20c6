import type { Problem } from '#lib/protocol/contract.ts';
import type { Answer, Body, CallName, FilledPath, Method } from './call-types.ts';
import { ownProblem, type Result } from './result.ts';

/** Bad Wi-Fi swallows requests; without this a browser waits for minutes. */
const timeoutMs = 15_000;

export interface SendOptions {
  readonly fetch: typeof fetch;
  /** Before every path; empty for the page's own host. */
  readonly origin: string;
  /** Hears the `Date` of each answer, and the moment it was asked for (a `tick`). */
  readonly clock: { tick(): number; measure(date: string | null, askedAt: number): void } | null;
}

/** Makes one call of the contract. Method, path, body and answer are checked against it by the compiler. */
export type Send = <Name extends CallName>(
  method: Method<Name>,
  path: FilledPath<Name>,
  ...body: Body<Name> extends undefined ? [] : [Body<Name>]
) => Promise<Result<Answer<Name>>>;

/** What is left out: the page's own host, and no clock. */
export function createSend(given: Partial<SendOptions> = {}): Send {
  const options: SendOptions = {
    fetch: (input, init) => fetch(input, init),
    origin: '',
    clock: null,
    ...given,
  };
  return async <Name extends CallName>(method: string, path: string, body?: unknown) => {
    const askedAt = options.clock?.tick() ?? 0;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    try {
      const request = { ...requestOf(method, body), signal: abort.signal };
      const response = await options.fetch(options.origin + path, request);
      options.clock?.measure(response.headers.get('date'), askedAt);
      // Inside, so that an answer that breaks off is `offline` too.
      return await readAnswer<Answer<Name>>(response);
    } catch {
      return { ok: false, problem: ownProblem('offline', 0) };
    } finally {
      clearTimeout(timer);
    }
  };
}

function requestOf(method: string, body: unknown): RequestInit {
  const request: RequestInit = { method, cache: 'no-store', credentials: 'same-origin' };
  if (body === undefined) return request;
  return {
    ...request,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function readAnswer<Value>(response: Response): Promise<Result<Value>> {
  // A call without an answer: its `Value` is null.
  if (response.status === 204) return { ok: true, value: null as Value };
  const json = parseJson(await response.text());
  if (response.ok && json !== undefined) return { ok: true, value: json as Value };
  const problem = isProblem(json) ? json : ownProblem('server-error', response.status);
  return { ok: false, problem };
}

/** Undefined for what is no JSON, as from a captive portal or a proxy. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isProblem = (json: unknown): json is Problem =>
  typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string';
