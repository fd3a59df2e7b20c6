import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SteadyButton } from './steady-button.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A button in its first act, and what each press of it did. */
function buttonAt(act: string) {
  const button = new SteadyButton();
  const done: string[] = [];
  button.sawAct(act);
  return { button, done, press: () => button.press(() => done.push('led on')) };
}

test('a press does what the button says', () => {
  const { button, done, press } = buttonAt('on to the checklist');
  press();
  expect([done, button.isTold]).toEqual([['led on'], false]);
});

test('the second press of a double click, on what the first has changed, does nothing and is told', () => {
  const { button, done, press } = buttonAt('on to the checklist');
  press();
  button.sawAct('on to the talk');
  vi.advanceTimersByTime(300);
  press();
  expect([done, button.isHeld, button.isTold]).toEqual([['led on'], true, true]);
});

test('pressed once more, the button leads on, and nothing is told any longer', () => {
  const { button, done, press } = buttonAt('on to the checklist');
  button.sawAct('on to the talk');
  press();
  vi.advanceTimersByTime(1000);
  press();
  expect([done, button.isTold]).toEqual([['led on'], false]);
});

test('who does not press again is not told for ever', () => {
  const { button, press } = buttonAt('on to the checklist');
  button.sawAct('on to the talk');
  press();
  vi.advanceTimersByTime(6000);
  expect(button.isTold).toBe(false);
});

test('two changes in one moment hold from the later on', () => {
  const { button } = buttonAt('on to the checklist');
  const end = button.sawAct('reveal');
  vi.advanceTimersByTime(900);
  end?.();
  button.sawAct('on to the talk');
  vi.advanceTimersByTime(900);
  expect(button.isHeld).toBe(true);
});

test('a button that was gone for a moment is compared with what it did before', () => {
  const { button } = buttonAt('on to the talk');
  expect(button.sawAct(undefined)).toBeUndefined();
  button.sawAct('on to the talk');
  expect(button.isHeld).toBe(false);
  button.sawAct('on to the wants');
  expect(button.isHeld).toBe(true);
});
