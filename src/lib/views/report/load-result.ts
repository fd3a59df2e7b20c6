import type { ResultParts } from '#lib/report/result-bundle.ts';

/** What came of asking for a report. `problem` is a code of the API, or `offline`. */
export type Loaded =
  | { readonly ok: true; readonly result: ResultParts }
  | { readonly ok: false; readonly problem: string; readonly title: string | null };

const base = (workshopId: string): string => `/api/workshops/${encodeURIComponent(workshopId)}`;

/** Asks for a file of the report: by this browser's cookie, or by the secret of a report link. */
export function askForFile(
  workshopId: string,
  format: string,
  secret: string | null,
): Promise<Response> {
  if (secret === null) return fetch(`${base(workshopId)}/report.${format}`, { cache: 'no-store' });
  return fetch(`${base(workshopId)}/shared-report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: secret, format }),
  });
}

/** The report's parts. The server is ours, and what it sends was checked before it left. */
export async function loadResult(workshopId: string, secret: string | null): Promise<Loaded> {
  try {
    const response = await askForFile(workshopId, 'json', secret);
    const json = (await response.json()) as { result: ResultParts; code?: string; title?: string };
    if (response.ok) return { ok: true, result: json.result };
    return { ok: false, problem: json.code ?? 'server-error', title: json.title ?? null };
  } catch {
    return { ok: false, problem: 'offline', title: null };
  }
}

/** The secret of a link; it stays in the fragment, which no server is sent. */
export const secretIn = (hash: string): string | null =>
  /^#[A-Za-z0-9_-]{43}$/.test(hash) ? hash.slice(1) : null;
