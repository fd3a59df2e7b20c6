import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { messages as cards } from '../../cards/messages.ts';
import { messages as relations } from '../../relations/messages.ts';
import { messages as wants } from '../../wants/messages.ts';
import { messages as screens } from './messages.ts';

const waitings = [
  screens.ko.waiting.finishedOf,
  cards.ko.waiting.finishedOf,
  wants.ko.vote.finishedOf,
  relations.ko.waiting.finishedOf,
];

test('a phone on which others are watched never counts nobody', () => {
  for (const finishedOf of waitings) {
    expect(finishedOf(0, 12)).toMatch(/^아직\s.+\s분이\s없어요\(모두 12명\)$/);
    expect(finishedOf(3, 12)).toMatch(/^3명이 .+어요\(모두 12명\)$/);
  }
});

test.each(locales)('an observer who is there before everyone is told so (%s)', (locale) => {
  expect(screens[locale].waiting.finishedOf(0, 0)).not.toMatch(/\d/);
});

test.each(locales)('how many have finished names both numbers (%s)', (locale) => {
  expect(screens[locale].waiting.finishedOf(3, 12).match(/\d+/g)?.sort()).toEqual(['12', '3']);
});
