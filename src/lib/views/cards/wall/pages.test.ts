import { expect, it } from 'vitest';
import type { WallTurns } from '../../projector/wall-turns.svelte.ts';
import { Pages } from './pages.svelte.ts';

it('turns among the pages there are, and stays on the last when they get fewer', () => {
  const pages = new Pages();
  pages.begin(3);
  pages.turn(2);
  pages.turn(3);
  pages.turn(-1);
  expect(pages.place).toBe(2);
  pages.count(2);
  expect([pages.place, pages.slides.length]).toEqual([1, 2]);
  pages.count(0);
  expect([pages.place, pages.slides.length]).toEqual([0, 1]);
});

it('another scene begins at its first page', () => {
  const pages = new Pages();
  pages.begin(4);
  pages.turn(3);
  pages.begin(2);
  expect([pages.place, pages.slides.length]).toEqual([0, 2]);
});

it('pages that all screens have alike are turned for all of them, others at each screen', () => {
  const turns = { place: null as number | null, turn: (to: number) => (turns.place = to) };
  const pages = new Pages(turns as unknown as WallTurns);
  pages.begin(3);
  pages.turn(2);
  expect([pages.place, turns.place]).toEqual([2, null]);
  pages.begin(2, true);
  expect(pages.place).toBe(0);
  pages.turn(1);
  pages.turn(2);
  expect([pages.place, turns.place]).toEqual([1, 1]);
  turns.place = 0;
  expect(pages.place).toBe(0);
});
