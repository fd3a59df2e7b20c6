import { describe, expect, test } from 'vitest';
import { lineRanges } from '#lib/domain/source.ts';
import { casesById } from './cases.ts';
import { directory, directoryById } from './directory.ts';
import { netjjini, networkProfiles, profileOfCase, profileOfEntry } from './network-profiles.ts';

describe('the profiles', () => {
  test('are seven of interviews and five of the support programme, each id once', () => {
    const of = (origin: string) => networkProfiles.filter((one) => one.origin === origin).length;
    expect([of('report-case'), of('netjjini-2022')]).toEqual([7, 5]);
    expect(new Set(networkProfiles.map(({ id }) => id)).size).toBe(12);
  });

  test('tell of a case that exists, in the same region and from the same lines', () => {
    for (const { id, case: caseId, region, source } of networkProfiles) {
      const head = casesById.get(caseId);
      expect([id, head?.region, head?.source.lines]).toEqual([id, region, source.lines]);
      expect(profileOfCase(caseId)?.id).toBe(id);
    }
  });

  test('name a network of the list, in their region, or none', () => {
    const listed = networkProfiles.filter(({ directoryId }) => directoryId !== null);
    expect(listed).toHaveLength(10);
    for (const { id, directoryId, region } of listed) {
      expect([id, directoryById.get(directoryId!)?.region]).toEqual([id, region]);
      expect(profileOfEntry(directoryId!)?.id).toBe(id);
    }
    expect(profileOfEntry(directory[0]!.id)).toBeNull();
  });

  test('take each figure from one of their lines', () => {
    for (const { id, figures, source } of networkProfiles)
      for (const { ko, line } of figures) {
        const isInside = lineRanges(source.lines).some(
          ({ from, to }) => from <= line && line <= to,
        );
        expect([id, ko, isInside]).toEqual([id, ko, true]);
      }
  });

  test('look back at 2022 exactly where they took part', () => {
    for (const { id, origin, programme2022 } of networkProfiles)
      expect([id, programme2022 !== null]).toEqual([id, origin === 'netjjini-2022']);
    expect(netjjini.rounds.map(({ year, networks }) => [year, networks])).toEqual([
      [2020, 6],
      [2021, 9],
      [2022, 5],
    ]);
  });

  test('list milestones that end after they begin', () => {
    for (const { milestones } of networkProfiles)
      for (const { from, to } of milestones) if (to) expect(to > from).toBe(true);
  });
});
