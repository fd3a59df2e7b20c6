import { expect, test } from 'vitest';
import { Readiness } from './readiness.ts';

const takesPings = { ping: () => Promise.resolve() };

test('a server is ready while its store answers', async () => {
  await new Readiness(takesPings, Date.now).check();
  const silent = { ping: () => Promise.reject(new Error('SQLITE_IOERR')) };
  await expect(new Readiness(silent, Date.now).check()).rejects.toThrow('SQLITE_IOERR');
});

test('a store that refused what someone wrote is in doubt, until it takes something or time has passed', async () => {
  let now = 1_000_000;
  const readiness = new Readiness(takesPings, () => now);
  readiness.noteFailure();
  await expect(readiness.check()).rejects.toThrow('refused');
  readiness.noteCommit();
  await readiness.check();
  readiness.noteFailure();
  now += 14_999;
  await expect(readiness.check()).rejects.toThrow('refused');
  now += 1;
  await readiness.check();
});

test('a server that is going down is not ready, whatever its store says', async () => {
  const readiness = new Readiness(takesPings, Date.now);
  readiness.noteEnding();
  await expect(readiness.check()).rejects.toThrow('going down');
});
