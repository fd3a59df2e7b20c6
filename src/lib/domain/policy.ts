import type { ParticipantId, SeatId } from './id.ts';

/** What one entry of a browser's cookie lets its holder be. A browser may be several at once. */
export type Role =
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'participant'; readonly participantId: ParticipantId; readonly seatId: SeatId }
  | { readonly kind: 'observer'; readonly seatId: SeatId }
  | { readonly kind: 'screen' };

/** The places that an action is done in. `open` tells whether the workshop takes edits now: neither locked nor closed. */
export type Room =
  | { readonly kind: 'workshop' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'board'; readonly open: boolean }
  | { readonly kind: 'ballot'; readonly participantId: ParticipantId; readonly open: boolean }
  | { readonly kind: 'seat'; readonly seatId: SeatId };

export const actions = [
  /** see what the room holds */
  'read',
  /** change what the room holds */
  'write',
  /** move, lock, time, reveal, close or delete the workshop */
  'steer',
  /** see who is in, and send someone out */
  'list-seats',
  /** type in what was written on paper */
  'enter-sheets',
  /** say that a seat has finished a step */
  'finish',
  /** let the next person join on the same browser */
  'hand-on',
  /** see the code and the links that let others in */
  'invite',
] as const;
export type Action = (typeof actions)[number];

/** The board's maps that people may write; `cards` and `lookback` are the server's. */
export const boardMapsOfPeople: ReadonlySet<string> = new Set([
  'placing',
  'groups',
  'lookbackPlacing',
  'lookbackGroups',
  'notes',
  'plan',
  'profile',
]);
/** The ballot's maps, all its owner's. */
export const ballotMaps: ReadonlySet<string> = new Set([
  'answers',
  'cards',
  'dots',
  'ties',
  'lookback',
]);

/**
 * ROLE1: the one function that decides. HTTP, sockets and screens all ask it. `roles` are those of
 * one browser; an action is allowed if any of them allows it. Nobody but the server writes an agenda;
 * a ballot opens to its owner alone (PRIV1).
 */
export function may(roles: readonly Role[], action: Action, room: Room): boolean {
  return roles.some((role) => roleMay(role, action, room));
}

function roleMay(role: Role, action: Action, room: Room): boolean {
  switch (room.kind) {
    case 'workshop':
      return mayInWorkshop(role, action);
    case 'agenda':
      return action === 'read';
    case 'board':
      if (action === 'read') return true;
      return (
        action === 'write' &&
        room.open &&
        (role.kind === 'participant' || role.kind === 'facilitator')
      );
    case 'ballot':
      if (role.kind !== 'participant' || role.participantId !== room.participantId) return false;
      return action === 'read' || (action === 'write' && room.open);
    case 'seat':
      if (action !== 'finish') return false;
      return role.kind === 'participant' && role.seatId === room.seatId;
  }
}

function mayInWorkshop(role: Role, action: Action): boolean {
  switch (action) {
    case 'read':
      return true;
    case 'steer':
    case 'list-seats':
    case 'enter-sheets':
      return role.kind === 'facilitator';
    case 'invite':
      return role.kind === 'facilitator' || role.kind === 'screen';
    case 'hand-on':
      return role.kind === 'participant' || role.kind === 'facilitator';
    case 'write':
    case 'finish':
      return false;
  }
}
