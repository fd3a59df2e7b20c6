import { comparingViews, type ComparingViewName } from '#lib/api/comparing-client.ts';

export { comparingViews } from '#lib/api/comparing-client.ts';

/**
 * What of the comparison is looked at, as it stands in the address: colleagues share it by copying that.
 * Each as text, as the address has it; null: left to the server, which takes the usual.
 */
export interface Asked {
  readonly view: ComparingViewName;
  readonly year: string | null;
  readonly stage: string | null;
  readonly region: string | null;
  readonly level: string | null;
  readonly size: string | null;
  readonly own: string | null;
  readonly sort: string | null;
  readonly figure: string | null;
  readonly page: string | null;
}

const parameters = [
  ...(['year', 'stage', 'region', 'level', 'size', 'own', 'sort', 'figure', 'page'] as const),
];

/** Reads an address; the server refuses what it does not know of it. */
export function readAsked(search: string): Asked {
  const given = new URLSearchParams(search);
  const rest = Object.fromEntries(parameters.map((name) => [name, given.get(name)]));
  const view = comparingViews.find((one) => one === given.get('view')) ?? 'factors';
  return { ...(rest as Omit<Asked, 'view'>), view };
}

/** What the server is asked: the same answer serves all views. */
export function queryOf({ view: _, ...asked }: Asked): string {
  const set = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new URLSearchParams(set).toString();
}

export function addressOf(center: string, asked: Asked): string {
  const view = asked.view === 'factors' ? '' : `view=${asked.view}`;
  const search = [view, queryOf(asked)].filter(Boolean).join('&');
  const path = `/center/${encodeURIComponent(center)}/compare`;
  return search ? `${path}?${search}` : path;
}
