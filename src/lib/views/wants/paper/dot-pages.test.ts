import { expect, test } from 'vitest';
import { dotPages } from './dot-pages.ts';

const groups = (count: number) => Array.from({ length: count }, (_, i) => `g${i}`);

test('a sheet has each group once, in order, with its place, and one page where they fit', () => {
  expect(dotPages(groups(9))).toHaveLength(1);
  const pages = dotPages(groups(22));
  expect(pages.map((page) => page.length)).toEqual([9, 12, 1]);
  expect(pages.flat().map(({ group }) => group)).toEqual(groups(22));
  expect(pages.flat().map(({ place }) => place)).toEqual(groups(22).map((_, i) => i + 1));
});
