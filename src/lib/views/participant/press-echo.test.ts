import { expect, it } from 'vitest';
import { PressEcho } from './press-echo.ts';

const first = { x: 180, y: 700, at: 1000 };

it('the second tap at one place is an echo of the first', () => {
  const echo = new PressEcho();
  expect(echo.isEcho(first)).toBe(false);
  expect(echo.isEcho({ x: 184, y: 696, at: 1220 })).toBe(true);
});

it('a press elsewhere, or a while later, is meant', () => {
  const echo = new PressEcho();
  echo.isEcho(first);
  expect(echo.isEcho({ x: 40, y: 700, at: 1200 })).toBe(false);
  expect(echo.isEcho({ x: 40, y: 700, at: 1600 })).toBe(false);
});

it('whoever goes on tapping is heard again', () => {
  const echo = new PressEcho();
  const heard = [0, 200, 400, 600].filter((ms) => !echo.isEcho({ ...first, at: 1000 + ms }));
  expect(heard).toEqual([0, 400]);
});
