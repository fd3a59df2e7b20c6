import { describe, expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { guideOf, guides, speechOf } from './guide.ts';
import { guideWords } from './guide-words.ts';
import { talkGroundOf } from './talk-ground.ts';

const counts = [6, 0, 0, 0, 8];
const shown = { id: 'a', counts, verdict: 'mixed' };
const split = { id: 'b', counts, verdict: 'split' };
const hidden = { id: 'c', counts: null, verdict: null };
const groundOf = (items: readonly object[], talkFirst: string[] = []) =>
  talkGroundOf({ items, talkFirst } as unknown as Parameters<typeof talkGroundOf>[0]);

describe('a talk starts from what the results say', () => {
  test.each([
    ['what divides the room', groundOf([shown, split], ['b', 'a']), 'split'],
    ['what weighs on it where nothing divides it', groundOf([shown], ['a']), 'serious'],
    ['the factors where nothing stands out', groundOf([shown]), 'level'],
    ['nothing where no item can be shown', groundOf([hidden]), 'empty'],
    ['nothing in particular before the results are here', talkGroundOf(null), 'unknown'],
  ])('%s', (_what, ground, expected) => expect(ground).toBe(expected));

  test('division is spoken of only where something is divided', () => {
    for (const ground of ['serious', 'level', 'empty', 'unknown'] as const) {
      expect(guideWords.ko.say[speechOf('talk', ground)]).not.toMatch(/갈린 것부터/);
      expect(guideWords.en.say[speechOf('talk', ground)]).not.toMatch(/what divides us most/);
    }
    expect(guideWords.ko.say.split).toMatch(/갈린 것부터/);
  });
});

test('a checklist has another guide once it is revealed', () => {
  expect(guideOf('checklist', false)).toBe('checklist');
  expect(guideOf('checklist', true)).toBe('revealed');
  expect(guideOf('talk', true)).toBe('talk');
});

test('every guide says what to do when something goes wrong, in both languages alike', () => {
  for (const guide of guides) {
    const [ko, en] = locales.map((locale) => Object.values(guideWords[locale].troubles[guide]));
    expect(ko!.length).toBeGreaterThanOrEqual(2);
    expect(en!.length).toBe(ko!.length);
  }
});
