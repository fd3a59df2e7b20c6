import { expect, it } from 'vitest';
import { isFinishable, voteOf } from './finishable.ts';

const steps = [
  { id: 'checklist', kind: 'checklist', minutes: 5 },
  { id: 'wants', kind: 'wants', minutes: 5 },
] as const;

it('a wants step is finished twice, its writing and its vote; any other once', () => {
  expect(isFinishable(steps, 'checklist')).toBe(true);
  expect(isFinishable(steps, 'wants')).toBe(true);
  expect(isFinishable(steps, voteOf('wants'))).toBe(true);
  expect(isFinishable(steps, voteOf('checklist'))).toBe(false);
  expect(isFinishable(steps, 'plan')).toBe(false);
});
