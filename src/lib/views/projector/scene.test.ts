import { expect, test } from 'vitest';
import { sceneOf, type Standing } from './scene.ts';

const at = (kind: Standing['kind'], about: Partial<Standing> = {}) =>
  sceneOf({ kind, revealed: false, closed: false, hasPlan: false, ...about });

test('the wall lets people in, counts who has finished, shows results and says thanks, as the agenda goes', () => {
  expect(at('welcome')).toBe('lobby');
  expect(at('checklist')).toBe('progress');
  expect(at('checklist', { revealed: true })).toBe('results');
  expect(at('talk', { revealed: true })).toBe('talk');
  expect(at('close', { revealed: true })).toBe('end');
});

test('[PRIV2] no step shows results before the reveal', () => {
  for (const kind of ['welcome', 'checklist', 'talk', 'plan', 'close', null] as const)
    expect(at(kind)).not.toBe('results');
});

test('the plan is what people read while they leave, where there is one', () => {
  expect(at('plan')).toBe('plan');
  expect(at('review')).toBe('review');
  expect(at('close', { hasPlan: true })).toBe('plan');
  expect(at('close', { hasPlan: true, closed: true })).toBe('end');
});

test('a room that goes back to the opening after the reveal lets people in again', () => {
  expect(at('welcome', { revealed: true })).toBe('lobby');
});

test('over days the wall says until when, and then shows what came out last, whatever step the agenda is at', () => {
  const overDays = { counted: false };
  expect(at('welcome', { overDays })).toBe('days');
  expect(at('welcome', { overDays, revealed: true })).toBe('results');
  expect(at('welcome', { overDays: { counted: true }, revealed: true })).toBe('wants');
  expect(at('welcome', { overDays, closed: true })).toBe('end');
});

test('a workshop that has ended says thanks whatever step it ended in', () => {
  expect(at('checklist', { closed: true, revealed: true })).toBe('end');
  expect(at('welcome', { closed: true })).toBe('end');
});
