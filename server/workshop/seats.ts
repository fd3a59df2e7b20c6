import { isFinishable } from '#lib/domain/finishable.ts';
import type { SeatId } from '#lib/domain/id.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { Change, SeatRecord, WorkshopRecord } from '../storage/storage.ts';
import type { Agenda, UnknownStep } from './agenda.ts';
import { createPerson, withFinished, type NewPerson, type People, type Person } from './people.ts';
import { withOrganisation } from './organisations.ts';
import type { SheetTurnout } from './sheets.ts';
import type { Random } from '../ops/ports.ts';

/** What making a seat takes. */
type SeatsDeps = { readonly random: Random; readonly limits: Limits };

/** Who sits in a workshop and what they have finished: each change is one commit with the agenda's progress. */
export class Seats {
  readonly #people: People;
  readonly #agenda: Agenda;
  readonly #sheets: () => SheetTurnout;
  readonly #deps: SeatsDeps;

  constructor(people: People, agenda: Agenda, sheets: () => SheetTurnout, deps: SeatsDeps) {
    this.#sheets = sheets;
    this.#people = people;
    this.#agenda = agenda;
    this.#deps = deps;
  }

  /** Makes a seat and, unless they only watch, a ballot, with no common number, order or time (PRIV5). */
  async add(
    person: NewPerson,
    key: string,
    before: WorkshopRecord,
  ): Promise<{ readonly seated: Person; readonly record: WorkshopRecord }> {
    const { seat, participant } = createPerson(before.id, person, key, this.#deps.random);
    const { maxOrganisations } = this.#deps.limits;
    const record = withOrganisation(before, person.organisation, maxOrganisations);
    const changes: Change[] = [{ kind: 'put-seat', seat }];
    if (record !== before) changes.push({ kind: 'put-workshop', workshop: record });
    if (participant) changes.push({ kind: 'put-participant', participant });
    const answering = this.#people.answering.concat(seat.observer ? [] : [seat]);
    await this.#write(answering, changes);
    this.#people.putSeat(seat);
    if (participant) this.#people.putParticipant(participant);
    return { seated: { seat, participantId: participant?.id ?? null, key }, record };
  }

  /** Notes that a seat has finished a step, or the vote of one, or not yet. */
  async finish(
    seatId: SeatId,
    step: string,
    finished: boolean,
  ): Promise<'ok' | 'no-seat' | UnknownStep> {
    const seat = this.#people.seat(seatId);
    if (!seat) return 'no-seat';
    if (!isFinishable(this.#agenda.state.steps, step)) return 'unknown-step';
    const changed = withFinished(seat, step, finished);
    const answering = this.#people.answering.map((one) => (one.id === seatId ? changed : one));
    const put: Change = { kind: 'put-seat', seat: changed };
    await this.#write(answering, [put]);
    this.#people.putSeat(changed);
    return 'ok';
  }

  /** What was to be finished is another thing now: nobody has finished it any more. */
  async startOver(step: string): Promise<void> {
    const seats = this.#people.answering.map((seat) => withFinished(seat, step, false));
    await this.#write(
      seats,
      seats.map((seat) => ({ kind: 'put-seat', seat })),
    );
    for (const seat of seats) this.#people.putSeat(seat);
  }

  async remove({ workshop, id }: SeatRecord): Promise<void> {
    const answering = this.#people.answering.filter((one) => one.id !== id);
    const removal: Change = { kind: 'remove-seat', workshop, id };
    await this.#write(answering, [removal]);
    this.#people.removeSeat(id);
  }

  #write(answering: readonly SeatRecord[], changes: readonly Change[]): Promise<void> {
    return this.#agenda.seat(answering, this.#sheets(), changes);
  }
}
