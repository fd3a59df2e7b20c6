import type { WorkshopId } from '#lib/domain/id.ts';
import type { Change, WorkshopRecord } from './storage.ts';

/** The records of workshops; copied on the way in and on the way out. */
export class MemoryWorkshops {
  readonly #workshops = new Map<WorkshopId, WorkshopRecord>();

  /** Whether one of `changes`, applied in order, would give a workshop the code of another. */
  refuses(changes: readonly Change[]): boolean {
    const codes = new Map([...this.#workshops].map(([id, { code }]) => [id, code]));
    for (const change of changes) {
      if (change.kind === 'remove-workshop') codes.delete(change.id);
      if (change.kind !== 'put-workshop') continue;
      const { id, code } = change.workshop;
      codes.delete(id);
      if (code !== null && [...codes.values()].includes(code)) return true;
      codes.set(id, code);
    }
    return false;
  }

  put(workshop: WorkshopRecord): void {
    this.#workshops.set(workshop.id, structuredClone(workshop));
  }

  remove(id: WorkshopId): void {
    this.#workshops.delete(id);
  }

  markPurged(id: WorkshopId): void {
    const workshop = this.#workshops.get(id);
    if (workshop) this.#workshops.set(id, { ...workshop, purged: true });
  }

  find(matches: (workshop: WorkshopRecord) => boolean): WorkshopRecord | null {
    return structuredClone([...this.#workshops.values()].find(matches)) ?? null;
  }

  dueForPurge(now: number): WorkshopId[] {
    const due = [...this.#workshops.values()].filter(
      ({ deletesAt, purged }) => deletesAt !== null && deletesAt <= now && !purged,
    );
    return due.map(({ id }) => id).sort();
  }
}
