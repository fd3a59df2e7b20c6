import { describe, expect, test } from 'vitest';
import { stepKinds } from '#lib/domain/step.ts';
import { locales } from '#lib/i18n/locale.ts';
import { guideOf, guides, speechOf } from './guide.ts';
import { speeches } from './speeches.ts';
import { talkGroundOf } from './talk-ground.ts';
import { troubles } from './troubles.ts';

const counts = [6, 0, 0, 0, 8];
const shown = { id: 'a', counts, verdict: 'mixed' };
const split = { id: 'b', counts, verdict: 'split' };
const early = { id: 'd', counts: [0, 0, 0, 2, 2], verdict: null };
const hidden = { id: 'c', counts: null, verdict: null };
const groundOf = (items: readonly object[], talkFirst: string[] = []) =>
  talkGroundOf({ items, talkFirst } as unknown as Parameters<typeof talkGroundOf>[0]);

describe('a talk starts from what the results say', () => {
  test.each([
    ['what divides the room', groundOf([shown, split], ['b', 'a']), 'split'],
    ['what weighs on it where nothing divides it', groundOf([shown], ['a']), 'serious'],
    ['the factors where nothing stands out', groundOf([shown]), 'level'],
    ['what was rated highest where too few answered', groundOf([early, hidden], ['a']), 'early'],
    ['nothing where no item can be shown', groundOf([hidden]), 'empty'],
    ['nothing in particular before the results are here', talkGroundOf(null), 'unknown'],
  ])('%s', (_what, ground, expected) => expect(ground).toBe(expected));

  test('division is spoken of only where something is divided', () => {
    for (const ground of ['serious', 'level', 'early', 'empty', 'unknown'] as const) {
      expect(speeches.ko[speechOf('talk', ground)]).not.toMatch(/갈린 것부터/);
      expect(speeches.en[speechOf('talk', ground)]).not.toMatch(/what divides us most/);
    }
    expect(speeches.ko.split).toMatch(/갈린 것부터/);
    expect(speeches.ko.early).not.toMatch(/갈린 문항은 없습니다/);
    expect(speeches.en.early).not.toMatch(/Nothing divides/);
  });
});

test('a checklist has another guide once it is revealed, and the wants in each of their parts', () => {
  expect(guideOf('wants', true, 'voting')).toBe('voting');
  expect(guideOf('wants', true, 'counted')).toBe('counted');
  expect(guideOf('checklist', false)).toBe('checklist');
  expect(guideOf('checklist', true)).toBe('revealed');
  expect(guideOf('talk', true)).toBe('talk');
  expect(guideOf('wants', false)).toBe('wants');
  expect(guideOf('wants', true)).toBe('grouping');
  expect(guideOf('retrospective', false)).toBe('retrospective');
  expect(guideOf('retrospective', true)).toBe('leading');
});

test('every kind of step has a guide', () => {
  for (const kind of stepKinds) expect(guideOf(kind, false)).not.toBe(null);
});

test('every guide says what to do when something goes wrong, in both languages alike', () => {
  for (const guide of guides) {
    const [ko, en] = locales.map((locale) => Object.values(troubles[locale][guide]));
    expect(ko!.length).toBeGreaterThanOrEqual(2);
    expect(en!.length).toBe(ko!.length);
  }
});
