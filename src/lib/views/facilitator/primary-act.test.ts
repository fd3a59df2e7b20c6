import { expect, test } from 'vitest';
import { primaryAct, type Standing } from './primary-act.ts';

const midway: Standing = {
  closed: false,
  isPreview: false,
  isLast: false,
  awaitsReveal: false,
  joined: 12,
};

test('a step leads to the next one, the last one to the end', () => {
  expect(primaryAct(midway)).toBe('move-on');
  expect(primaryAct({ ...midway, isLast: true })).toBe('end');
});

test('answers that are not revealed come before moving on, also in a later step', () => {
  expect(primaryAct({ ...midway, awaitsReveal: true })).toBe('reveal');
  expect(primaryAct({ ...midway, awaitsReveal: true, isLast: true })).toBe('reveal');
});

test('a rehearsal with nobody in it is not held up by a reveal of nothing', () => {
  expect(primaryAct({ ...midway, awaitsReveal: true, joined: 0 })).toBe('move-on');
});

test('a step that is only looked at offers to move the room there', () => {
  expect(primaryAct({ ...midway, isPreview: true, awaitsReveal: true })).toBe('move-here');
});

test('after the end there is nothing left to do', () => {
  expect(primaryAct({ ...midway, closed: true, isPreview: true, isLast: true })).toBe('none');
});
