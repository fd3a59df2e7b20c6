import * as Y from 'yjs';
import type { Change } from '../storage/storage.ts';
import { serverOwner } from './client-owners.ts';
import type { EarlierContent } from './earlier-content.ts';
import { rewrite } from './rewriting.ts';

/** When a document is worth laying anew. */
export interface RenewalRule {
  /** What is smaller loads in a moment, whatever it is made of. */
  readonly fromBytes: number;
  /** At most so much of it may be left, or it stays as it is: nobody is to load again for a few bytes. */
  readonly share: number;
}

export const usualRenewal: RenewalRule = { fromBytes: 64 * 1024, share: 1 / 3 };

/** A document laid anew: what is to take the place of the one that was. */
export interface Renewal {
  readonly state: Uint8Array;
  readonly earlier: EarlierContent;
  /** whose all of its content is */
  readonly writer: number;
}

/** The same content newly written, if that takes so much less that it is worth it; else null. `doc` is not changed. */
export function renewalOf(
  doc: Y.Doc,
  earlier: EarlierContent,
  { fromBytes, share }: RenewalRule,
): Renewal | null {
  const bytes = Y.encodeStateAsUpdate(doc).length;
  if (bytes < fromBytes) return null;
  const fresh = rewrite(doc);
  const writer = fresh.clientID;
  const renewal = {
    state: Y.encodeStateAsUpdate(fresh),
    earlier: earlier.with(doc, writer),
    writer,
  };
  fresh.destroy();
  return renewal.state.length + renewal.earlier.bytes.length <= bytes * share ? renewal : null;
}

/** `isShared`: client ids have owners, and the writer's is the server's. */
export function changesOf(
  { state, earlier, writer }: Renewal,
  room: string,
  through: number,
  isShared: boolean,
): Change[] {
  const renew: Change = { kind: 'renew', room, state, through, earlier: earlier.bytes };
  if (!isShared) return [renew];
  return [renew, { kind: 'claim-client', room, client: writer, browser: serverOwner }];
}
