import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { addressGroup, clientAddress, isFromTrustedProxy } from './address.ts';

const nobody = new BlockList();
const proxies = (list: string) => readConfig({ TRUSTED_PROXIES: list }).trustedProxies;
const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  }) as unknown as Parameters<typeof clientAddress>[0];

test('a forged X-Forwarded-For of a stranger counts for nothing', () => {
  expect(clientAddress(from('203.0.113.9', '1.1.1.1'), nobody)).toBe('203.0.113.9');
  expect(clientAddress(from('203.0.113.9', '1.1.1.1'), proxies('loopback'))).toBe('203.0.113.9');
});

test('a trusted proxy says who is behind it', () => {
  expect(clientAddress(from('127.0.0.1', '203.0.113.9'), proxies('loopback'))).toBe('203.0.113.9');
  expect(clientAddress(from('::1', '2001:db8::1'), proxies('loopback'))).toBe('2001:db8::1');
});

test('what a visitor wrote before the proxy is not believed', () => {
  const req = from('127.0.0.1', '1.1.1.1, 203.0.113.9');
  expect(clientAddress(req, proxies('loopback'))).toBe('203.0.113.9');
});

test('a chain of trusted proxies is followed to the first that is not', () => {
  const req = from('10.1.2.3', '1.1.1.1, 203.0.113.9, 10.0.0.7');
  expect(clientAddress(req, proxies('10.0.0.0/8'))).toBe('203.0.113.9');
});

test('when everyone is trusted, the farthest counts', () => {
  expect(clientAddress(from('10.1.2.3', '10.0.0.7'), proxies('10.0.0.0/8'))).toBe('10.0.0.7');
});

test('nonsense in the header falls back to the proxy itself', () => {
  for (const forwarded of ['', 'unknown', '가', '<script>', '1.2.3.4.5', ', ,'])
    expect(clientAddress(from('127.0.0.1', forwarded), proxies('loopback'))).toBe('127.0.0.1');
});

test('ports, brackets and IPv4 in IPv6 dress make no other address', () => {
  const trusted = proxies('loopback');
  expect(clientAddress(from('::ffff:203.0.113.9'), nobody)).toBe('203.0.113.9');
  expect(clientAddress(from('::ffff:127.0.0.1', '203.0.113.9:4711'), trusted)).toBe('203.0.113.9');
  expect(clientAddress(from('::1', '[2001:DB8::1]:4711'), trusted)).toBe('2001:db8::1');
});

test('a peer that is gone has an address to count under', () => {
  expect(clientAddress(from(undefined), nobody)).toBe('unknown');
});

test('one home shares a budget: IPv4 by address, IPv6 by /64', () => {
  expect(addressGroup('203.0.113.9')).toBe('203.0.113.9');
  expect(addressGroup('2001:db8:1:2::1')).toBe(addressGroup('2001:0db8:1:2:ffff:ffff:ffff:ffff'));
  expect(addressGroup('2001:db8:1:2::1')).not.toBe(addressGroup('2001:db8:1:3::1'));
  expect(addressGroup('::1')).toBe('0:0:0:0::/64');
  expect(addressGroup('64:ff9b::1.2.3.4')).toBe('64:ff9b:0:0::/64');
});

test('only the peer itself decides whether it may speak for others', () => {
  expect(isFromTrustedProxy(from('127.0.0.1'), proxies('loopback'))).toBe(true);
  expect(isFromTrustedProxy(from('203.0.113.9', '127.0.0.1'), proxies('loopback'))).toBe(false);
});
