import { expect, test } from 'vitest';
import { isSameOrigin } from './origin.ts';

const any = { origin: null };
const fixed = { origin: 'https://ieum.example' };

test('a page of the host that was asked for is ours', () => {
  expect(isSameOrigin({ origin: 'http://192.168.0.7:3000', host: '192.168.0.7:3000' }, any)).toBe(
    true,
  );
  expect(isSameOrigin({ origin: 'https://Ieum.Example', host: 'ieum.example' }, any)).toBe(true);
  expect(isSameOrigin({ origin: 'https://ieum.example', host: 'ieum.example:443' }, any)).toBe(
    true,
  );
});

test('a page of another host or port is not', () => {
  const host = 'ieum.example';
  for (const origin of [
    'https://evil.example',
    'https://ieum.example:8443',
    'https://ieum.example.evil',
    'null',
    '',
    '가',
    'file://ieum.example',
  ])
    expect(isSameOrigin({ origin, host }, any)).toBe(false);
  expect(isSameOrigin({ origin: 'https://ieum.example' }, any)).toBe(false);
});

test('with ORIGIN set only that one is ours, whatever the host says', () => {
  expect(isSameOrigin({ origin: 'https://ieum.example', host: 'inner:3000' }, fixed)).toBe(true);
  expect(isSameOrigin({ origin: 'http://ieum.example', host: 'ieum.example' }, fixed)).toBe(false);
  expect(isSameOrigin({ origin: 'http://inner:3000', host: 'inner:3000' }, fixed)).toBe(false);
});

test('a program without a page may ask', () => {
  expect(isSameOrigin({ host: 'ieum.example' }, any)).toBe(true);
  expect(isSameOrigin({ host: 'ieum.example' }, fixed)).toBe(true);
});

test('what a browser itself calls cross-site is refused', () => {
  expect(isSameOrigin({ host: 'a', 'sec-fetch-site': 'cross-site' }, any)).toBe(false);
  expect(isSameOrigin({ host: 'a', 'sec-fetch-site': 'same-origin' }, any)).toBe(true);
});
