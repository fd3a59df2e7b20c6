import type { Tables } from './sqlite-changes.ts';
import type { Read, ReadCall } from './sqlite-messages.ts';
import type { Storage } from './storage.ts';

type Reads = {
  [Call in ReadCall]: (...args: Parameters<Storage[Call]>) => Awaited<ReturnType<Storage[Call]>>;
};

/** The reading half of the port, synchronous as it is in the worker. */
export function createReads(tables: Tables): (read: Read) => unknown {
  const { documents, workshops, seats, participants, sheets, contributions } = tables;
  const reads: Reads = {
    loadDocument: documents.load,
    workshop: workshops.byId,
    workshopByCode: workshops.byCode,
    workshopByJoinHash: workshops.byJoinHash,
    workshopByFacilitatorHash: workshops.byFacilitatorHash,
    seats: seats.all,
    participants: participants.all,
    sheets: sheets.all,
    contributions: contributions.all,
    dueForPurge: workshops.dueForPurge,
    roomsToCompact: documents.toCompact,
  };
  // `Read` ties each name to its arguments, which TypeScript loses when the name is looked up.
  return ({ call, args }) => (reads[call] as (...given: readonly unknown[]) => unknown)(...args);
}
