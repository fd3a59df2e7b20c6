import { afterEach, beforeEach, expect, it } from 'vitest';
import { Hands } from './hands.ts';

const pointer = (name: string, pointerId: number) => Object.assign(new Event(name), { pointerId });
let now = 0;
let page: EventTarget;
let hands: Hands;
let stop: () => void;

beforeEach(() => {
  now = 0;
  page = new EventTarget();
  hands = new Hands(() => now);
  stop = hands.watch(page);
});
afterEach(() => stop());

it('a page that nobody touches may change', () => {
  expect(hands.areStill).toBe(true);
});

it('nothing changes under a finger, however long it rests', () => {
  page.dispatchEvent(pointer('pointerdown', 1));
  now = 60_000;
  expect(hands.areStill).toBe(false);
});

it('after a touch there is a moment in which the next may come', () => {
  page.dispatchEvent(pointer('pointerdown', 1));
  page.dispatchEvent(pointer('pointerup', 1));
  now = 1000;
  expect(hands.areStill).toBe(false);
  now = 1500;
  expect(hands.areStill).toBe(true);
});

it('every finger counts', () => {
  page.dispatchEvent(pointer('pointerdown', 1));
  page.dispatchEvent(pointer('pointerdown', 2));
  page.dispatchEvent(pointer('pointerup', 1));
  now = 5000;
  expect(hands.areStill).toBe(false);
  page.dispatchEvent(pointer('pointercancel', 2));
  now = 6500;
  expect(hands.areStill).toBe(true);
});

it.each(['keydown', 'scroll', 'wheel'])('a %s is something being done', (name) => {
  page.dispatchEvent(new Event(name));
  expect(hands.areStill).toBe(false);
});

it('hears nothing more once it has stopped', () => {
  stop();
  page.dispatchEvent(pointer('pointerdown', 1));
  expect(hands.areStill).toBe(true);
});
