import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import { formatRoomName } from '#lib/protocol/room-name.ts';

/** What the names of all documents of a workshop begin with. */
export const roomsOf = (workshop: WorkshopId): string => `${workshop}/`;

/** What the names of all ballots of a workshop begin with. */
export const ballotsOf = (workshop: WorkshopId): string => `${workshop}/ballot/`;

export const ballotOf = (workshop: WorkshopId, participant: ParticipantId): string =>
  formatRoomName({ kind: 'ballot', workshop, participant });
