import type * as Y from 'yjs';
import type { Known, Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import {
  handedInKey,
  readOwnTies,
  selfKey,
  type OwnTies,
  type TieLevel,
} from '#lib/domain/ties.ts';

const ties = (doc: Y.Doc) => doc.getMap<unknown>('ties');

/** The owner's ties to organisations that there are. */
export const readBallotTies = (doc: Y.Doc, known: Known): OwnTies =>
  readOwnTies(ties(doc) as unknown as ReadonlyMap<string, unknown>, known);

/** For which organisation the owner answers. Ties given for another before stay, and count for this one now. */
export function writeOwnOrganisation(doc: Y.Doc, id: OrganisationId): void {
  if (ties(doc).get(selfKey) !== id) ties(doc).set(selfKey, id);
}

/** One tap; null takes it back. */
export function writeTie(doc: Y.Doc, to: OrganisationId, level: TieLevel | null): void {
  if (level === null) ties(doc).delete(to);
  else if (ties(doc).get(to) !== level) ties(doc).set(to, level);
}

/** The same, and what was marked of those that turned out to be this one goes: it would outlive a lower level. */
export function writeTieTo(
  doc: Y.Doc,
  { id, merged = [] }: Pick<Organisation, 'id' | 'merged'>,
  level: TieLevel | null,
): void {
  doc.transact(() => {
    writeTie(doc, id, level);
    for (const gone of merged) writeTie(doc, gone, null);
  });
}

/** One level for all of these at once, in one update. */
export function writeTies(doc: Y.Doc, to: readonly OrganisationId[], level: TieLevel): void {
  doc.transact(() => {
    for (const id of to) writeTie(doc, id, level);
  });
}

/** Whether what is said may enter a map that is drawn already. */
export function writeHandedIn(doc: Y.Doc, isHandedIn: boolean): void {
  if (isHandedIn) ties(doc).set(handedInKey, true);
  else ties(doc).delete(handedInKey);
}
