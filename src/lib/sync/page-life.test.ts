import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserPage } from './page-life.ts';

let page: EventTarget & { visibilityState: string };
let browser: EventTarget;

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  browser = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', browser);
});
afterEach(() => vi.unstubAllGlobals());

const becomes = (state: string): void => {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('coming to the foreground, being shown again from a cache and a network that is back wake', () => {
  const woken: boolean[] = [];
  const stop = browserPage.onWake((networkChanged) => woken.push(networkChanged));
  becomes('hidden');
  expect(woken).toEqual([]);
  becomes('visible');
  browser.dispatchEvent(new Event('pageshow'));
  browser.dispatchEvent(new Event('online'));
  expect(woken).toEqual([false, false, true]);
  stop();
  becomes('visible');
  expect(woken.length).toBe(3);
});

test('being hidden counts as leaving: many phones never say more', () => {
  let left = 0;
  const stop = browserPage.onLeave(() => (left += 1));
  becomes('visible');
  expect(left).toBe(0);
  becomes('hidden');
  browser.dispatchEvent(new Event('pagehide'));
  expect(left).toBe(2);
  stop();
  becomes('hidden');
  expect(left).toBe(2);
});
