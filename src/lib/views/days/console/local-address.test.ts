import { expect, test } from 'vitest';
import { isLocalAddress } from './local-address.ts';

test.each([
  'http://localhost:3000/join#a',
  'http://127.0.0.1:3000/join#a',
  'http://192.168.0.12:3000/join#a',
  'http://172.20.10.2:3000/join#a',
  'http://10.1.2.3/join#a',
  'http://hall.local/join#a',
])('%s opens only near the computer', (url) => expect(isLocalAddress(url)).toBe(true));

test.each([
  'https://ieum.example/join#a',
  'https://10.example.org.kr/join#a',
  'http://172.32.0.1/join#a',
  'http://8.8.8.8/join#192.168.0.12',
])('%s opens from anywhere', (url) => expect(isLocalAddress(url)).toBe(false));
