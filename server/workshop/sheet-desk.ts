import type { Answer, Answers } from '#lib/domain/answer.ts';
import type { CardExercise } from '#lib/domain/card-exercise.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { reviewOf } from '#lib/domain/lookback.ts';
import { reviewItemIds } from '#lib/domain/review.ts';
import { isRevealable, type Step, type StepKind } from '#lib/domain/step.ts';
import { isTieLevel } from '#lib/domain/ties.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Random } from '../ops/ports.ts';
import type { SeatRecord, SheetRecord, WorkshopRecord } from '../storage/storage.ts';
import type { Agenda, UnknownStep } from './agenda.ts';
import { exerciseOf, fitOnSheet, withCardIds, type TypedCard } from './card-sheets.ts';
import { dotSheetProblem, type DotSheetProblem } from './dot-sheets.ts';
import type { Exercises } from './exercises.ts';
import { createId } from './new-id.ts';
import type { RelationsDesk } from './relations-desk.ts';
import type { Reveals } from './reveals.ts';
import { sheetOf } from './tie-contributions.ts';
import { answersOf, saysTheSame, type Sheets, type SheetTurnout } from './sheets.ts';
import type { InTurn } from './turns.ts';

/** A sheet as someone types it in. */
export interface TypedSheet {
  readonly step: string;
  /** with its check digit */
  readonly number: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly cards: readonly TypedCard[];
  /** Of a sheet of ties: for whom it speaks. */
  readonly organisation?: string | undefined;
}

export type SheetProblem =
  | UnknownStep
  | 'not-revealable'
  | 'closed'
  | 'full'
  /** another sheet has this number, or this one said something else before */
  | 'sheet-entered'
  | 'unknown-item'
  /** cards in a step that has none */
  | 'no-cards'
  | DotSheetProblem;

/** The sheet as it is in now, or why not. */
export type SheetEntry = SheetRecord | SheetProblem;

/** What the desk needs of the workshop it stands in. */
export interface SheetHost {
  readonly record: () => WorkshopRecord;
  readonly agenda: () => Agenda;
  /** Whether there is room for so many besides those who have seats. */
  readonly fits: (places: number) => boolean;
  readonly answering: () => readonly SeatRecord[];
  readonly random: Random;
  readonly inTurn: InTurn;
  readonly reveals: () => Pick<Reveals, 'noteSheet'>;
  readonly exercises: () => Exercises;
  readonly relations: () => Pick<RelationsDesk, 'knowsClaim' | 'noteSheets'>;
}

/** Where a facilitator types in what people wrote on paper. What a sheet says is told to nobody from here. */
export class SheetDesk {
  readonly #sheets: Sheets;
  readonly #host: SheetHost;

  constructor(sheets: Sheets, host: SheetHost) {
    this.#sheets = sheets;
    this.#host = host;
  }

  get all(): readonly SheetRecord[] {
    return this.#sheets.all;
  }

  get places(): number {
    return this.#sheets.places;
  }

  /** They are gone from the store. */
  clear(): void {
    this.#sheets.clear();
  }

  /** The answers of a step's sheets, by the id that each contributes under. */
  answers(step: string): Map<ParticipantId, Answers> {
    return new Map(this.#sheets.of(step).map((sheet) => [sheet.id, answersOf(sheet)]));
  }

  /** The cards of a step's sheets, by the id that each contributes under. */
  cards(step: string): Map<ParticipantId, readonly OwnCard[]> {
    return new Map(this.#sheets.of(step).map(({ id, cards }) => [id, cards]));
  }

  /** The dots of a step's sheets. */
  dots(step: string): readonly SheetRecord['answers'][] {
    return this.#sheets.of(voteOf(step)).map(({ answers }) => answers);
  }

  get turnout(): SheetTurnout {
    return this.#sheets.turnout(this.#stands);
  }

  /** A sheet of dots says nothing once the vote was opened anew on none of its groups. */
  #stands = ({ step, answers }: SheetRecord): boolean => {
    const isDots = this.#host.agenda().state.steps.some((one) => isVoteOf(one, step));
    return !isDots || this.#host.exercises().wants.state.groups.some(({ id }) => id in answers);
  };

  /**
   * Takes in a sheet. A number that is there already is another sheet by mistake, or the same one twice, unless
   * it `replaces` on purpose: then what it says now stands in place of what it said.
   */
  enter(typed: TypedSheet, replaces: boolean): Promise<SheetEntry> {
    return this.#host.inTurn<SheetEntry>(async () => {
      const step = this.#stepOf(typed.step);
      if (!step) return 'unknown-step';
      const problem = this.#problemOf(typed, step);
      if (problem) return problem;
      const known = this.#sheets.find(typed.step, typed.number);
      const sheet = this.#recordOf(typed, known);
      if (known && saysTheSame(known, sheet)) return known;
      if (known && !replaces) return 'sheet-entered';
      if (!this.#host.fits(this.#sheets.placesWith(sheet))) return 'full';
      await this.#put(sheet, step);
      return sheet;
    });
  }

  /** A sheet of dots belongs to the vote of a step, one of answers to the questions of a look back: each counts apart from the cards. */
  #stepOf(id: string): Step | undefined {
    const { steps } = this.#host.agenda().state;
    return steps.find((step) => step.id === id || isVoteOf(step, id) || isReviewOf(step, id));
  }

  #problemOf(typed: TypedSheet, step: Step): SheetProblem | null {
    const { kind } = step;
    if (!isRevealable(kind)) return 'not-revealable';
    if (this.#host.agenda().state.closed) return 'closed';
    const { wants, lookback } = this.#host.exercises();
    if (isVoteOf(step, typed.step)) return dotSheetProblem(typed, wants.state);
    const isReview = isReviewOf(step, typed.step);
    if (isReview && lookback.state.review === 'off') return 'not-revealable';
    if (!takes(typed.cards, isReview ? null : exerciseOf(kind))) return 'no-cards';
    return this.#knowsAll(typed, kind) ? null : 'unknown-item';
  }

  #knowsAll(typed: TypedSheet, kind: StepKind): boolean {
    const { relations } = this.#host;
    if (kind === 'relations')
      return Object.entries(answersIn(typed)).every(
        ([key, level]) => isTieLevel(level) && relations().knowsClaim(key),
      );
    const items = this.#itemIds(kind, typed.step.endsWith(reviewOf('')));
    return Object.keys(typed.answers).every((item) => items.has(item));
  }

  #itemIds(kind: StepKind, isReview: boolean): ReadonlySet<string> {
    if (isReview) return new Set(reviewItemIds);
    if (kind !== 'checklist') return new Set();
    return new Set(instrumentOf(this.#host.record().stage).items.map(({ id }) => id));
  }

  #recordOf(typed: TypedSheet, known: SheetRecord | null): SheetRecord {
    const { random, record } = this.#host;
    const { step, number } = typed;
    return {
      step,
      number,
      answers: answersIn(typed),
      workshop: record().id,
      id: known?.id ?? createId<ParticipantId>(random),
      cards: withCardIds(typed.cards, known?.cards ?? [], () => createId(random)),
    };
  }

  async #put(sheet: SheetRecord, step: Step): Promise<void> {
    const turnout = this.#sheets.turnoutWith(sheet, this.#stands);
    const agenda = this.#host.agenda();
    await agenda.seat(this.#host.answering(), turnout, [{ kind: 'put-sheet', sheet }]);
    this.#sheets.put(sheet);
    await this.#note(sheet, step);
  }

  /** What is revealed may change by it. */
  async #note({ id, cards, ...sheet }: SheetRecord, step: Step): Promise<void> {
    const { wants, lookback } = this.#host.exercises();
    if (isReviewOf(step, sheet.step)) return lookback.noteReviewSheet(id, answersOf(sheet));
    const exercise = step.kind === 'retrospective' ? lookback : wants;
    if (step.kind === 'checklist') await this.#host.reveals().noteSheet(id, answersOf(sheet));
    else if (step.kind === 'relations') await this.#host.relations().noteSheets();
    else if (sheet.step === step.id && exercise.isRevealed)
      await exercise.noteSheet(step.id, id, cards);
  }
}

const isVoteOf = (step: Step, id: string): boolean =>
  step.kind === 'wants' && voteOf(step.id) === id;

const isReviewOf = (step: Step, id: string): boolean =>
  step.kind === 'retrospective' && reviewOf(step.id) === id;

const takes = (cards: readonly TypedCard[], exercise: CardExercise | null): boolean =>
  exercise ? fitOnSheet(exercise, cards) : cards.length === 0;

/** A sheet of ties says for whom it speaks: each of its levels is kept as a claim. */
const answersIn = ({ answers, organisation }: TypedSheet): TypedSheet['answers'] =>
  organisation === undefined ? answers : sheetOf(organisation as OrganisationId, answers);
