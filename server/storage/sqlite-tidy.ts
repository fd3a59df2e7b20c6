import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { WorkshopId } from '#lib/domain/id.ts';
import type { Tables } from './sqlite-changes.ts';
import type { Database } from './sqlite-database.ts';
import type { CommitGroup } from './sqlite-group.ts';
import { pagesInLog, Scrubber } from './sqlite-scrub.ts';
import type { Change } from './storage.ts';

/**
 * Time between two tidyings: a second or more, so that they take less than a hundredth of the worker's time and one
 * edit in a hundred at most waits for one; but what was deleted may not lie in the files for longer than some seconds.
 */
const leastRestMs = 1000;
const mostRestMs = 5_000;
const restPerWork = 150;
/** Bounds the log, and the time to replay it, where nobody deletes anything. Looked at now and then: asking costs time. */
const maxLogBytes = 16 * 1024 * 1024;
const commitsPerLook = 64;

/**
 * Keeps the promises that are due soon rather than at once, off the path of commits: what was deleted or
 * overwritten leaves the files (PRIV7), and their bytes stop telling who came after whom (PRIV5).
 */
export class Tidy {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #commitGroup: CommitGroup;
  readonly #scrubber: Scrubber;
  readonly #pageBytes: number;
  #unsettled = new Set<WorkshopId>();
  #scrubAll = false;
  #timer: NodeJS.Timeout | null = null;
  #restMs = leastRestMs;
  #commits = 0;

  constructor(database: Database, tables: Tables, commitGroup: CommitGroup) {
    this.#database = database;
    this.#tables = tables;
    this.#commitGroup = commitGroup;
    this.#pageBytes = pageBytesOf(database.db);
    this.#scrubber = new Scrubber(database.file, this.#pageBytes);
  }

  /** After a commit, also a failed one: its text may have reached the log. */
  note(changes: readonly Change[], failed: boolean): void {
    for (const change of changes) {
      const workshop = peopleChangedIn(change);
      if (workshop !== null) this.#unsettled.add(workshop);
    }
    if (failed || changes.some(leavesOldBytes) || this.#isLogLong()) this.#schedule();
  }

  /** Once after opening a file that was not closed: what its last owner still had to do is unknown. */
  recover(): void {
    this.#unsettled = new Set(this.#tables.seats.workshops());
    this.#scrubAll = true;
    this.#try();
  }

  /** Before the database is closed. */
  last(): void {
    this.#try();
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** After the database is closed, not before: see Scrubber. */
  release(): void {
    this.#scrubber.close();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      const started = performance.now();
      this.#try();
      const earned = restPerWork * (performance.now() - started);
      this.#restMs = Math.min(Math.max(leastRestMs, earned), mostRestMs);
    }, this.#restMs);
  }

  #try(): void {
    try {
      this.#run();
    } catch {
      // The disk is full or failing. Commits say so themselves; this waits for better times.
      this.#schedule();
    }
  }

  /** Scrubbing comes between: the file has the pages by then, and the log still covers them. */
  #run(): void {
    this.#settle();
    checkpoint(this.#database.db, 'FULL');
    if (this.#scrubAll) this.#scrubber.scrubAll();
    else this.#scrubber.scrub(pagesInLog(this.#database.log, this.#pageBytes));
    checkpoint(this.#database.db, 'TRUNCATE');
    this.#scrubAll = false;
  }

  /**
   * PRIV5: SQLite lays rows into a page in the order of arrival. Written again in the order of their random
   * ids, the rows of seats no longer tell who came, or finished, after whom, nor do those of participants.
   */
  #settle(): void {
    const { seats, participants } = this.#tables;
    const workshops = [...this.#unsettled];
    if (workshops.length === 0) return;
    const [outcome] = this.#commitGroup([
      () => {
        for (const workshop of workshops) {
          seats.rewrite(workshop);
          participants.rewrite(workshop);
        }
      },
    ]);
    if (outcome && 'error' in outcome) throw new Error(outcome.error.message);
    this.#unsettled.clear();
  }

  #isLogLong(): boolean {
    if ((this.#commits += 1) % commitsPerLook !== 0) return false;
    return (statSync(this.#database.log, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes;
  }
}

/** Appends and claims are the only changes that overwrite nothing. */
const leavesOldBytes = ({ kind }: Change): boolean =>
  kind !== 'append-update' && kind !== 'claim-client';

function peopleChangedIn(change: Change): WorkshopId | null {
  switch (change.kind) {
    case 'put-seat':
      return change.seat.workshop;
    case 'put-participant':
      return change.participant.workshop;
    case 'remove-seat':
    case 'remove-participant':
      return change.workshop;
    default:
      return null;
  }
}

function checkpoint(db: DatabaseSync, mode: 'FULL' | 'TRUNCATE'): void {
  const row = db.prepare(`PRAGMA wal_checkpoint(${mode})`).get() as { busy: number } | undefined;
  if (row?.busy !== 0) throw new Error(`wal_checkpoint(${mode}) was kept from finishing`);
}

function pageBytesOf(db: DatabaseSync): number {
  const row = db.prepare('PRAGMA page_size').get() as { page_size: number } | undefined;
  return row?.page_size ?? 4096;
}
