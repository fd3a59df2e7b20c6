import type * as z from 'zod/mini';
import type {
  Joined,
  JoinPreview,
  Links,
  OpenedWorkshop,
  SeatView,
  SheetView,
  Visitor,
  WorkshopView,
} from '#lib/protocol/contract.ts';
import type { calls } from '#lib/protocol/calls.ts';
import type { Role } from '#lib/domain/policy.ts';
import { deriveSecret } from '../auth/credentials.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import type { SeatRecord, SheetRecord } from '../storage/storage.ts';
import { comeBackUrl, facilitatorUrl, joinUrl, screenUrl } from './links.ts';
import type { Person } from '../workshop/people.ts';
import { saidBy } from '../workshop/sheets.ts';
import type { Recognised } from '../workshop/recognised.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** A workshop as its people see it. */
export function workshopView(workshop: Workshop): WorkshopView {
  const { record } = workshop;
  const { id, title, network, stage, rehearsal, organisations } = record;
  const { days } = workshop.gathering;
  const { steps, step, revealed, progress, locked, closed, deletesAt } = workshop.agenda();
  return {
    id,
    title,
    network: { ...network, members: organisations.map((name) => ({ name })) },
    stage,
    mode: days ? 'days' : 'live',
    deadline: days?.deadline ?? null,
    minGroup: smallestGroup(record),
    rehearsal,
    steps: [...steps],
    step,
    revealed: { ...revealed },
    progress: { joined: progress.joined, finished: { ...progress.finished } },
    locked,
    closed,
    deletesAt,
  };
}

/** What opening a workshop gives: all of its links, and the key they are made from. */
export function openedView(
  base: string,
  id: string,
  code: string,
  facilitatorKey: string,
): OpenedWorkshop {
  const screenKey = deriveSecret(facilitatorKey, 'screen');
  return {
    id,
    code,
    joinUrl: joinUrl(base, screenKey),
    screenUrl: screenUrl(base, id, screenKey),
    facilitatorUrl: facilitatorUrl(base, id, facilitatorKey),
    facilitatorKey,
  };
}

/** A workshop as someone at the door sees it, with the people that their browser is there already. */
export const previewView = (
  { record, gathering }: Workshop,
  { people }: Recognised,
): JoinPreview => ({
  workshopId: record.id,
  title: record.title,
  network: record.network.name,
  stage: record.stage,
  organisations: [...record.organisations],
  minGroup: smallestGroup(record),
  people: people.map(personView),
  deadline: gathering.days?.deadline ?? null,
  rehearsal: record.rehearsal,
});

/** What a person takes away: who they are, and the link to be that again. */
export const joinedView = (base: string, workshopId: string, person: Person): Joined => ({
  workshopId,
  participantId: person.participantId,
  seatId: person.seat.id,
  comeBackUrl: comeBackUrl(base, workshopId, person.key),
  comeBackKey: person.key,
});

export const visitorView = ({ roles, people }: Recognised): Visitor => ({
  facilitator: hasRole(roles, 'facilitator'),
  screen: hasRole(roles, 'screen'),
  people: people.map(personView),
});

const personView = ({ seat, participantId }: Person): Visitor['people'][number] => ({
  seatId: seat.id,
  participantId,
  name: seat.name,
  organisation: seat.organisation,
  finished: { ...seat.finished },
});

const hasRole = (roles: readonly Role[], kind: Role['kind']): boolean =>
  roles.some((role) => role.kind === kind);

export const seatView = (seat: SeatRecord): SeatView => ({
  seatId: seat.id,
  name: seat.name,
  organisation: seat.organisation,
  observer: seat.observer,
  finished: { ...seat.finished },
});

export const sheetView = (sheet: SheetRecord): SheetView => ({
  step: sheet.step,
  sheet: sheet.number,
  answered: saidBy(sheet),
});

/** Every link that the keys of this browser lead to; the way in dies with the close. */
export function linksView(base: string, workshop: Workshop, who: Recognised): Links {
  const { id, code } = workshop.record;
  const { facilitatorKey } = who;
  const screenKey =
    facilitatorKey === null ? who.screenKey : deriveSecret(facilitatorKey, 'screen');
  return {
    code,
    joinUrl: code === null || screenKey === null ? null : joinUrl(base, screenKey),
    screenUrl:
      facilitatorKey === null || screenKey === null ? null : screenUrl(base, id, screenKey),
    facilitatorUrl: facilitatorKey === null ? null : facilitatorUrl(base, id, facilitatorKey),
  };
}

/** A ballot with all of its maps, those never written too. */
export const ballotView = (
  maps: Readonly<Record<string, Record<string, unknown>>>,
): z.infer<typeof calls.readBallot.response> => ({
  answers: maps.answers ?? {},
  cards: maps.cards ?? {},
  dots: maps.dots ?? {},
  lookback: maps.lookback ?? {},
  ties: maps.ties ?? {},
});
