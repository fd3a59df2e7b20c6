import { expect, test } from 'vitest';
import type { Slide } from './slides.ts';
import { firstSlide } from './first-slide.ts';

const slides: Slide[] = [
  { kind: 'factors' },
  { kind: 'overview' },
  { kind: 'talk', item: 'operating-05', place: 1, of: 1 },
];

test('a talk begins with what divides the room', () => {
  expect(firstSlide(slides, 'talk')).toBe(2);
});

test('a reveal begins with where the network stands', () => {
  expect(firstSlide(slides, 'checklist')).toBe(0);
});

test('a talk with nothing that stands out begins at the start', () => {
  expect(firstSlide(slides.slice(0, 2), 'talk')).toBe(0);
});
