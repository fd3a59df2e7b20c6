import * as Y from 'yjs';
import { countBoardEntries, mostBoardEntries } from '#lib/documents/board-doc.ts';
import type { Role } from '#lib/domain/policy.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { Clock } from '../ops/ports.ts';
import type { Change, Storage } from '../storage/storage.ts';
import { ClientOwners, serverOwner } from './client-owners.ts';
import { MalformedUpdate } from './cursor.ts';
import { EarlierContent } from './earlier-content.ts';
import { judge, type Verdict } from './judge.ts';
import { changesOf, renewalOf, usualRenewal, type RenewalRule } from './renewal.ts';
import type { Turn } from './turn.ts';
import { scanUpdate } from './update-scan.ts';

/** What policy says of a room. Asked for each update, so that a lock holds from that moment on. */
export interface RoomRules {
  readonly mayWrite: (roles: readonly Role[]) => boolean;
  readonly maps: ReadonlySet<string>;
  /** Boards: a Yjs client id belongs to the browser that used it first, and presence is shown. */
  readonly isShared: boolean;
  readonly maxBytes: number;
}

export interface DocumentDeps {
  readonly storage: Storage;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly rules: RoomRules;
  /** When it is laid anew; as usual if left out. */
  readonly renewal?: RenewalRule;
}

interface Writer {
  readonly roles: readonly Role[];
  readonly browser: string | null;
}

const compactAfterDeletionMs = 2_000;
const compactAfterUpdates = 200;

/**
 * A document as it lives in memory and lies in the store: judged before it is changed, and garbage-collected, so
 * that what is served and compacted holds no deleted text (PRIV7).
 */
export class LiveDocument {
  readonly owners = new ClientOwners();
  readonly #key: string;
  readonly #deps: DocumentDeps;
  #doc = new Y.Doc();
  #captured: Uint8Array[] = [];
  #through = 0;
  #rows = 0;
  #bytes = 0;
  /** of the turn that is being taken: its updates count for the ones after them before they are stored */
  #bytesOfTurn = 0;
  #encoded: Uint8Array | null = null;
  #compactAt: number | null = null;
  #earlier = EarlierContent.none;
  /** how large it was when laying it anew was last tried */
  #triedAt = 0;

  constructor(key: string, deps: DocumentDeps) {
    this.#key = key;
    this.#deps = deps;
  }

  get doc(): Y.Doc {
    return this.#doc;
  }

  /** Lays the document anew from the store. */
  async load(): Promise<void> {
    const stored = await this.#deps.storage.loadDocument(this.#key);
    for (const [client, owner] of stored.clients) this.owners.noteStored(client, owner);
    this.#earlier = EarlierContent.read(stored.earlier);
    this.#through = stored.through;
    this.#lay(stored.updates);
    // Several rows may still hold text that was deleted: what a crash kept from being compacted.
    this.#compactAt = this.#rows > 1 ? this.#deps.clock() : null;
  }

  #lay(updates: readonly Uint8Array[]): void {
    this.#doc.destroy();
    this.#doc = this.#replay(updates);
    this.#doc.on('update', (update: Uint8Array) => this.#captured.push(update));
    this.#captured = [];
    this.#encoded = null;
    this.#rows = updates.length;
    this.#bytes = updates.reduce((sum, update) => sum + update.length, 0);
    this.#bytesOfTurn = 0;
  }

  #replay(updates: readonly Uint8Array[]): Y.Doc {
    const doc = new Y.Doc();
    Y.transact(doc, () => updates.forEach((update) => Y.applyUpdate(doc, update)));
    while (this.owners.ownerOf(doc.clientID) !== undefined || this.#earlier.has(doc.clientID))
      doc.clientID = new Y.Doc().clientID;
    return doc;
  }

  /** What it held before it was laid anew, without a word of it. */
  get earlier(): EarlierContent {
    return this.#earlier;
  }

  judge(update: Uint8Array, writer: Writer, turn: Turn): Verdict | 'malformed' | 'earlier' {
    const { limits, rules } = this.#deps;
    const bounds = {
      maxStructs: limits.maxStructsPerUpdate * 10,
      maxJsonDepth: limits.maxJsonDepth,
    };
    try {
      const scanned = scanUpdate(update, bounds);
      if (this.#earlier.isTouchedBy(scanned)) return 'earlier';
      const mayUseClient = (client: number) => this.mayUse(client, writer.browser, turn);
      const rule = { open: rules.mayWrite(writer.roles), maps: rules.maps, mayUseClient };
      const verdict = judge(this.#doc, scanned, rule, limits);
      // Also a full document takes what only deletes: that is how it gets room again.
      return verdict.kind === 'adds' &&
        verdict.clients.length > 0 &&
        this.#isFull(verdict.newKeys, update)
        ? { kind: 'too-large' }
        : verdict;
    } catch (error) {
      if (error instanceof MalformedUpdate) return 'malformed';
      throw error;
    }
  }

  /** Whether a browser may use a Yjs client id here. */
  mayUse(client: number, browser: string | null, turn?: Turn): boolean {
    if (!this.#deps.rules.isShared) return true;
    const owner = this.owners.ownerOf(client) ?? turn?.claims.get(client);
    return owner === undefined ? client !== this.#doc.clientID : owner === browser;
  }

  #isFull(newKeys: number, update: Uint8Array): boolean {
    const { rules } = this.#deps;
    if (rules.isShared && newKeys > 0 && this.#isCrowded(newKeys)) return true;
    if (this.#bytes + this.#bytesOfTurn + update.length <= rules.maxBytes) return false;
    // The rows may hold much that is deleted: what counts is the document, which has the turn's updates already.
    this.#bytes = Y.encodeStateAsUpdate(this.#doc).length;
    this.#bytesOfTurn = 0;
    return this.#bytes + update.length > rules.maxBytes;
  }

  /** Counting costs time in proportion to a board: only one that may be full is counted. */
  #isCrowded(newKeys: number): boolean {
    const room = this.#deps.limits.maxBoardEntries - newKeys;
    return mostBoardEntries(this.#doc) > room && countBoardEntries(this.#doc) > room;
  }

  /**
   * What `take` does to the document is one transaction: Yjs compares states, collects and encodes once a turn, not once
   * an update. Null if something threw that `take` did not catch: then the document can't be trusted.
   */
  together<T>(turn: Turn, take: () => T): { readonly value: T } | null {
    try {
      return this.#doc.transact((transaction) => {
        const value = take();
        // Applying an update says that nothing is the server's own; then Yjs would take its own client id for stolen.
        transaction.local = turn.hasServerEdit;
        return { value };
      });
    } catch {
      return null;
    }
  }

  /** False if Yjs threw or kept something back: a scan can't foresee all that a crafted update does. */
  apply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#doc, update);
    } catch {
      return false;
    }
    this.#bytesOfTurn += update.length;
    return this.#doc.store.pendingStructs === null && this.#doc.store.pendingDs === null;
  }

  /** The server's own edit. False if it threw half-way. */
  edit(write: (doc: Y.Doc) => void, turn: Turn): boolean {
    const before = this.#ownClock;
    try {
      write(this.#doc);
    } catch {
      return false;
    }
    if (this.#deps.rules.isShared && this.#ownClock > before)
      turn.claim(this.#doc.clientID, serverOwner);
    return true;
  }

  /** How much the server itself has written. */
  get #ownClock(): number {
    return Y.getState(this.#doc.store, this.#doc.clientID);
  }

  /** Everything that was added since it was last asked for, as one update; null if nothing was. */
  takeAdded(): Uint8Array | null {
    const captured = this.#captured.splice(0);
    if (captured.length === 0) return null;
    this.#encoded = null;
    return captured.length === 1 ? captured[0]! : Y.mergeUpdates(captured);
  }

  /** Notes that a turn is stored; `through` is the number of its update. */
  noteStored(turn: Turn, through: number | undefined): void {
    this.#through = through ?? this.#through;
    for (const [client, owner] of turn.claims) this.owners.noteStored(client, owner);
    this.#bytesOfTurn = 0;
    if (!turn.update) return;
    this.#rows += 1;
    this.#bytes += turn.update.length;
    if (turn.deletes) this.#compactAt ??= this.#deps.clock() + compactAfterDeletionMs;
  }

  /** Stores one state in place of all updates so far. The document must hold nothing that is not committed. */
  async compact(): Promise<void> {
    if (this.#rows === 0) return;
    const state = Y.encodeStateAsUpdate(this.#doc);
    const compaction: Change = { kind: 'compact', room: this.#key, state, through: this.#through };
    await this.#deps.storage.commit([compaction]);
    this.#rows = 1;
    this.#bytes = state.length;
    this.#compactAt = null;
  }

  /** Whether laying it anew might make it much smaller. */
  get mayBeRenewed(): boolean {
    const { fromBytes } = this.#deps.renewal ?? usualRenewal;
    return this.#bytes >= fromBytes && this.#bytes !== this.#triedAt;
  }

  /**
   * Stores a newly written document of equal content in place of this one, and goes on with it, where most of this one is
   * traces of what was overwritten. Nobody may be connected who was told anything of it. True if it did.
   */
  async renew(): Promise<boolean> {
    this.#triedAt = this.#bytes;
    const { storage, rules, renewal: rule = usualRenewal } = this.#deps;
    const renewal = this.#rows > 0 ? renewalOf(this.#doc, this.#earlier, rule) : null;
    if (!renewal) return false;
    const changes = changesOf(renewal, this.#key, this.#through, rules.isShared);
    // If the store holds something later, it is not this document's to lay anew.
    if ((await storage.commit(changes)).get(this.#key) !== this.#through) return false;
    this.#earlier = renewal.earlier;
    this.owners.forgetStored();
    if (rules.isShared) this.owners.noteStored(renewal.writer, serverOwner);
    this.#lay([renewal.state]);
    this.#compactAt = null;
    return true;
  }

  /** Whether it should be compacted now: some time after a deletion, or when there are many updates. */
  needsCompaction(now: number): boolean {
    return this.#rows > compactAfterUpdates || (this.#compactAt !== null && now >= this.#compactAt);
  }

  /** Whether deleted text or needless rows are still stored. */
  get isLoose(): boolean {
    return this.#rows > 1 || this.#compactAt !== null;
  }

  get stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** What is missing at a client; for one that has nothing, encoded once for all of a storm of joins. */
  stateSince(stateVector: Uint8Array): Uint8Array {
    if (stateVector.length > 1) return Y.encodeStateAsUpdate(this.#doc, stateVector);
    this.#encoded ??= Y.encodeStateAsUpdate(this.#doc);
    return this.#encoded;
  }

  /** The state vector of a client that has everything but `update`, which was added last. */
  stateVectorBefore(update: Uint8Array): Uint8Array {
    const stateVector = Y.decodeStateVector(this.stateVector);
    for (const [client, clock] of Y.parseUpdateMeta(update).from) stateVector.set(client, clock);
    return Y.encodeStateVector(stateVector);
  }

  destroy(): void {
    this.#doc.destroy();
  }
}
