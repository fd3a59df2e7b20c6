import { expect, test } from 'vitest';
import { ConfigError } from '../config.ts';
import { StorageFailed } from '../storage/storage.ts';
import { startFailure } from './start-failure.ts';

const wanted = { host: '10.9.9.9', port: 3000, dataDir: './data' };
const failed = (code: string) => Object.assign(new Error('listen'), { code });

test('a port in use is a sentence with what to do', () => {
  const text = startFailure(failed('EADDRINUSE'), wanted);
  expect(text).toContain('3000번 포트');
  expect(text).toContain('PORT=3001 npm start');
});

test.each([
  [failed('EACCES'), '3000'],
  [failed('EADDRNOTAVAIL'), '10.9.9.9'],
  [new StorageFailed('SQLITE_CANTOPEN', 'unable to open'), 'SQLITE_CANTOPEN'],
  [new ConfigError(['PORT=x: a port']), 'PORT=x'],
])('%s is told', (error, part) => {
  expect(startFailure(error, wanted)).toContain(part);
});

test('a defect is not explained away', () => {
  expect(startFailure(new TypeError('x'), wanted)).toBeNull();
});
