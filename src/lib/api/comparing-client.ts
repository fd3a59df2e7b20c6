import type {
  ComparisonView,
  FollowUpView,
  NamedNetworks,
  RegionalResult,
} from '#lib/protocol/comparing-contract.ts';
import type { ComparingViewName } from '#lib/protocol/comparing-query.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import { ownProblem, type Result } from './result.ts';

/** The parts of the dashboard; said here so that the page does not load the whole contract. */
export const comparingViews = [
  'factors',
  'obstacles',
  'tasks',
  'wants',
  'years',
] as const satisfies readonly ComparingViewName[];

export type { ComparingViewName } from '#lib/protocol/comparing-query.ts';
export type {
  ComparisonView,
  FollowUpRowView,
  FollowUpView,
  GroupView,
  MeanView,
  NamedNetworks,
  NetworkRow,
  OwnView,
} from '#lib/protocol/comparing-contract.ts';

const one = (center: string) => `/api/centers/${encodeURIComponent(center)}`;

/** What a center compares. Apart from the workshop's client: no phone in a workshop asks for it. */
export const readComparison = (
  center: string,
  query: string,
  signal?: AbortSignal,
): Promise<Result<ComparisonView>> => read(`${one(center)}/comparison?${query}`, signal);

/** What the regional report is made of: all that leaves the center, and nothing else. */
export const readRegionalResult = (
  center: string,
  query: string,
): Promise<Result<RegionalResult>> => read(`${one(center)}/regional-report?${query}`);

/** Those that can be marked. `time`: the year and stage. */
export const readNetworks = (center: string, time: string): Promise<Result<NamedNetworks>> =>
  read(`${one(center)}/networks?${time}`);

export const readFollowUp = (center: string): Promise<Result<FollowUpView>> =>
  read(`${one(center)}/follow-up`);

async function read<T>(path: string, signal?: AbortSignal): Promise<Result<T>> {
  try {
    const response = await fetch(path, { cache: 'no-store', signal: signal ?? null });
    const json = (await response.json()) as T | Problem;
    return response.ok ? { ok: true, value: json as T } : { ok: false, problem: json as Problem };
  } catch {
    return { ok: false, problem: ownProblem('offline', 0) };
  }
}
