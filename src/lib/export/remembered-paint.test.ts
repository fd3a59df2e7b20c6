import { expect, it } from 'vitest';
import type { Paint } from './print-job.ts';
import { rememberPaint } from './remembered-paint.ts';

const picture = (svg: string) => ({ svg, width: 1, height: 1 });

it('a drawing is painted once at each size, and again once it is forgotten', () => {
  const painted: string[] = [];
  const paint: Paint = Object.assign(
    ({ svg }: { svg: string }, zoom?: number) => {
      painted.push(`${svg} ${zoom}`);
      return new Uint8Array([painted.length]);
    },
    { draws: () => true },
  );
  const remembered = rememberPaint(paint, 2);
  const [first, again] = [remembered(picture('a')), remembered(picture('a'))];
  expect(again).toBe(first);
  remembered(picture('a'), 2);
  remembered(picture('b'));
  remembered(picture('a'));
  expect(painted).toEqual(['a undefined', 'a 2', 'b undefined', 'a undefined']);
});
