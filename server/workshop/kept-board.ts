import * as Y from 'yjs';
import type { BoardSnapshot } from '#lib/documents/board-snapshot.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import type { Change, Storage } from '../storage/storage.ts';

/** What the server keeps of a board beside it. */
export interface Kept {
  /** step id → the board as that step last began */
  readonly snapshots: Readonly<Record<string, BoardSnapshot>>;
  /** card id → the text that moderation took off the board */
  readonly hiddenTexts: Readonly<Record<string, string>>;
}

const nothingKept: Kept = { snapshots: {}, hiddenTexts: {} };

/** A document of its own that no room name leads to: nobody can open it by a socket, and it goes with the workshop. */
const keptRoom = (workshop: WorkshopId): string => `${workshop}/kept`;

export async function loadKept(storage: Storage, workshop: WorkshopId): Promise<Kept> {
  const doc = new Y.Doc();
  const { updates } = await storage.loadDocument(keptRoom(workshop));
  for (const update of updates) Y.applyUpdate(doc, update);
  const kept = doc.getMap('kept').toJSON() as Partial<Kept>;
  doc.destroy();
  return { ...nothingKept, ...kept };
}

/** Keeps this and nothing of before: the document is laid anew, so that no deleted text stays in it (PRIV7). */
export function keepChanges(workshop: WorkshopId, kept: Kept): Change[] {
  const doc = new Y.Doc();
  const map = doc.getMap('kept');
  map.set('snapshots', kept.snapshots);
  map.set('hiddenTexts', kept.hiddenTexts);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return [...forgetKept(workshop), { kind: 'append-update', room: keptRoom(workshop), update }];
}

export const forgetKept = (workshop: WorkshopId): Change[] => [
  { kind: 'remove-document', room: keptRoom(workshop) },
];
