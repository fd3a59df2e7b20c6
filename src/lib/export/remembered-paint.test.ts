import { expect, it, vi } from 'vitest';
import type { Paint } from './print-job.ts';
import { rememberPaint } from './remembered-paint.ts';

const picture = (svg: string) => ({ svg, width: 1, height: 1 });

it('a drawing is painted once at each size, and again once it is forgotten', async () => {
  const painted: string[] = [];
  const paint: Paint = Object.assign(
    ({ svg }: { svg: string }, zoom?: number) => {
      painted.push(`${svg} ${zoom}`);
      return Promise.resolve(new Uint8Array([painted.length]));
    },
    { draws: () => true },
  );
  const remembered = rememberPaint(paint, 2);
  const [first, again] = [remembered(picture('a')), remembered(picture('a'))];
  expect(again).toBe(first);
  await remembered(picture('a'), 2);
  await remembered(picture('b'));
  await remembered(picture('a'));
  expect(painted).toEqual(['a undefined', 'a 2', 'b undefined', 'a undefined']);
});

it('a drawing that could not be painted is tried again', async () => {
  const paint = vi.fn<Paint>().mockRejectedValueOnce(new Error('no memory'));
  const remembered = rememberPaint(Object.assign(paint, { draws: () => true }));
  await expect(remembered(picture('a'))).rejects.toThrow('no memory');
  paint.mockResolvedValueOnce(Uint8Array.of(1));
  expect(await remembered(picture('a'))).toEqual(Uint8Array.of(1));
});
