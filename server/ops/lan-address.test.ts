import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddress } from './lan-address.ts';

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] => [
  {
    address,
    family: 'IPv4',
    internal: false,
    netmask: '',
    mac: '',
    cidr: null,
    ...more,
  } as NetworkInterfaceInfo,
];
const loopback = at('127.0.0.1', { internal: true });

test('the hall’s Wi-Fi is preferred to bridges of containers and tunnels', () => {
  const interfaces = { lo: loopback, docker0: at('172.17.0.1'), wlan0: at('192.168.0.7') };
  expect(lanAddress('0.0.0.0', interfaces)).toBe('192.168.0.7');
  expect(lanAddress('::', { utun3: at('10.8.0.2'), en0: at('10.0.0.7') })).toBe('10.0.0.7');
});

test('a bridge is better than nothing', () => {
  expect(lanAddress('0.0.0.0', { docker0: at('172.17.0.1') })).toBe('172.17.0.1');
});

test('without a network there is none', () => {
  expect(lanAddress('0.0.0.0', { lo: loopback, eth0: at('169.254.3.4') })).toBeNull();
  expect(lanAddress('0.0.0.0', {})).toBeNull();
});

test('a server that listens on one address is reached there, on loopback by no phone', () => {
  const interfaces = { wlan0: at('192.168.0.7') };
  expect(lanAddress('10.1.1.1', interfaces)).toBe('10.1.1.1');
  for (const host of ['127.0.0.1', '::1', 'localhost'])
    expect(lanAddress(host, interfaces)).toBeNull();
});
