import { describe, expect, test } from 'vitest';
import {
  placesByDocument,
  readableLines,
  searchEntries,
  sourceEntries,
  sourceGroups,
} from './source-entries.ts';

describe('what the page of sources lists', () => {
  test('is every item of both stages, obstacle, factor and task, each with evidence in both languages', () => {
    const counts = sourceGroups.map((group) => [
      group,
      sourceEntries.filter((entry) => entry.group === group).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      founding: 22,
      operating: 31,
      obstacle: 42,
      factor: 5,
      networkTask: 6,
      futureTask: 11,
    });
    for (const { name, evidence } of sourceEntries) {
      expect(name.ko && name.en).toBeTruthy();
      expect(evidence.references.length).toBeGreaterThan(0);
      expect(evidence.note.ko && evidence.note.en).toBeTruthy();
    }
  });

  test('has an anchor for each, and leads only to anchors that are there', () => {
    const anchors = new Set(sourceEntries.map(({ id }) => id));
    expect(anchors.size).toBe(sourceEntries.length);
    for (const { related } of sourceEntries)
      for (const { id } of related) expect(anchors).toContain(id);
  });

  test('lets an item rest on what its obstacle rests on', () => {
    for (const entry of sourceEntries.filter(({ id }) => /^(founding|operating)-/.test(id))) {
      const obstacle = sourceEntries.find(({ id }) => id === entry.related[0]?.id);
      expect(entry.evidence.references).toEqual(obstacle?.evidence.references);
    }
  });
});

describe('searching the sources', () => {
  const ids = (query: string) => searchEntries(query).map(({ id }) => id);

  test('finds by words of either language, and by initials', () => {
    expect(ids('회비')).toContain('operating-22');
    expect(ids('dues')).toContain('operating-22');
    expect(ids('ㅎㅂ')).toContain('operating-22');
  });

  test('wants every word', () => {
    expect(ids('회비 운영비')).toContain('operating-22');
    expect(ids('회비 시민단체')).toEqual([]);
  });

  test('shows all where nothing is asked', () => {
    expect(searchEntries('  ')).toHaveLength(sourceEntries.length);
  });
});

describe('the places an entry rests on', () => {
  test('stand under their document, none lost and none twice', () => {
    for (const { evidence } of sourceEntries) {
      const byDocument = placesByDocument(evidence.references);
      const places = byDocument.flatMap((one) => one.places);
      expect(new Set(places)).toEqual(new Set(evidence.references));
      expect(places).toHaveLength(evidence.references.length);
      for (const { document, places: own } of byDocument)
        expect(own.every((place) => place.document === document)).toBe(true);
    }
  });

  test('name a single line once', () => {
    expect(readableLines('25-25')).toBe('25');
    expect(readableLines('326-328, 338, 232')).toBe('326–328, 338, 232');
  });
});
