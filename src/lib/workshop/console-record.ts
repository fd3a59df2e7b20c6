import { webSlots, type Slots } from '#lib/sync/slots.ts';

/** The workshop that was last steered from this browser: where its console is, never a key to it. */
export interface ConsoleRecord {
  readonly id: string;
  readonly title: string;
  readonly closed: boolean;
}

const slot = 'ieumpan/console';

export function readConsoleRecord(slots: Slots): ConsoleRecord | null {
  try {
    const kept = JSON.parse(slots.read(slot) ?? 'null') as Partial<
      Record<keyof ConsoleRecord, unknown>
    > | null;
    if (typeof kept?.id !== 'string' || !/^[0-9a-z]{16}$/.test(kept.id)) return null;
    const title = typeof kept.title === 'string' ? kept.title : '';
    return { id: kept.id, title, closed: kept.closed === true };
  } catch {
    return null;
  }
}

export const writeConsoleRecord = (slots: Slots, record: ConsoleRecord): void =>
  slots.write(slot, JSON.stringify(record));

/** The workshop is gone, or this browser may not steer it any more. */
export function forgetConsole(slots: Slots, id: string): void {
  if (readConsoleRecord(slots)?.id === id) slots.write(slot, null);
}

/** Of the browser that shows this page, for a page that stands in no workshop. */
export const steeredHere = (): ConsoleRecord | null =>
  readConsoleRecord(webSlots(() => localStorage));
