import { type DirectoryRecord, directoryRegister as schema } from '#lib/domain/directory.ts';
import data from './tables/directory-register.json' with { type: 'json' };

/** The printed list behind the directory: numbers, requirements, sources, slips. The type-ahead does not need it. */
export const directoryRegister = schema.parse(data);

export const directoryRecordsById: ReadonlyMap<string, DirectoryRecord> = new Map(
  directoryRegister.entries.map((record) => [record.id, record]),
);
