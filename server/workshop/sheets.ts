import type { Answers } from '#lib/domain/answer.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import type { SheetRecord, Storage } from '../storage/storage.ts';

/** Step id → how many sheets with answers there are of it. */
export type SheetCounts = Readonly<Record<string, number>>;

/** The paper sheets of a workshop, in memory. One that was emptied again keeps its number and counts for nobody. */
export class Sheets {
  readonly #sheets = new Map<ParticipantId, SheetRecord>();

  static async load(storage: Storage, workshop: WorkshopId): Promise<Sheets> {
    const sheets = new Sheets();
    for (const sheet of await storage.sheets(workshop)) sheets.put(sheet);
    return sheets;
  }

  get all(): readonly SheetRecord[] {
    return [...this.#sheets.values()];
  }

  find(step: string, number: string): SheetRecord | null {
    return this.all.find((sheet) => sheet.step === step && sheet.number === number) ?? null;
  }

  /** How many sheets with answers there are of each step. */
  get counts(): SheetCounts {
    return countsOf(this.all);
  }

  /** The same, as it would be with one that is new or corrected. */
  countsWith(sheet: SheetRecord): SheetCounts {
    return countsOf([...this.all.filter(({ id }) => id !== sheet.id), sheet]);
  }

  put(sheet: SheetRecord): void {
    this.#sheets.set(sheet.id, sheet);
  }

  clear(): void {
    this.#sheets.clear();
  }
}

function countsOf(sheets: readonly SheetRecord[]): SheetCounts {
  const counts: Record<string, number> = {};
  for (const { step, answers } of sheets)
    if (Object.keys(answers).length > 0) counts[step] = (counts[step] ?? 0) + 1;
  return counts;
}

export const answersOf = (sheet: SheetRecord): Answers => new Map(Object.entries(sheet.answers));

/** Whether a sheet says the same: then typing it in again is not typing in another. */
export function saysTheSame(sheet: SheetRecord, answers: SheetRecord['answers']): boolean {
  const stored = Object.entries(sheet.answers);
  const isAsLong = stored.length === Object.keys(answers).length;
  return isAsLong && stored.every(([item, answer]) => answers[item] === answer);
}
