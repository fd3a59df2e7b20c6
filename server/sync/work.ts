import type * as Y from 'yjs';
import type { Change } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import type { Message } from './frame.ts';

/** A write of the server's own: an edit of the document and what must be stored with it, or nothing. */
export interface Edit {
  readonly write: (doc: Y.Doc) => void;
  readonly changes: readonly Change[];
}

export interface Settle<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** What waits in a room for its next turn. */
export type Work =
  | { readonly kind: 'greet'; readonly connection: Connection }
  /** A slow reader has read what it was sent, which went as far as `stateVector` (LIM2). */
  | { readonly kind: 'catch-up'; readonly connection: Connection; readonly stateVector: Uint8Array }
  | {
      readonly kind: 'message';
      readonly connection: Connection;
      readonly number: number;
      readonly message: Message;
    }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly done: Settle<void> }
  | { readonly kind: 'read'; readonly read: (doc: Y.Doc) => void; readonly done: Settle<void> }
  | { readonly kind: 'compact'; readonly done: Settle<void> }
  | { readonly kind: 'renew'; readonly done: Settle<boolean> };

/** Tells whoever waits for the end of a work that there will be none. */
export function abandon(works: readonly Work[], error: unknown): void {
  for (const work of works) if ('done' in work) work.done.reject(error);
}
