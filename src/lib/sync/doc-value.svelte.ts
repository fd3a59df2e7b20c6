import type * as Y from 'yjs';
import { Watched } from './watched.ts';

/** What holds a document: a `Connection`, or its twin in a test. */
export interface DocHolder {
  readonly doc: Y.Doc;
  /** Calls once per transaction, and when `doc` is replaced. */
  onDocument(listener: () => void): () => void;
}

/** The one bridge from Yjs to Svelte: what `read` makes of a room's document, followed over its changes and its replacement. */
export class DocValue<T> extends Watched<T> {
  constructor(holder: DocHolder, read: (doc: Y.Doc) => T) {
    super(
      (changed) => holder.onDocument(changed),
      () => read(holder.doc),
    );
  }
}
