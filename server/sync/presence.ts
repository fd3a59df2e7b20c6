import type { Limits } from '#lib/protocol/limits.ts';
import { Awareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { encodeAwareness, type AwarenessEntry } from './frame.ts';
import type { LiveDocument } from './live-document.ts';
import { frameMessage } from './outlet.ts';

/** Who is at a board, as its connections say and hear it. */
export class Presence {
  readonly #connections: ReadonlySet<Connection>;
  readonly #document: LiveDocument;
  readonly #awareness: Awareness<Connection>;

  constructor(connections: ReadonlySet<Connection>, document: LiveDocument, limits: Limits) {
    this.#connections = connections;
    this.#document = document;
    this.#awareness = new Awareness(limits);
  }

  /** An id that is announced is its browser's from then on (SYNC1). */
  take(connection: Connection, entries: readonly AwarenessEntry[]): void {
    const { browser } = connection.who;
    const taken = this.#awareness.take(entries, connection, (id) =>
      this.#document.mayUse(id, browser),
    );
    for (const { client } of browser === null ? [] : taken)
      this.#document.owners.reserve(client, browser!);
    this.#tell(taken, connection);
  }

  leave(connection: Connection): void {
    this.#tell(this.#awareness.leave(connection), connection);
  }

  /** Tells a connection who is there, also if nobody is. */
  show(connection: Connection): void {
    connection.send(encodeAwareness(this.#awareness.present));
  }

  greet(connection: Connection): void {
    if (this.#awareness.present.length > 0) this.show(connection);
  }

  #tell(entries: readonly AwarenessEntry[], from: Connection): void {
    if (entries.length === 0) return;
    const frame = frameMessage(encodeAwareness(entries));
    for (const connection of this.#connections)
      if (connection !== from && !connection.isLagging) connection.sendFrame(frame);
  }
}
