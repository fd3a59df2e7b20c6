import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type { Rooms } from '../sync/rooms.ts';

/** The ballot of a seat, known only while its owner is connected: nothing stored leads there (PRIV5). */
export function connectedBallotOf(
  rooms: Rooms,
  workshop: WorkshopId,
  seatId: SeatId,
): ParticipantId | null {
  for (const { connection } of rooms.connectionsOf(workshop))
    for (const role of connection.who.roles)
      if (role.kind === 'participant' && role.seatId === seatId) return role.participantId;
  return null;
}

/** Others of the same browser come back by themselves; who was sent out finds the door shut. */
export function sendOut(rooms: Rooms, workshop: WorkshopId, seatId: SeatId): void {
  for (const { connection } of rooms.connectionsOf(workshop))
    if (connection.who.roles.some((role) => 'seatId' in role && role.seatId === seatId))
      connection.close('restarting');
}
