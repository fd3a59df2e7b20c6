import {
  isParticipantId,
  isWorkshopId,
  type ParticipantId,
  type WorkshopId,
} from '#lib/domain/id.ts';

/** One Yjs document of a workshop, as parsed from `<workshop>/agenda`, `<workshop>/board` or `<workshop>/ballot/<participant>`. */
export type RoomName =
  | { readonly kind: 'agenda'; readonly workshop: WorkshopId }
  | { readonly kind: 'board'; readonly workshop: WorkshopId }
  | { readonly kind: 'ballot'; readonly workshop: WorkshopId; readonly participant: ParticipantId };

/** Reads a room name; null if it is none. */
export function readRoomName(text: string): RoomName | null {
  const [workshop = '', kind, participant, ...rest] = text.split('/');
  if (!isWorkshopId(workshop) || rest.length > 0) return null;
  if ((kind === 'agenda' || kind === 'board') && participant === undefined)
    return { kind, workshop };
  if (kind === 'ballot' && participant !== undefined && isParticipantId(participant))
    return { kind, workshop, participant };
  return null;
}

export function formatRoomName(room: RoomName): string {
  return room.kind === 'ballot'
    ? `${room.workshop}/ballot/${room.participant}`
    : `${room.workshop}/${room.kind}`;
}
