import { expect, test } from 'vitest';
import { hereUrl, typedAddress } from './here-url.ts';

test('a link for phones leads to the same place on this host, its secret kept', () => {
  expect(hereUrl('http://192.168.0.7:3000/join#s3cret')).toBe('/join#s3cret');
  expect(hereUrl('https://ieum.example/screen/abc#key')).toBe('/screen/abc#key');
});

test('an address to type has neither scheme nor secret', () => {
  expect(typedAddress('http://192.168.0.7:3000/join#s3cret')).toBe('192.168.0.7:3000/join');
  expect(typedAddress('https://ieum.example/#s3cret')).toBe('ieum.example');
});
