import { CodeTaken, StorageFailed } from './storage.ts';

/** An error as it crosses from the worker: classes do not survive the way. */
export interface PlainError {
  readonly name: 'CodeTaken' | 'StorageFailed';
  readonly code: string;
  readonly message: string;
}

/** Whatever is thrown becomes one of the two errors of the port. */
export function toPlainError(error: unknown): PlainError {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof CodeTaken) return { name: 'CodeTaken', code: '', message };
  return { name: 'StorageFailed', code: codeOf(error), message };
}

/** The port’s own error again, on the side of whoever asked. */
export const fromPlainError = ({ name, code, message }: PlainError): Error =>
  name === 'CodeTaken' ? new CodeTaken(message) : new StorageFailed(code, message);

function codeOf(error: unknown): string {
  if (error instanceof StorageFailed) return error.code;
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCode(error.errcode);
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** SQLite's own names (sqlite.org/rescode.html) of the codes that a store can meet. */
const sqliteCodes: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
};

/** The low byte is the kind; the rest of an extended code tells finer things that nobody acts on. */
const sqliteCode = (errcode: number): string =>
  sqliteCodes[errcode & 0xff] ?? `SQLITE_${errcode & 0xff}`;
