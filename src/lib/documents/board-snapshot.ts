import type * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';

/** What people had written on a board at some moment: map → key → plain value. */
export type BoardSnapshot = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The maps that people write. What is no plain JSON is left out: no reader takes it. */
export function takeSnapshot(doc: Y.Doc): BoardSnapshot {
  const maps = [...boardMapsOfPeople].map((name) => {
    const entries = [...doc.getMap<unknown>(name)].flatMap(([key, value]) => {
      const json = jsonOf(value);
      return json === undefined ? [] : [[key, JSON.parse(json) as unknown] as const];
    });
    return [name, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(maps);
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Sets `maps` of a board back: what was added since goes, what was changed or deleted is as it was. The server's cards stay. */
export function restoreSnapshot(
  doc: Y.Doc,
  snapshot: BoardSnapshot,
  maps: ReadonlySet<string> = boardMapsOfPeople,
): void {
  doc.transact(() => {
    for (const name of maps) restoreMap(doc.getMap(name), snapshot[name] ?? {});
  });
}

function restoreMap(map: Y.Map<unknown>, entries: Readonly<Record<string, unknown>>): void {
  for (const key of [...map.keys()]) if (!Object.hasOwn(entries, key)) map.delete(key);
  for (const [key, value] of Object.entries(entries))
    if (jsonOf(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
}
