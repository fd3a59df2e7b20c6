import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type {
  Change,
  Contribution,
  ParticipantRecord,
  SeatRecord,
  SheetRecord,
} from './storage.ts';

type PutContribution = Extract<Change, { kind: 'put-contribution' }>;

interface People {
  readonly seats: Map<SeatId, SeatRecord>;
  readonly participants: Map<ParticipantId, ParticipantRecord>;
  readonly sheets: Map<ParticipantId, SheetRecord>;
  readonly contributionsByStep: Map<string, Map<ParticipantId, Contribution>>;
}

/** Seats, participants, sheets and contributions, by workshop; copied on the way in and on the way out. */
export class MemoryPeople {
  readonly #peopleByWorkshop = new Map<WorkshopId, People>();

  putSeat(seat: SeatRecord): void {
    this.#people(seat.workshop).seats.set(seat.id, structuredClone(seat));
  }

  removeSeat(workshop: WorkshopId, id: SeatId): void {
    this.#people(workshop).seats.delete(id);
  }

  putParticipant(participant: ParticipantRecord): void {
    const { participants } = this.#people(participant.workshop);
    participants.set(participant.id, structuredClone(participant));
  }

  removeParticipant(workshop: WorkshopId, id: ParticipantId): void {
    const { participants, contributionsByStep } = this.#people(workshop);
    participants.delete(id);
    for (const contributions of contributionsByStep.values()) {
      const contribution = contributions.get(id);
      if (contribution) contributions.set(id, withoutValues(contribution));
    }
  }

  putSheet(sheet: SheetRecord): void {
    this.#people(sheet.workshop).sheets.set(sheet.id, structuredClone(sheet));
  }

  putContribution({ workshop, step, participant, contribution }: PutContribution): void {
    const { contributionsByStep } = this.#people(workshop);
    const contributions = contributionsByStep.get(step) ?? new Map<ParticipantId, Contribution>();
    contributionsByStep.set(step, contributions.set(participant, structuredClone(contribution)));
  }

  removeAll(workshop: WorkshopId): void {
    this.#peopleByWorkshop.delete(workshop);
  }

  seats(workshop: WorkshopId): SeatRecord[] {
    return structuredClone(byId(this.#peopleByWorkshop.get(workshop)?.seats));
  }

  participants(workshop: WorkshopId): ParticipantRecord[] {
    return structuredClone(byId(this.#peopleByWorkshop.get(workshop)?.participants));
  }

  sheets(workshop: WorkshopId): SheetRecord[] {
    return structuredClone(byId(this.#peopleByWorkshop.get(workshop)?.sheets));
  }

  contributions(workshop: WorkshopId, step: string): Map<ParticipantId, Contribution> {
    const stored = this.#peopleByWorkshop.get(workshop)?.contributionsByStep.get(step);
    return structuredClone(new Map([...(stored ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  #people(workshop: WorkshopId): People {
    const people = this.#peopleByWorkshop.get(workshop) ?? nobody();
    this.#peopleByWorkshop.set(workshop, people);
    return people;
  }
}

const nobody = (): People => ({
  seats: new Map(),
  participants: new Map(),
  sheets: new Map(),
  contributionsByStep: new Map(),
});

/** What remains of a contribution when its values are deleted: which items it had (PRIV4). */
const withoutValues = (contribution: Contribution): Contribution =>
  Object.fromEntries(Object.keys(contribution).map((item) => [item, null]));

/** PRIV5: in the order of the random ids, not of arrival. */
const byId = <T>(records: ReadonlyMap<string, T> | undefined): T[] =>
  [...(records ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
