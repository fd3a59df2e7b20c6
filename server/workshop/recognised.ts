import type { Role } from '#lib/domain/policy.ts';
import type { Person } from './people.ts';

/** Who a browser is in a workshop, by the keys in its cookie. */
export interface Recognised {
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly facilitatorKey: string | null;
  readonly screenKey: string | null;
  /** the browser's own secret */
  readonly browser: string | null;
}

/** The union of what all keys of a browser let it be. */
export function rolesOf(
  people: readonly Person[],
  facilitatorKey: string | null,
  screenKey: string | null,
): Role[] {
  return [
    ...people.map(roleOf),
    ...(facilitatorKey ? [{ kind: 'facilitator' } as const] : []),
    ...(screenKey ? [{ kind: 'screen' } as const] : []),
  ];
}

const roleOf = ({ seat, participantId }: Person): Role =>
  participantId
    ? { kind: 'participant', participantId, seatId: seat.id }
    : { kind: 'observer', seatId: seat.id };
