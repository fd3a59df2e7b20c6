import type { Visitor } from '#lib/api/contract-types.ts';
import type { ParticipantId, SeatId } from '#lib/domain/id.ts';
import type { Role } from '#lib/domain/policy.ts';
import type { Slots } from '#lib/sync/slots.ts';

/** One of the people that this browser is in a workshop. `participantId` is null for an observer. */
export type Person = Visitor['people'][number];
/** A person who answers. */
export type Answerer = Person & { readonly participantId: string };

export const isAnswerer = (person: Person): person is Answerer => person.participantId !== null;

/** What the cookie lets this browser be. The server has checked the ids that it answers with. */
export function rolesOf(visitor: Visitor): Role[] {
  const roles: Role[] = visitor.people.map(roleOf);
  if (visitor.facilitator) roles.push({ kind: 'facilitator' });
  if (visitor.screen) roles.push({ kind: 'screen' });
  return roles;
}

function roleOf(person: Person): Role {
  const seatId = person.seatId as SeatId;
  if (!isAnswerer(person)) return { kind: 'observer', seatId };
  return { kind: 'participant', seatId, participantId: person.participantId as ParticipantId };
}

/** Which of its people a tab is, by seat: kept in the tab, so that two tabs can be two people. */
export class ChosenPerson {
  readonly #slots: Slots;
  readonly #slot: string;

  constructor(tabSlots: Slots, workshopId: string) {
    this.#slots = tabSlots;
    this.#slot = `ieumpan/person/${workshopId}`;
  }

  read(): string | null {
    return this.#slots.read(this.#slot);
  }

  write(seatId: string | null): void {
    this.#slots.write(this.#slot, seatId);
  }
}
