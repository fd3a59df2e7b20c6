import { describe, expect, test } from 'vitest';
import { practices } from '#lib/content/cases.ts';
import { instrument as whole, instrumentOf, itemsById } from '#lib/content/instrument.ts';
import { factorsById, futureTasksById } from '#lib/content/tasks.ts';
import { assess } from '#lib/domain/assessment.ts';
import type { Counts, Tally } from '#lib/domain/tally.ts';
import { locales } from '#lib/i18n/locale.ts';
import { factorNames } from '../results/factor-names.ts';
import { example } from './example.ts';
import { messages } from './messages.ts';

/** What the 14 people of the invented network answered, item by item. */
const counts: readonly Counts[] = [
  [1, 4, 4, 4, 1],
  [4, 6, 3, 1, 0],
  [0, 2, 4, 5, 3],
  [0, 2, 4, 6, 2],
  [7, 5, 2, 0, 0],
  [5, 5, 3, 1, 0],
  [8, 5, 1, 0, 0],
  [3, 6, 3, 2, 0],
  [4, 6, 3, 1, 0],
  [4, 3, 0, 3, 4],
  [6, 5, 2, 1, 0],
  [0, 1, 3, 6, 4],
  [1, 3, 4, 4, 2],
  [7, 5, 2, 0, 0],
  [7, 5, 2, 0, 0],
  [2, 4, 4, 3, 1],
  [3, 5, 4, 2, 0],
  [3, 6, 3, 2, 0],
  [1, 2, 4, 5, 2],
  [1, 2, 4, 5, 2],
  [4, 6, 3, 1, 0],
  [0, 1, 2, 6, 5],
  [1, 2, 4, 5, 2],
  [1, 3, 4, 4, 2],
  [4, 6, 3, 1, 0],
  [4, 5, 3, 2, 0],
  [3, 5, 4, 2, 0],
  [0, 1, 3, 5, 5],
  [1, 4, 4, 4, 1],
  [1, 3, 5, 4, 1],
  [2, 4, 5, 3, 0],
];

const { checklists } = whole;
const instrument = instrumentOf('operating');
const people = counts[0]!.reduce((a, b) => a + b, 0);
const tally: Tally = {
  instrument,
  items: Object.fromEntries(
    instrument.items.map(({ id }, i) => [id, { n: people, unknown: 0, na: 0, counts: counts[i]! }]),
  ),
};
const assessment = assess(tally, instrument, {
  participation: { joined: people, finished: people, eligible: null },
});

describe('the example on the first page', () => {
  test('is what the product would say of such answers', () => {
    expect(people).toBe(example.people);
    for (const shown of example.factors) {
      const factor = assessment.factors.find(({ id }) => id === shown.id)!;
      expect(factor.band).toBe(shown.band);
      expect(factor.score).toBeCloseTo(shown.score, 3);
      expect(factor.uncertainty).toBeCloseTo(shown.uncertainty, 3);
    }
    const [first] = assessment.talkFirst;
    const split = assessment.items.find(({ id }) => id === first)!;
    expect(split).toMatchObject({ id: example.split.item, verdict: 'split' });
    expect(split.counts).toEqual(example.split.counts);
  });

  test('puts a task first that rests on the answers it names', () => {
    const { id, item, counts: named, practice } = example.task;
    const task = assessment.futureTasks.find(({ pick }) => pick === 1)!;
    expect(task.id).toBe(id);
    const { obstacle, counts: given } = assessment.items.find((one) => one.id === item)!;
    expect(given).toEqual(named);
    expect(task.because.map((reason) => reason.obstacle)).toContain(obstacle);
    const other = practices.find((one) => one.id === practice)!;
    expect(other.status).toBe('done');
    expect(other.helpsWith).toContain(obstacle);
  });

  test.each(locales)('quotes the instrument word for word (%s)', (locale) => {
    const words = messages[locale].example;
    expect(words.splitItem).toBe(itemsById.get(example.split.item)![locale]);
    expect(words.task).toBe(futureTasksById.get(example.task.id)![locale]);
    const item = itemsById.get(example.task.item)![locale].replace(/\.$/, '');
    expect(words.taskWhy.toLowerCase()).toContain(item.toLowerCase());
    for (const { id } of example.factors)
      expect(words.factors[id]).toBe(factorNames[locale](factorsById.get(id)!));
    const { options } = checklists.operating.scale;
    expect(Object.values(words.scale)).toEqual(options.map((option) => option[locale]));
  });
});
