import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { baseUrl } from './base-url.ts';

const lan = () => '192.168.0.7';
const asked = (headers: Record<string, string>, remoteAddress = '203.0.113.9', encrypted = false) =>
  ({ headers, socket: { remoteAddress, encrypted } }) as unknown as Parameters<typeof baseUrl>[0];
const open = readConfig({});
const proxied = readConfig({ TRUSTED_PROXIES: 'loopback' });

test('ORIGIN is what links are made from', () => {
  const config = readConfig({ ORIGIN: 'https://ieum.example' });
  expect(baseUrl(asked({ host: 'localhost:3000' }), config, lan)).toEqual({
    url: 'https://ieum.example',
    secure: true,
  });
});

test('without ORIGIN a link leads where the browser is', () => {
  expect(baseUrl(asked({ host: '10.0.0.3:3000' }), open, lan)).toEqual({
    url: 'http://10.0.0.3:3000',
    secure: false,
  });
  expect(baseUrl(asked({ host: 'ieum.example' }, '1.2.3.4', true), open, lan).url).toBe(
    'https://ieum.example',
  );
});

test('a console on localhost gives links that phones can follow', () => {
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
    expect(baseUrl(asked({ host }), open, lan).url).toBe('http://192.168.0.7:3000');
  expect(baseUrl(asked({ host: 'localhost' }), open, lan).url).toBe('http://192.168.0.7');
});

test('without a network, or on a server that only loopback reaches, the link stays local', () => {
  expect(baseUrl(asked({ host: 'localhost:3000' }), open, () => null).url).toBe(
    'http://localhost:3000',
  );
  const local = readConfig({ HOST: '127.0.0.1' });
  expect(baseUrl(asked({ host: '127.0.0.1:3000' }), local).url).toBe('http://127.0.0.1:3000');
});

test('a trusted proxy tells the name and the scheme, a stranger does not', () => {
  const headers = {
    host: 'inner:3000',
    'x-forwarded-host': 'ieum.example, inner',
    'x-forwarded-proto': 'https',
  };
  expect(baseUrl(asked(headers, '127.0.0.1'), proxied, lan)).toEqual({
    url: 'https://ieum.example',
    secure: true,
  });
  expect(baseUrl(asked(headers), proxied, lan)).toEqual({
    url: 'http://inner:3000',
    secure: false,
  });
});

test('a Host that is none makes no strange link', () => {
  for (const host of ['', 'a b', 'evil/path', 'user@evil', '가 나'])
    expect(baseUrl(asked({ host }), open, () => null).url).toMatch(/^http:\/\/[\w.-]+$/);
});
