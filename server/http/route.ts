import { calls, type Call, type CallName } from '#lib/protocol/calls.ts';
import { centerCalls, type CenterCall, type CenterCallName } from '#lib/protocol/center-calls.ts';

/** A call of the contract that a request's method and path name. */
export interface Route {
  readonly kind: 'route';
  readonly name: CallName;
  readonly call: Call;
  readonly params: Readonly<Record<string, string>>;
}

/** The same of centers' calls: who may is asked elsewhere. */
export interface CenterRoute {
  readonly kind: 'center-route';
  readonly name: CenterCallName;
  readonly call: CenterCall;
  readonly params: Readonly<Record<string, string>>;
}

export type Match =
  | Route
  | CenterRoute
  | { readonly kind: 'no-such-path' }
  /** There are calls at this path, by other methods. */
  | { readonly kind: 'no-such-method'; readonly allow: readonly string[] };

const ofWorkshops = (Object.entries(calls) as readonly [CallName, Call][]).map(
  ([name, call]) => ({ kind: 'route', name, call }) as const,
);
const ofCenters = (Object.entries(centerCalls) as readonly [CenterCallName, CenterCall][]).map(
  ([name, call]) => ({ kind: 'center-route', name, call }) as const,
);
const routes = [...ofWorkshops, ...ofCenters];

/** Finds the call of a request. A HEAD is answered like a GET, without its body. */
export function matchRoute(method: string, path: string): Match {
  const here = routes.flatMap((route): (Route | CenterRoute)[] => {
    const params = matchPath(route.call.path, path);
    return params ? [{ ...route, params }] : [];
  });
  const wanted = method === 'HEAD' ? 'GET' : method;
  const route = here.find(({ call }) => call.method === wanted);
  if (route) return route;
  if (here.length === 0) return { kind: 'no-such-path' };
  return { kind: 'no-such-method', allow: here.map(({ call }) => call.method) };
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

/** What can't be decoded is kept as it is: it names nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
