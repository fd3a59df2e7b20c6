import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OtherHand } from './other-hand.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function handAt(step: string): OtherHand {
  const hand = new OtherHand();
  hand.sawStep(step);
  return hand;
}

test('where the room is when the page opens was nobody’s doing', () => {
  expect(handAt('welcome').hasMoved).toBe(false);
});

test('it is told for a while that another has led the room on', () => {
  const hand = handAt('welcome');
  hand.sawStep('checklist');
  expect(hand.hasMoved).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(hand.hasMoved).toBe(false);
});

test('where one has asked the room to go oneself is not told', () => {
  const hand = handAt('welcome');
  hand.asks('checklist');
  hand.sawStep('checklist');
  expect(hand.hasMoved).toBe(false);
});

test('a colleague who leads on right after one’s own press is told', () => {
  const hand = handAt('welcome');
  hand.asks('checklist');
  hand.sawStep('checklist');
  hand.sawStep('talk');
  expect(hand.hasMoved).toBe(true);
});

test('what one asked for once is not taken for one’s own doing for ever', () => {
  const hand = handAt('welcome');
  hand.asks('checklist');
  hand.asks(null);
  hand.sawStep('checklist');
  expect(hand.hasMoved).toBe(true);
});
