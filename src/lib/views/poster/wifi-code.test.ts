import { expect, test } from 'vitest';
import { wifiCode } from './wifi-code.ts';

test('a network with a password', () => {
  expect(wifiCode({ name: '마을회관', password: 'garam2026' })).toBe(
    'WIFI:T:WPA;P:garam2026;S:마을회관;;',
  );
});

test('a network without one is open', () => {
  expect(wifiCode({ name: 'hall', password: '' })).toBe('WIFI:T:nopass;S:hall;;');
});

test('signs that mean something to the phone are escaped', () => {
  expect(wifiCode({ name: 'a;b', password: '1:2,"3"\\' })).toBe(
    'WIFI:T:WPA;P:1\\:2\\,\\"3\\"\\\\;S:a\\;b;;',
  );
});

test('without a name there is nothing to join', () => {
  expect(wifiCode({ name: '  ', password: 'x' })).toBe(null);
});

test('spaces around a name were typed by mistake, those of a password were not', () => {
  expect(wifiCode({ name: ' hall ', password: ' x ' })).toBe('WIFI:T:WPA;P: x ;S:hall;;');
});
