import { describe, expect, test } from 'vitest';
import { levelOf } from '#lib/domain/directory.ts';
import { lineRanges } from '#lib/domain/source.ts';
import { directory, directoryById } from './directory.ts';
import { directoryRecordsById, directoryRegister } from './directory-register.ts';

const { entries, counts } = directoryRegister;

/** A record with what the slim directory says of it. */
const rows = directory.map((entry) => ({ ...directoryRecordsById.get(entry.id)!, ...entry }));

const countBy = <T>(things: readonly T[], key: (thing: T) => string | boolean | null) => {
  const counted: Record<string, number> = {};
  for (const thing of things) counted[String(key(thing))] = (counted[String(key(thing))] ?? 0) + 1;
  return counted;
};

describe('the printed list', () => {
  test('has the entries of the directory, in its order', () => {
    expect(entries.map(({ id }) => id)).toEqual([...directoryById.keys()]);
  });

  test.each([
    ['national-sector', 14],
    ['category', 46],
    ['regional', 106],
  ])('numbers %s from 1 to %i, and no two rows share a line', (list, total) => {
    const listed = entries.filter((entry) => entry.list === list);
    expect(listed.map(({ number }) => number)).toEqual(
      Array.from({ length: total }, (_, i) => i + 1),
    );
    const ranges = listed.map(({ source }) => lineRanges(source.lines)[0]!);
    for (const [i, { from }] of ranges.entries())
      expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? 0);
  });

  test('gives every network the level that its printed one stands for', () => {
    for (const { id, level, printedLevel } of rows)
      expect([id, level]).toEqual([id, levelOf(printedLevel)]);
  });

  test('places every regional network and no national one', () => {
    for (const { id, list, region } of rows) {
      if (list === 'regional') expect([id, region]).not.toEqual([id, null]);
      if (list === 'national-sector') expect([id, region]).toEqual([id, null]);
    }
  });

  test('counts what it says it counts', () => {
    const regional = rows.filter(({ list }) => list === 'regional');
    const category = rows.filter(({ list }) => list === 'category');
    const regionOf = ({ region }: { region: string | null }) => region ?? 'national';
    expect(counts).toEqual({
      total: rows.length,
      byList: countBy(rows, ({ list }) => list),
      byLevel: countBy(rows, ({ printedLevel }) => printedLevel),
      regionalByLevel: countBy(regional, ({ printedLevel }) => printedLevel),
      categoryByCategory: countBy(category, (row) => row.category),
      regionalByRegion: countBy(regional, regionOf),
      categoryByRegion: countBy(category, regionOf),
      allByRegion: countBy(rows, regionOf),
      openToJoin: countBy(rows, ({ openToJoin }) => openToJoin),
      withMembership: rows.filter(({ membership }) => membership).length,
      basicByRegion: countBy(
        rows.filter(({ level }) => level === 'basic'),
        regionOf,
      ),
    });
  });
});
