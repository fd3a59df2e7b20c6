import { describe, expect, test } from 'vitest';
import { readConsoleLink } from './console-link.ts';

const key = 'Ab_-0123456789Ab_-0123456789Ab_-0123456789a';
const id = '0123456789abcdef';

describe('the console link of the workshop before', () => {
  test.each([
    `https://ieum.example/console/${id}#${key}`,
    `  http://192.168.0.7:3000/console/${id}#${key}\n`,
    `작년 진행자 링크: https://ieum.example/console/${id}#${key} 입니다`,
  ])('is found in %j', (text) => {
    expect(readConsoleLink(text)).toEqual({ workshopId: id, key });
  });

  test.each([
    [`https://ieum.example/console/${id}`, 'earlier-cut-link'],
    [`https://ieum.example/console/${id}#${key.slice(1)}`, 'earlier-cut-link'],
    [`https://ieum.example/console/${id}#${key}x`, 'earlier-cut-link'],
    [`https://ieum.example/join#${key}`, 'earlier-other-link'],
    [`https://ieum.example/back/${id}#${key}`, 'earlier-other-link'],
    [`https://ieum.example/screen/${id}#${key}`, 'earlier-other-link'],
    ['123 456', 'earlier-no-link'],
  ])('is not %j: %s', (text, fault) => {
    expect(readConsoleLink(text)).toBe(fault);
  });
});
