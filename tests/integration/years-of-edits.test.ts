import { describe, expect, it, onTestFinished } from 'vitest';
import { usualRenewal } from '../../server/sync/renewal.ts';
import { temporaryDirectory } from '../contracts/sqlite-under-test.ts';
import { editsPerSession, items, OldDocument, type Measured } from '../support/old-document.ts';

const years = 10;
const sessionsPerYear = 20;

/** The measures of each year, and the document at the end. */
async function liveThrough(itemOf: (edit: number) => number) {
  const old = await OldDocument.open(temporaryDirectory(), itemOf);
  onTestFinished(() => old.close());
  const measured: Measured[] = [];
  for (let session = 1; session <= years * sessionsPerYear; session += 1) {
    await old.session();
    if (session % sessionsPerYear === 0) measured.push(await old.measure());
  }
  return { old, measured, first: measured[0]!, last: measured.at(-1)! };
}

const edits = years * sessionsPerYear * editsPerSession;

describe(`a document that is edited ${edits} times, in ${years * sessionsPerYear} sessions`, () => {
  it('[PRIV7] stays one row, quick to load, and holds no word of what was changed', async () => {
    const inARow = 7;
    const { old, measured, first, last } = await liveThrough((edit) => Math.floor(edit / inARow));
    expect(measured.map(({ rows }) => rows)).toEqual(measured.map(() => 1));
    expect(last.loadMs).toBeLessThan(first.loadMs + 100);
    const bytes = Buffer.concat((await old.stored()).updates);
    const word = (edit: number) => ` ${edit}번째로`;
    expect(bytes.includes(word(old.edits))).toBe(true);
    expect(bytes.includes(word(old.edits - 1))).toBe(false);
    expect(bytes.includes(word(old.edits - items * inARow))).toBe(false);
  }, 60_000);

  const habits = {
    'the same item some times before the next': (edit: number) => Math.floor(edit / 7),
    'another item with every edit': (edit: number) => edit,
  };
  it.each(Object.keys(habits))(
    'stays as small as after a year or two: %s',
    async (habit) => {
      const { measured, last } = await liveThrough(habits[habit as keyof typeof habits]);
      // It grows up to the size from which it is worth laying anew, and then falls back to what stands in it.
      const { fromBytes } = usualRenewal;
      const inOneSession = editsPerSession * 20;
      for (const { documentBytes, besideBytes } of measured) {
        expect(documentBytes).toBeLessThan(fromBytes + inOneSession);
        // Beside it, a few bytes for each session that ever wrote.
        expect(besideBytes).toBeLessThan(years * sessionsPerYear * 10 + items * 10);
      }
      expect(last.fileBytes).toBeLessThan(fromBytes + 200_000);
      expect(last.rows).toBe(1);
    },
    60_000,
  );
});
