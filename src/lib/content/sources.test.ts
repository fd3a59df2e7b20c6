import { describe, expect, test } from 'vitest';
import { linesWithin } from '#lib/domain/source.ts';
import { documents, referenceTo } from './documents.ts';
import { instrument, itemsById } from './instrument.ts';
import { obstacles, obstaclesById } from './obstacles.ts';
import { evidenceOf, lostTables } from './sources.ts';
import { factorsById, futureTasksById, networkTasksById, tasksNote } from './tasks.ts';

const maps = [itemsById, obstaclesById, factorsById, networkTasksById, futureTasksById];
const allIds = maps.flatMap((map) => [...map.keys()]);

describe('where things come from', () => {
  test('is told for every item, obstacle, factor and task, and an id means one of them only', () => {
    expect(allIds).toHaveLength(53 + 42 + 5 + 6 + 11);
    expect(new Set(allIds).size).toBe(allIds.length);
    for (const id of allIds) expect([id, evidenceOf(id)?.references.length]).not.toEqual([id, 0]);
    expect(allIds.filter((id) => evidenceOf(id) === null)).toEqual([]);
  });

  test('is the same for an item as for its obstacle', () => {
    for (const [id, { obstacle }] of itemsById)
      expect(evidenceOf(id)).toEqual(evidenceOf(obstacle));
  });

  test('says of items and obstacles that they are newly written, the tables having been pictures', () => {
    for (const { id } of obstacles) expect(evidenceOf(id)?.note).toEqual(instrument.note);
    expect(instrument.note.ko).toMatch(/그림.*새로 썼/s);
    expect(instrument.note.en).toMatch(/images.*newly written/s);
  });

  test('says of factors and tasks whose words they are', () => {
    for (const map of [factorsById, networkTasksById, futureTasksById])
      for (const id of map.keys()) expect(evidenceOf(id)?.note).toBe(tasksNote);
  });

  test('names document, section and lines', () => {
    const [first] = evidenceOf('felt-need')?.references ?? [];
    expect(first?.document).toMatchObject({ ko: '연대와 호혜의 경제를 만드는 사람들', year: 2023 });
    expect(first?.section.ko).toBe('Ⅰ.1 3)(2) 협업의 성공요인');
    expect(first?.lines).toBe('389-397');
  });

  test('is unknown of an id that is nothing', () => {
    expect(evidenceOf('no-such-thing')).toBeNull();
  });

  test('includes where the two lost tables stood', () => {
    expect([lostTables.founding.lines, lostTables.operating.lines]).toEqual(['609', '612']);
    expect(lostTables.founding.document.id).toBe('002');
  });
});

describe('the documents', () => {
  test('are two, with as many lines as their extracted texts', () => {
    expect(documents.map(({ id, lines }) => [id, lines])).toEqual([
      ['000', 7558],
      ['002', 690],
    ]);
  });

  test('have sections within their lines, each id once', () => {
    for (const { lines, sections } of documents) {
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      for (const section of sections)
        expect([section.id, linesWithin(section.lines, `1-${lines}`)]).toEqual([section.id, true]);
    }
  });

  test('refuse a citation of a section that they do not have', () => {
    expect(() => referenceTo({ document: '002', section: 'foreword', lines: '1' })).toThrow(
      'foreword',
    );
  });
});
