import type { Answer } from '#lib/domain/answer.ts';
import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { Mode } from '#lib/domain/step.ts';
import type { Template } from '#lib/domain/template.ts';
import type { OwnCard } from '#lib/domain/cards.ts';

/** Level of a network, as the directory has it. */
export type NetworkLevel = 'national' | 'metropolitan' | 'basic' | 'sector';

/** What is fixed when a workshop opens, and its end. What changes while it runs is in the agenda document. */
export interface WorkshopRecord {
  readonly id: WorkshopId;
  readonly title: string;
  readonly network: {
    readonly name: string;
    readonly region: string | null;
    readonly level: NetworkLevel | null;
    readonly directoryId: string | null;
    readonly eligible: number | null;
  };
  readonly stage: Stage;
  readonly template: Template;
  /** As it was opened. How it goes now is in the agenda document. */
  readonly mode: Mode;
  readonly minGroup: 3 | 5;
  readonly instrumentVersion: string;
  /** To try things out: its members are made up. */
  readonly rehearsal: boolean;
  /** The code of the center whose link opened it; told to facilitators alone. */
  readonly proposal: string | null;
  /** Names of organisations, in no telling order. */
  readonly organisations: readonly string[];
  /** Six digits, unique among open workshops; null once closed. */
  readonly code: string | null;
  /** Hash of the long secret in the QR; null once closed. */
  readonly joinHash: string | null;
  readonly screenHash: string;
  readonly facilitatorHash: string;
  /** Milliseconds since 1970. */
  readonly closedAt: number | null;
  readonly deletesAt: number | null;
  /** Seats and ballots are gone (PRIV6). */
  readonly purged: boolean;
}

/** A name in the room. Holds nothing that leads to a ballot (PRIV5). */
export interface SeatRecord {
  readonly workshop: WorkshopId;
  readonly id: SeatId;
  readonly credentialHash: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly observer: boolean;
  /** step id → true */
  readonly finished: Readonly<Record<string, true>>;
}

/** The owner of a ballot. Holds nothing that leads to a name (PRIV5). */
export interface ParticipantRecord {
  readonly workshop: WorkshopId;
  readonly id: ParticipantId;
  readonly credentialHash: string;
}

/**
 * A paper sheet that a facilitator typed in: the answers, or the cards, of someone who has no seat here. `id` is a
 * ballot's, so that it contributes to snapshots as one; no room is named by it and no cookie opens it.
 */
export interface SheetRecord {
  readonly workshop: WorkshopId;
  readonly id: ParticipantId;
  readonly step: string;
  /** As printed on the paper, the check digit included; unique within a step. */
  readonly number: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Of a sheet of the wants exercise; their ids are the server's. */
  readonly cards: readonly OwnCard[];
}

/**
 * What one ballot contributes to a revealed step: item id → the answer counted in the snapshot,
 * `null` for an item whose contribution stays but whose value was deleted (it can no longer be edited).
 */
export type Contribution = Readonly<Record<string, Answer | null>>;

/** One document as stored: its updates in order. `through` is the number of the last, 0 for none. */
export interface StoredDocument {
  readonly updates: readonly Uint8Array[];
  readonly through: number;
  /** Yjs client id → keyed hash of the browser that used it first. Boards only. */
  readonly clients: ReadonlyMap<number, string>;
  /** What `renew` kept beside the document; null if it was never laid anew. */
  readonly earlier: Uint8Array | null;
}

export type Change =
  | { readonly kind: 'append-update'; readonly room: string; readonly update: Uint8Array }
  /**
   * Replaces all updates numbered up to `through` by one state, which takes the number `through`; later ones
   * stay and numbers go on from the last. Ignored where no update is numbered `through`: another compaction
   * or a removal came first, and text that was deleted must not come back.
   */
  | {
      readonly kind: 'compact';
      readonly room: string;
      readonly state: Uint8Array;
      readonly through: number;
    }
  /**
   * Lays a document anew: `state` takes the place of all updates and the number `through`, every claim of a client id goes,
   * and `earlier` is kept beside it, in place of what was kept there. Ignored unless `through` is the number of the
   * last update: later ones, and their claims, belong to the document as it was.
   */
  | {
      readonly kind: 'renew';
      readonly room: string;
      readonly state: Uint8Array;
      readonly through: number;
      readonly earlier: Uint8Array;
    }
  /** The first browser to claim a client id keeps it: a later claim of the same id is ignored, not an error. */
  | {
      readonly kind: 'claim-client';
      readonly room: string;
      readonly client: number;
      readonly browser: string;
    }
  /** Removes a document, its client ids and what is kept beside it. */
  | { readonly kind: 'remove-document'; readonly room: string }
  /** Writes a workshop, whole. The one change that can be refused: with CodeTaken. */
  | { readonly kind: 'put-workshop'; readonly workshop: WorkshopRecord }
  /** Removes a workshop with all its documents, seats, participants, sheets and contributions. */
  | { readonly kind: 'remove-workshop'; readonly id: WorkshopId }
  | { readonly kind: 'put-seat'; readonly seat: SeatRecord }
  | { readonly kind: 'remove-seat'; readonly workshop: WorkshopId; readonly id: SeatId }
  | { readonly kind: 'put-participant'; readonly participant: ParticipantRecord }
  /**
   * Removes a participant with the ballot document; what they contributed to snapshots is kept, under the
   * same id, only as `null`s (PRIV4: the snapshot stays as it is).
   */
  | {
      readonly kind: 'remove-participant';
      readonly workshop: WorkshopId;
      readonly id: ParticipantId;
    }
  | {
      readonly kind: 'put-contribution';
      readonly workshop: WorkshopId;
      readonly step: string;
      readonly participant: ParticipantId;
      readonly contribution: Contribution;
    }
  | { readonly kind: 'put-sheet'; readonly sheet: SheetRecord }
  /**
   * PRIV6: seats, participants, ballots, sheets, contributions and the claims of client ids of a workshop go and its
   * record says `purged`; agenda, board and the rest of the record stay.
   */
  | { readonly kind: 'purge-people'; readonly workshop: WorkshopId };

/**
 * The number of the last update of each room that a commit appended to, compacted or laid anew (0 where an ignored
 * change found none). Numbers of a room grow, also over a compaction, and begin at 1 again once removed.
 */
export type Committed = ReadonlyMap<string, number>;

/** Another open workshop has this code. */
export class CodeTaken extends Error {
  override name = 'CodeTaken';
}

/**
 * The store could not do it. `code` is the store's own word (`SQLITE_FULL`, `SQLITE_IOERR` …), or `CLOSED`,
 * `NEWER_DATABASE` or `WORKER_DIED`; only after the last may the commit have been written all the same.
 */
export class StorageFailed extends Error {
  override name = 'StorageFailed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The store. One writer at a time per room. Nothing in it joins a seat to a participant: no common key,
 * order or time (PRIV5). What is overwritten or removed is gone from the files, soon after (PRIV7).
 */
export interface Storage {
  /**
   * All of `changes` or none, on the disk (fsync) when the promise resolves (DUR1). Commits are applied in the
   * order of the calls, and what is read after a call sees its changes. Bytes and records are copied at the call.
   * Rejects with CodeTaken or StorageFailed; then nothing of it was written.
   */
  commit(changes: readonly Change[]): Promise<Committed>;
  loadDocument(room: string): Promise<StoredDocument>;
  workshop(id: WorkshopId): Promise<WorkshopRecord | null>;
  workshopByCode(code: string): Promise<WorkshopRecord | null>;
  workshopByJoinHash(hash: string): Promise<WorkshopRecord | null>;
  workshopByFacilitatorHash(hash: string): Promise<WorkshopRecord | null>;
  /** In the order of the random ids, which tells nothing (PRIV5). */
  seats(workshop: WorkshopId): Promise<readonly SeatRecord[]>;
  /** In the order of the random ids, which tells nothing (PRIV5). */
  participants(workshop: WorkshopId): Promise<readonly ParticipantRecord[]>;
  /** In the order of the random ids. */
  sheets(workshop: WorkshopId): Promise<readonly SheetRecord[]>;
  contributions(
    workshop: WorkshopId,
    step: string,
  ): Promise<ReadonlyMap<ParticipantId, Contribution>>;
  /** Workshops whose `deletesAt` is at or before `now` and whose people are not purged yet. */
  dueForPurge(now: number): Promise<readonly WorkshopId[]>;
  /** Rooms with more than one stored update, whose deleted text may still be on the disk. At most `limit`. */
  roomsToCompact(limit: number): Promise<readonly string[]>;
  /** Resolves if a commit would be taken now; rejects with the reason. */
  ping(): Promise<void>;
  /** Waits for running commits, then releases the files. Every later call but `close` is rejected. */
  close(): Promise<void>;
}
