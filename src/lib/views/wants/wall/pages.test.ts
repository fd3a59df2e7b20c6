import { expect, it } from 'vitest';
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
