import { describe, expect, test } from 'vitest';
import { stageItems } from '#lib/domain/instrument.ts';
import { stages } from '#lib/domain/stage.ts';
import { practices } from './cases.ts';
import { assembleChecklist, itemsOf, spoken } from './checklist.ts';
import { difficulties, monitoringFindings } from './difficulties.ts';
import { frame } from './frame.ts';
import { instrument, instrumentOf, itemsById } from './instrument.ts';
import { nationalCategories } from './national-categories.ts';
import { obstacles, obstaclesById } from './obstacles.ts';
import foundingItems from './tables/checklist-founding.json' with { type: 'json' };
import { factorsById, futureTasksById, networkTasksById } from './tasks.ts';
import { versionChanges } from './version-changes.ts';

const kinds = [
  ['factors', factorsById],
  ['networkTasks', networkTasksById],
  ['futureTasks', futureTasksById],
] as const;

describe('the obstacles', () => {
  test('are 42, each id once', () => {
    expect(obstacles).toHaveLength(42);
    expect(obstaclesById.size).toBe(42);
  });

  test('say more than a word in their name, question and first step', () => {
    for (const { id, ko, en, question, firstStep } of obstacles)
      for (const text of [ko, en, question.ko, question.en, firstStep.ko, firstStep.en])
        expect([id, text.length > 3]).toEqual([id, true]);
  });

  test.each(kinds)('weigh on %s that exist, each on at least one', (kind, known) => {
    for (const obstacle of obstacles) {
      const ids = Object.keys(obstacle[kind]);
      expect([obstacle.id, ids.length]).not.toEqual([obstacle.id, 0]);
      expect([obstacle.id, ids.filter((id) => !known.has(id))]).toEqual([obstacle.id, []]);
    }
  });

  test('name categories of the national survey that exist, or none', () => {
    const known = new Set(nationalCategories.categories.map(({ id }) => id));
    expect(known.size).toBe(8);
    for (const { id, nationalCategory } of obstacles)
      if (nationalCategory !== null) expect([id, known.has(nationalCategory)]).toEqual([id, true]);
  });

  test('each have a practice, a difficulty or a finding that speaks to them', () => {
    const spokenTo = new Set([
      ...practices.flatMap(({ helpsWith }) => helpsWith),
      ...[...difficulties, ...monitoringFindings].flatMap((one) => [
        one.obstacle,
        one.alsoObstacle,
      ]),
    ]);
    expect(obstacles.filter(({ id }) => !spokenTo.has(id))).toEqual([]);
  });
});

describe.each(stages)('the %s checklist', (stage) => {
  const checklist = instrument.checklists[stage];
  const items = itemsOf(checklist);

  test('has its number of items, numbered as they are asked', () => {
    expect(items).toHaveLength(stage === 'founding' ? 22 : 31);
    const numbered = items.map((_, i) => `${stage}-${String(i + 1).padStart(2, '0')}`);
    expect(items.map(({ id }) => id)).toEqual(numbered);
  });

  test('asks of each obstacle once, in the dimension of the obstacle', () => {
    expect(new Set(items.map(({ obstacle }) => obstacle)).size).toBe(items.length);
    for (const { id, obstacle, dimension } of items)
      expect([id, dimension]).toEqual([id, obstaclesById.get(obstacle)?.dimension]);
  });

  test('has the version, the scale and all five dimensions of the instrument', () => {
    expect(checklist.version).toBe(instrument.version);
    expect(checklist.stage).toBe(stage);
    expect(checklist.scale.options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(checklist.sections.map(({ id }) => id)).toEqual(
      instrument.dimensions.map(({ id }) => id),
    );
    for (const { id, items: own } of checklist.sections)
      expect(own.map(({ dimension }) => dimension)).toEqual(Array(own.length).fill(id));
  });

  test.each(kinds)('speaks to every one of the %s', (kind, known) => {
    for (const id of known.keys()) {
      const speaking = items.filter(({ obstacle }) => obstaclesById.get(obstacle)?.[kind][id]);
      expect([id, speaking.length]).not.toEqual([id, 0]);
    }
  });

  test.each(['ko', 'en'] as const)('has all its words in %s for a phone', (language) => {
    const { scale, sections } = spoken(checklist, language);
    expect(scale).toEqual(checklist.scale.options.map((option) => option[language]));
    expect(sections.flatMap((section) => section.items)).toEqual(
      items.map((item) => ({ id: item.id, text: item[language] })),
    );
    for (const { id, name } of sections)
      expect(name).toBe(instrument.dimensions.find((one) => one.id === id)?.[language]);
  });

  test('gives scoring the same items, and all factors and tasks in the order of the sources', () => {
    const scored = instrumentOf(stage);
    expect(scored).toMatchObject({ stage, version: instrument.version });
    expect(scored.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    for (const { obstacle } of scored.items) expect(scored.obstacles.has(obstacle)).toBe(true);
    for (const [kind, known] of kinds) expect(scored[kind]).toEqual([...known.keys()]);
  });
});

test('no item stands in both checklists', () => {
  expect(itemsById.size).toBe(22 + 31);
});

test('a checklist of another version of the instrument is refused', () => {
  const items = stageItems.parse(foundingItems);
  expect(assembleChecklist(frame, items).stage).toBe('founding');
  expect(() => assembleChecklist(frame, { ...items, version: '9.9.9' })).toThrow('9.9.9');
});

test('the versions of the checklists end with this one, and name items that are there', () => {
  expect(versionChanges.at(-1)?.version).toBe(instrument.version);
  const named = versionChanges.flatMap(({ items }) => items);
  expect(named.filter((id) => !itemsById.has(id))).toEqual([]);
});
