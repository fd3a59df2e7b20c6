import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { ChecklistItems } from './checklist-items.ts';

const items = new ChecklistItems(['O1', 'O2', 'O3']);
const answers = (...entries: [string, Answer][]) => new Map<string, Answer>(entries);

describe('the items of a checklist', () => {
  test('leave out what is no item and what is no answer', () => {
    const stored: [string, unknown][] = [
      ['O1', 5],
      ['O2', 6],
      ['O9', 1],
      ['O3', 'na'],
    ];
    expect([...items.answersIn(stored)]).toEqual([
      ['O1', 5],
      ['O3', 'na'],
    ]);
  });

  test('tell what of a copy is lost: what is missing, and what is another answer now', () => {
    const lost = items.lostFrom({ O1: 5, O2: 2, O3: 'x', O9: 1 }, answers(['O2', 3]));
    expect([...lost]).toEqual([
      ['O1', 5],
      ['O2', 2],
    ]);
    expect(items.lostFrom({ O1: 5 }, answers(['O1', 5])).size).toBe(0);
  });

  test('lead to the next one without an answer', () => {
    expect(items.nextUnanswered(answers())).toBe('O1');
    expect(items.nextUnanswered(answers(), 'O3')).toBe('O1');
    expect(items.nextUnanswered(answers(['O1', 1], ['O2', 1]), 'O3')).toBeNull();
    expect(items.nextUnanswered(answers(), 'unheard of')).toBe('O1');
  });
});
