import { readLookback, readReview } from '#lib/documents/agenda-lookback.ts';
import { addOwnCard } from '#lib/documents/ballot-cards.ts';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { lookbackBoard } from '#lib/documents/board-lookback.ts';
import type { CardSide } from '#lib/domain/card-exercise.ts';
import { withStep } from '#lib/domain/agenda-edit.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { lookbackExercise, reviewOf } from '#lib/domain/lookback.ts';
import type { ReviewItemId } from '#lib/domain/review.ts';
import type { NewWorkshop, Problem, RevealPart, WorkshopView } from '#lib/protocol/contract.ts';
import type { LookbackInput, LookbackView } from '#lib/protocol/lookback-contract.ts';
import { until } from './until.ts';
import { WantsRoom } from './wants-room.ts';
import type { Phone, World } from './workshop-world.ts';

const step = 'retrospective';

/** A workshop in the step where it looks back; the room itself is that of the wants. */
export class LookbackRoom {
  readonly room: WantsRoom;

  private constructor(room: WantsRoom) {
    this.room = room;
  }

  static async open(world: World, phones: number, input: Partial<NewWorkshop> = {}) {
    const room = await WantsRoom.open(world, phones, input);
    const { steps } = (await room.facilitator.workshop(room.id)) as WorkshopView;
    await room.send('PUT', 'steps', { steps: withStep(steps, step) });
    await room.send('POST', 'step', { step });
    return new LookbackRoom(room);
  }

  reveal = (part?: RevealPart) =>
    this.room.send<Problem>('POST', 'reveal', { step, ...(part && { part }) });
  change = (change: LookbackInput) => this.room.send('PUT', 'lookback', change);
  view = async () => (await this.room.send<LookbackView>('GET', 'lookback')).body;

  async write(phone: Phone, side: CardSide, ...texts: string[]): Promise<void> {
    await this.room.inBallot(phone, (doc) =>
      texts.forEach((text) => addOwnCard(doc, lookbackExercise, text, side)),
    );
  }

  async answer(phone: Phone, answers: Partial<Record<ReviewItemId, Answer>>): Promise<void> {
    await this.room.inBallot(phone, (doc) =>
      Object.entries(answers).forEach(([item, answer]) => writeAnswer(doc, item, answer)),
    );
  }

  get board() {
    return lookbackBoard.read(this.room.board.doc);
  }

  get all() {
    return [...this.board.groups.flatMap(({ cards }) => cards), ...this.board.loose];
  }

  cardsCame = (count: number) =>
    until(() => this.all.length === count, `${count} cards were on the board`);

  get state() {
    return readLookback(this.room.agenda.doc);
  }

  get review() {
    return readReview(this.room.agenda.doc, reviewOf(step));
  }
}
