import type { Problem, SheetInput, SheetView } from '#lib/api/contract-types.ts';
import { readSheetNumber } from '#lib/domain/sheet-number.ts';
import { Attempt } from './attempt.svelte.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** What a sheet says, whichever kind it is of. */
export type SheetContent = Pick<SheetInput, 'answers' | 'cards' | 'organisation'>;

/** A facilitator types in paper sheets of one step, one after the other: the number, the handing over, what is in. */
export class SheetIntake {
  readonly #deps: WorkshopDeps;
  readonly #workshopId: string;
  readonly #step: string;
  readonly #attempt = new Attempt<'save' | 'replace'>();
  #number = $state.raw('');
  #entered = $state.raw<readonly SheetView[]>([]);

  constructor(deps: WorkshopDeps, workshopId: string, step: string) {
    this.#deps = deps;
    this.#workshopId = workshopId;
    this.#step = step;
  }

  /** As it was typed. */
  get number(): string {
    return this.#number;
  }

  /** What was typed is a whole number, and no sheet has it. */
  get isNumberWrong(): boolean {
    const digits = this.#number.normalize('NFKC').replace(/\D/g, '');
    return digits.length >= 5 && readSheetNumber(this.#number) === null;
  }

  get busy(): boolean {
    return this.#attempt.busy !== null;
  }

  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  /** The sheets that are in and say something, the newest last. */
  get entered(): readonly SheetView[] {
    return this.#entered;
  }

  typeNumber(text: string): void {
    this.#number = text;
    this.#attempt.dismiss();
  }

  /** False if it was not taken. */
  async save(content: SheetContent, replace: boolean): Promise<boolean> {
    const input = { step: this.#step, sheet: this.#number, ...content, replace };
    const saved = await this.#attempt.run(replace ? 'replace' : 'save', () =>
      this.#deps.api.enterSheet(this.#workshopId, input),
    );
    if (!saved) return false;
    this.#note(saved.value);
    this.#number = '';
    return true;
  }

  /** What is in already, from the server. */
  async load(): Promise<void> {
    const listed = await this.#deps.api.listSheets(this.#workshopId);
    if (!listed.ok) return;
    this.#entered = listed.value.filter(
      ({ step, answered }) => step === this.#step && answered > 0,
    );
  }

  #note(saved: SheetView): void {
    const others = this.#entered.filter(({ sheet }) => sheet !== saved.sheet);
    this.#entered = saved.answered > 0 ? [...others, saved] : others;
  }
}
