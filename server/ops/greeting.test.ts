import { expect, test } from 'vitest';
import { greeting } from './greeting.ts';

const local = { host: '0.0.0.0', port: 3000, origin: null, lan: '192.168.0.7' };

test('says in both languages that it is ready, and where', () => {
  const text = greeting(local);
  expect(text).toContain('준비됐어요');
  expect(text).toContain('ready');
  expect(text).toContain('http://localhost:3000');
  expect(text).toContain('http://192.168.0.7:3000');
  expect(text).toMatch(/[█▀▄]{5}/u);
});

test('the first address is the one that works on this machine', () => {
  expect(/http:\/\/\S+/.exec(greeting({ ...local, host: '127.0.0.1' }))?.[0]).toBe(
    'http://127.0.0.1:3000',
  );
  expect(greeting({ ...local, host: '::1' })).toContain('http://[::1]:3000');
});

test('with ORIGIN phones are sent there', () => {
  const text = greeting({ ...local, origin: 'https://ieum.example' });
  expect(text).toContain('https://ieum.example');
  expect(text).not.toContain('192.168.0.7');
});

test('without a network it says so instead of showing a QR that leads nowhere', () => {
  const text = greeting({ ...local, lan: null });
  expect(text).toContain('와이파이');
  expect(greeting({ ...local, host: '127.0.0.1', lan: null })).toContain('HOST is 127.0.0.1');
  expect(text).not.toMatch(/[█▀▄]/u);
});
