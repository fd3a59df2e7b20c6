import { applyChanges, prepareTables, type Tables } from './sqlite-changes.ts';
import { openDatabase, type Database } from './sqlite-database.ts';
import { toPlainError } from './sqlite-errors.ts';
import { prepareCommitGroup, type CommitGroup } from './sqlite-group.ts';
import type { Answered, Asked, Outcome, Question, Read, Write } from './sqlite-messages.ts';
import { createReads } from './sqlite-reads.ts';
import { touch } from './sqlite-schema.ts';
import { Tidy } from './sqlite-tidy.ts';

type AskedToWrite = Asked & { readonly question: Write };

const isWrite = (asked: Asked): asked is AskedToWrite =>
  asked.question.call === 'commit' || asked.question.call === 'ping';

/** An open file with all its statements. Answers what the worker was asked, many questions at a time. */
export class SqliteStore {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #commitGroup: CommitGroup;
  readonly #read: (read: Read) => unknown;
  readonly #tidy: Tidy;

  constructor(directory: string) {
    this.#database = openDatabase(directory);
    this.#tables = prepareTables(this.#database.db);
    this.#commitGroup = prepareCommitGroup(this.#database.db);
    this.#read = createReads(this.#tables);
    this.#tidy = new Tidy(this.#database, this.#tables, this.#commitGroup);
    if (this.#database.wasCut) this.#tidy.recover();
  }

  /**
   * Writes first, in the order asked, as one group; then reads, which so see every write asked for before
   * them and nothing that is not on the disk; closing comes last, since nothing is asked after it.
   */
  answer(asked: readonly Asked[]): Answered[] {
    const writes = asked.filter(isWrite);
    const others = asked.filter((one) => !isWrite(one));
    return [
      ...this.#write(writes),
      ...others.map(({ id, question }) => ({ id, outcome: this.#outcomeOf(question) })),
    ];
  }

  #write(writes: readonly AskedToWrite[]): Answered[] {
    if (writes.length === 0) return [];
    const outcomes = this.#commitGroup(
      writes.map(
        ({ question }) =>
          () =>
            this.#apply(question),
      ),
    );
    return writes.map(({ id, question }, index) => {
      const outcome = outcomes[index] as Outcome;
      if (question.call === 'commit') this.#tidy.note(question.changes, 'error' in outcome);
      return { id, outcome };
    });
  }

  #apply(write: Write): unknown {
    if (write.call === 'ping') return touch(this.#database.db);
    return applyChanges(this.#tables, write.changes);
  }

  #outcomeOf(question: Question): Outcome {
    try {
      if (question.call === 'close') return { value: this.#close() };
      return { value: this.#read(question as Read) };
    } catch (error) {
      return { error: toPlainError(error) };
    }
  }

  #close(): void {
    this.#tidy.last();
    this.#database.db.close();
    this.#tidy.release();
  }
}
