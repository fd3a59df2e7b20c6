import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OtherHand } from './other-hand.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function handAt(act: string, step: string): OtherHand {
  const hand = new OtherHand(Date.now);
  hand.sawAct(act);
  hand.sawStep(step);
  vi.advanceTimersByTime(60_000);
  return hand;
}

test('a button that another facilitator’s press has changed is held for a moment', () => {
  const hand = handAt('on to the checklist', 'welcome');
  hand.sawAct('reveal');
  expect(hand.isHeld).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(hand.isHeld).toBe(false);
});

test('one’s own press holds nothing, and tells nothing', () => {
  const hand = handAt('on to the checklist', 'welcome');
  hand.touch();
  vi.advanceTimersByTime(300);
  hand.sawAct('reveal');
  hand.sawStep('checklist');
  expect([hand.isHeld, hand.hasMoved]).toEqual([false, false]);
});

test('it is told for a while that another has led the room on', () => {
  const hand = handAt('on to the checklist', 'welcome');
  const end = hand.sawStep('checklist');
  expect(hand.hasMoved).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(hand.hasMoved).toBe(false);
  expect(end).toBeDefined();
});

test('a button that was gone for a moment is compared with what it said before', () => {
  const hand = handAt('on to the talk', 'checklist');
  expect(hand.sawAct(undefined)).toBeUndefined();
  hand.sawAct('on to the wants');
  expect(hand.isHeld).toBe(true);
});
