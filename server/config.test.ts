import { expect, test } from 'vitest';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { ConfigError, readConfig, type Environment } from './config.ts';

function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('an empty environment is a good one', () => {
  const { trustedProxies, ...rest } = readConfig({ PATH: '/bin', PORT: '', ORIGIN: ' ' });
  expect(rest).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    origin: null,
    logLevel: 'info',
    limits: defaultLimits,
    mail: null,
  });
  expect(trustedProxies.check('127.0.0.1')).toBe(false);
});

test('a mail server wants a sender and the address that mailed links lead to, and its password is not printed', () => {
  const url = 'smtps://me:secret@mail.example:465';
  const from = '이음판 <ieum@ieum.example>';
  const ORIGIN = 'https://ieum.example';
  expect(readConfig({ SMTP_URL: url, MAIL_FROM: from, ORIGIN }).mail).toEqual({ url, from });
  expect(problemsOf({ SMTP_URL: url, ORIGIN })).toEqual(['SMTP_URL: set MAIL_FROM too']);
  expect(problemsOf({ SMTP_URL: url, MAIL_FROM: from })).toEqual(['SMTP_URL: set ORIGIN too']);
  const problems = problemsOf({ SMTP_URL: 'https://me:secret@mail.example', MAIL_FROM: 'nobody' });
  expect(problems).toHaveLength(2);
  expect(problems.join()).not.toContain('secret');
});

test('each variable is read', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: '/var/lib/ieum',
    ORIGIN: 'https://Ieum.Example/',
    TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, 2001:db8::1',
    LOG_LEVEL: 'debug',
  });
  expect(config).toMatchObject({ port: 0, host: '127.0.0.1', dataDir: '/var/lib/ieum' });
  expect(config).toMatchObject({ origin: 'https://ieum.example', logLevel: 'debug' });
  const trusted = (address: string, family: 'ipv4' | 'ipv6') =>
    config.trustedProxies.check(address, family);
  expect(trusted('127.9.9.9', 'ipv4') && trusted('::1', 'ipv6')).toBe(true);
  expect(trusted('10.200.0.1', 'ipv4') && trusted('2001:db8::1', 'ipv6')).toBe(true);
  expect(trusted('11.0.0.1', 'ipv4') || trusted('2001:db8::2', 'ipv6')).toBe(false);
});

test('[LIM1] every limit can be overridden by the variable of its name', () => {
  for (const name of Object.keys(defaultLimits)) {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const { limits } = readConfig({ [variable]: '7' });
    expect(limits).toEqual({ ...defaultLimits, [name]: 7 });
  }
});

test.each([
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['PORT', '-1'],
  ['ORIGIN', 'ieum.example'],
  ['ORIGIN', 'https://ieum.example/app'],
  ['ORIGIN', 'https://user@ieum.example'],
  ['ORIGIN', 'ftp://ieum.example'],
  ['TRUSTED_PROXIES', 'my-proxy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ['TRUSTED_PROXIES', 'loopback,,'],
  ['LOG_LEVEL', 'loud'],
  ['LIMIT_MAX_FRAME_BYTES', '0'],
  ['LIMIT_MAX_FRAME_BYTES', '1.5'],
  ['LIMIT_MAX_FRAME_BYTES', 'many'],
  ['LIMIT_MAX_FRAMES', '5'],
  ['DATABASE_URL', 'postgres://localhost'],
  ['REDIS_URL', 'redis://localhost'],
])('%s=%s is refused by name', (name, value) => {
  const problems = problemsOf({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
});

test('all that is wrong is told at once, one line each', () => {
  const env = { PORT: 'x', LOG_LEVEL: 'y', LIMIT_NOTHING: '1', REDIS_URL: 'redis://a' };
  expect(problemsOf(env)).toHaveLength(4);
  expect(() => readConfig(env)).toThrow(
    /PORT=x: .*\n.*LOG_LEVEL=y: .*\n.*LIMIT_NOTHING.*\n.*REDIS_URL/,
  );
});

test('the address of a database, which may hold a password, is not repeated', () => {
  expect(problemsOf({ DATABASE_URL: 'postgres://u:pass@h/d' }).join()).not.toContain('pass@');
});
