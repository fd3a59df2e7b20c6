import type { DatabaseSync } from 'node:sqlite';
import type { WorkshopId } from '#lib/domain/id.ts';
import { prepareDocuments } from './sqlite-documents.ts';
import { prepareContributions, prepareParticipants } from './sqlite-participants.ts';
import { prepareSeats } from './sqlite-seats.ts';
import { prepareSheets } from './sqlite-sheets.ts';
import { prepareWorkshops } from './sqlite-workshops.ts';
import type { Change, Committed } from './storage.ts';
import { ballotOf, ballotsOf, roomsOf } from './stored-rooms.ts';

/** Everything that is prepared once for an open file. */
export type Tables = ReturnType<typeof prepareTables>;

export const prepareTables = (db: DatabaseSync) => ({
  documents: prepareDocuments(db),
  workshops: prepareWorkshops(db),
  seats: prepareSeats(db),
  participants: prepareParticipants(db),
  sheets: prepareSheets(db),
  contributions: prepareContributions(db),
});

/** Applies changes in order. Throws at the first that is refused; the caller's savepoint takes back the rest. */
export function applyChanges(tables: Tables, changes: readonly Change[]): Committed {
  const committed = new Map<string, number>();
  for (const change of changes) apply(tables, change, committed);
  return committed;
}

function apply(tables: Tables, change: Change, committed: Map<string, number>): void {
  const { documents, workshops, seats, participants, sheets, contributions } = tables;
  switch (change.kind) {
    case 'append-update': {
      const { room, update } = change;
      committed.set(room, documents.append(room, update));
      return;
    }
    case 'compact': {
      const { room, state, through } = change;
      committed.set(room, documents.compact(room, state, through));
      return;
    }
    case 'renew': {
      const { room, state, through, earlier } = change;
      committed.set(room, documents.renew(room, state, through, earlier));
      return;
    }
    case 'claim-client':
      return documents.claim(change.room, change.client, change.browser);
    case 'remove-document':
      return documents.remove(change.room);
    case 'put-workshop':
      return workshops.put(change.workshop);
    case 'remove-workshop':
      workshops.remove(change.id);
      removePeople(tables, change.id);
      return documents.removeUnder(roomsOf(change.id));
    case 'put-seat':
      return seats.put(change.seat);
    case 'remove-seat':
      return seats.remove(change.workshop, change.id);
    case 'put-participant':
      return participants.put(change.participant);
    case 'remove-participant':
      participants.remove(change.workshop, change.id);
      contributions.forgetValues(change.workshop, change.id);
      return documents.remove(ballotOf(change.workshop, change.id));
    case 'put-contribution': {
      const { workshop, step, participant, contribution } = change;
      return contributions.put(workshop, step, participant, contribution);
    }
    case 'put-sheet':
      return sheets.put(change.sheet);
    case 'purge-people':
      workshops.markPurged(change.workshop);
      removePeople(tables, change.workshop);
      documents.removeUnder(ballotsOf(change.workshop));
      return documents.forgetClaimsUnder(roomsOf(change.workshop));
  }
}

function removePeople(tables: Tables, workshop: WorkshopId): void {
  const { seats, participants, sheets, contributions } = tables;
  for (const table of [seats, participants, sheets, contributions]) table.removeAll(workshop);
}
