import { expect, it } from 'vitest';
import { Steady } from './steady.svelte.ts';

it('shows what is, and while it is held what was', () => {
  let live = ['a', 'b'];
  const shown = new Steady(() => live);
  expect(shown.current).toEqual(['a', 'b']);
  shown.hold();
  live = ['b'];
  expect([shown.current, shown.isHeld]).toEqual([['a', 'b'], true]);
  live = [];
  shown.hold();
  expect(shown.current).toEqual(['a', 'b']);
  shown.release();
  expect([shown.current, shown.isHeld]).toEqual([[], false]);
});
