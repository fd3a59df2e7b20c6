import { describe, expect, test } from 'vitest';
import { background } from './background.ts';
import { futureTaskGroups, futureTasks, networkTasks, successFactors } from './tasks.ts';

const numbers = (things: readonly { number: number | string }[]) =>
  things.map(({ number }) => number);

describe('the tasks of the sources', () => {
  test('are 5 success factors and 6 network tasks', () => {
    expect(numbers(successFactors)).toEqual([1, 2, 3, 4, 5]);
    expect(networkTasks).toHaveLength(6);
  });

  test('are 11 future tasks in 3 groups, numbered by group', () => {
    expect(numbers(futureTasks).join()).toBe('1-1,1-2,1-3,1-4,2-1,2-2,2-3,2-4,3-1,3-2,3-3');
    for (const group of futureTaskGroups)
      for (const task of group.tasks) {
        expect(task.number.startsWith(`${group.number}-`)).toBe(true);
        expect(task.id).toBe(task.number);
      }
  });

  test('leave one factor out of the diagram, and it has no diagram source', () => {
    expect(successFactors.filter(({ inDiagram }) => !inDiagram).map(({ id }) => id)).toEqual([
      'widening-ties',
    ]);
    for (const { inDiagram, diagramSource } of successFactors)
      expect(diagramSource !== null).toBe(inDiagram);
  });
});

describe('what stands beside the tasks', () => {
  test('are 4 reasons to collaborate and 3 components of a network', () => {
    expect(numbers(background.collaborationReasons)).toEqual([1, 2, 3, 4]);
    expect(numbers(background.networkComponents)).toEqual([1, 2, 3]);
  });

  test('are 8 implications of the monitoring under headings 1, 2, 4 and 5, the third being lost', () => {
    const { implications, missingNumbers } = background.monitoring;
    expect(implications).toHaveLength(8);
    expect([...new Set(implications.map(({ number }) => number[0]))].join()).toBe('1,2,4,5');
    expect(missingNumbers).toEqual([3]);
  });
});
