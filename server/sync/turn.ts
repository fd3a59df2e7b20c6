import type { Change } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import type { Settle } from './work.ts';

/** What one turn of a room collects: what is to be committed, and what is said once it is. */
export class Turn {
  readonly #room: string;
  readonly #answers: (() => void)[] = [];
  readonly #writers = new Set<Connection | 'server'>();
  readonly changes: Change[] = [];
  /** Yjs client id → its owner, as first used in this turn */
  readonly claims = new Map<number, string>();
  /** connection → the number of its last message of this turn that will be durable */
  readonly saved = new Map<Connection, number>();
  /** everything the turn adds to the document, merged */
  update: Uint8Array | null = null;
  /** who waits for the document to be compacted after this turn */
  readonly compactions: Settle<void>[] = [];
  /** who waits for it to be laid anew, if that makes it much smaller */
  readonly renewals: Settle<boolean>[] = [];
  /** whether someone deleted or overwrote something, which the stored updates still hold */
  deletes = false;

  constructor(room: string) {
    this.#room = room;
  }

  /** Does `answer` after the commit, in order. */
  then(answer: () => void): void {
    this.#answers.push(answer);
  }

  claim(client: number, owner: string): void {
    if (!this.claims.has(client)) this.claims.set(client, owner);
  }

  noteEdit(writer: Connection, deletes: boolean): void {
    this.#writers.add(writer);
    this.deletes ||= deletes;
  }

  noteServerEdit(): void {
    this.#writers.add('server');
  }

  get hasServerEdit(): boolean {
    return this.#writers.has('server');
  }

  get hasPeoplesEdits(): boolean {
    return [...this.#writers].some((writer) => writer !== 'server');
  }

  /** The one connection that wrote all of it and so holds it already; null if there are several. */
  get onlyWriter(): Connection | null {
    const [first, ...others] = this.#writers;
    return first && first !== 'server' && others.length === 0 ? first : null;
  }

  /** What to commit. `known`: client ids that have an owner in the store already. */
  toChanges(known: ReadonlySet<number>): Change[] {
    const room = this.#room;
    const update: Change[] = this.update
      ? [{ kind: 'append-update', room, update: this.update }]
      : [];
    const claims: Change[] = [...this.claims]
      .filter(([client]) => !known.has(client))
      .map(([client, browser]) => ({ kind: 'claim-client', room, client, browser }));
    return [...this.changes, ...claims, ...update];
  }

  /** What everyone is told, `fanOut`, then what single ones are; a writer gets both in one piece. */
  tell(fanOut: () => void): void {
    for (const connection of this.saved.keys()) connection.hold();
    fanOut();
    for (const answer of this.#answers) answer();
    for (const [connection, number] of this.saved) connection.tellSaved(number);
    for (const connection of this.saved.keys()) connection.release();
  }
}
