import type { DatabaseSync } from 'node:sqlite';
import { toPlainError } from './sqlite-errors.ts';
import type { Outcome } from './sqlite-messages.ts';

/** Runs several writes in one transaction, so that they share one fsync. */
export type CommitGroup = (writes: readonly (() => unknown)[]) => Outcome[];

/**
 * Each write is all or nothing for itself (a savepoint); a refused one takes nothing away from the others.
 * Outcomes are known only after COMMIT: if that fails, or the disk ends the transaction, all of them failed.
 */
export function prepareCommitGroup(db: DatabaseSync): CommitGroup {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const save = db.prepare('SAVEPOINT one');
  const release = db.prepare('RELEASE one');
  const undo = db.prepare('ROLLBACK TO one');

  function runAlone(write: () => unknown): Outcome {
    save.run();
    try {
      const value = write();
      release.run();
      return { value };
    } catch (error) {
      // A full or failing disk may have ended the whole transaction: then there is no savepoint to go back to.
      if (!db.isTransaction) throw error;
      undo.run();
      release.run();
      return { error: toPlainError(error) };
    }
  }

  return (writes) => {
    try {
      begin.run();
      // One that is alone takes nothing away from others, and needs no savepoint.
      const outcomes = writes.length === 1 ? [{ value: writes[0]?.() }] : writes.map(runAlone);
      commit.run();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      return writes.map(() => ({ error: toPlainError(error) }));
    }
  };
}
