import type { Answers } from '#lib/domain/answer.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import type { SheetRecord, Storage } from '../storage/storage.ts';

/** What paper adds to the workshop's progress. */
export interface SheetTurnout {
  /** who wrote: of several steps it is hoped that the same people did */
  readonly people: number;
  /** step id → how many sheets say something of it as it is now */
  readonly finished: Readonly<Record<string, number>>;
}

/** Whether a sheet says something of its step as it is now. */
export type SaysSomething = (sheet: SheetRecord) => boolean;

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

  of(step: string): readonly SheetRecord[] {
    return this.all.filter((sheet) => sheet.step === step);
  }

  find(step: string, number: string): SheetRecord | null {
    return this.of(step).find((sheet) => sheet.number === number) ?? null;
  }

  /** What they add to the progress; `stands` decides which of them say something of their step as it is now. */
  turnout(stands: SaysSomething): SheetTurnout {
    return turnoutOf(this.all, stands);
  }

  /** The same, as it would be with one that is new or corrected. */
  turnoutWith(sheet: SheetRecord, stands: SaysSomething): SheetTurnout {
    return turnoutOf(this.#with(sheet), stands);
  }

  /** Places that they take. Of several steps it is hoped that the same people wrote. */
  get places(): number {
    return placesOf(this.all);
  }

  /** The same, as it would be with one that is new or corrected. */
  placesWith(sheet: SheetRecord): number {
    return placesOf(this.#with(sheet));
  }

  #with(sheet: SheetRecord): SheetRecord[] {
    return [...this.all.filter(({ id }) => id !== sheet.id), sheet];
  }

  put(sheet: SheetRecord): void {
    this.#sheets.set(sheet.id, sheet);
  }

  clear(): void {
    this.#sheets.clear();
  }
}

function placesOf(sheets: readonly SheetRecord[]): number {
  const byStep = Map.groupBy(sheets, ({ step }) => step);
  return Math.max(0, ...[...byStep.values()].map((ofStep) => ofStep.length));
}

/** How many answers, or cards, a sheet has. */
export const saidBy = ({ answers, cards }: Pick<SheetRecord, 'answers' | 'cards'>): number =>
  Object.keys(answers).length + cards.length;

/** A sheet that says nothing of its step any more was still written by someone who is here. */
function turnoutOf(sheets: readonly SheetRecord[], stands: SaysSomething): SheetTurnout {
  const said = sheets.filter((sheet) => saidBy(sheet) > 0);
  return { people: placesOf(said), finished: countsOf(said.filter(stands)) };
}

function countsOf(sheets: readonly SheetRecord[]): Readonly<Record<string, number>> {
  const byStep = Map.groupBy(sheets, ({ step }) => step);
  return Object.fromEntries([...byStep].map(([step, ofStep]) => [step, ofStep.length]));
}

export const answersOf = ({ answers }: Pick<SheetRecord, 'answers'>): Answers =>
  new Map(Object.entries(answers));

const textsOf = (cards: readonly OwnCard[]): string =>
  JSON.stringify(cards.map(({ side, text }) => [side, text]));

/** Whether two sheets say the same: then typing in the other is not typing in another. */
export function saysTheSame(one: SheetRecord, other: SheetRecord): boolean {
  const answers = Object.entries(one.answers);
  const isAsLong = answers.length === Object.keys(other.answers).length;
  const isSame = answers.every(([item, answer]) => other.answers[item] === answer);
  return isAsLong && isSame && textsOf(one.cards) === textsOf(other.cards);
}
