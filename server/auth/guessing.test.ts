import { expect, test } from 'vitest';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { Guesses } from './guessing.ts';
import { TokenBuckets } from './token-buckets.ts';

const hall = '203.0.113.9';
const found = () => Promise.resolve('workshop');
const missing = () => Promise.resolve(null);

function guessesAt(limits = { maxGuesses: 60, guessesForgivenPerMinute: 6 }, maxKeys?: number) {
  const time = { now: 0 };
  return { time, guesses: new Guesses(limits, () => time.now, maxKeys) };
}

async function failTimes(guesses: Guesses, times: number, address = hall) {
  for (let i = 0; i < times; i += 1) await guesses.lookUp(address, missing);
}

test('[LIM1] a hall of 300 joins from one address at once, and some mistype', async () => {
  const { guesses } = guessesAt(defaultLimits);
  const lookUps = Array.from({ length: 340 }, (_, i) =>
    guesses.lookUp(hall, i % 8 ? found : missing),
  );
  const outcomes = await Promise.all(lookUps);
  expect(outcomes.filter((outcome) => outcome === 'workshop')).toHaveLength(297);
  expect(outcomes).not.toContain('too-many-tries');
});

test('guessing stops, is forgiven slowly, and stops again', async () => {
  const { guesses, time } = guessesAt();
  await failTimes(guesses, 60);
  expect(await guesses.lookUp(hall, found)).toBe('too-many-tries');
  expect(guesses.secondsUntilNext(hall)).toBe(10);
  time.now += 10_000;
  expect(await guesses.lookUp(hall, missing)).toBeNull();
  expect(await guesses.lookUp(hall, found)).toBe('too-many-tries');
});

test('a day of guessing sees less than one code in a hundred', async () => {
  const { guesses, time } = guessesAt(defaultLimits);
  let looked = 0;
  for (; time.now < 86_400_000; time.now += 1000)
    if ((await guesses.lookUp(hall, missing)) === null) looked += 1;
  expect(looked).toBeGreaterThan(60);
  expect(looked).toBeLessThan(10_000);
});

test('guesses sent all at once are counted like guesses sent one by one', async () => {
  const { guesses } = guessesAt();
  let lookedUp = 0;
  const find = async () => {
    lookedUp += 1;
    await new Promise(setImmediate);
    return null;
  };
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => guesses.lookUp(hall, find)));
  expect(lookedUp).toBe(60);
  expect(outcomes.filter((outcome) => outcome === 'too-many-tries')).toHaveLength(140);
});

test('one address does not pay for another', async () => {
  const { guesses } = guessesAt();
  await failTimes(guesses, 100);
  expect(await guesses.lookUp('203.0.113.10', found)).toBe('workshop');
});

test('a wrong key counts too', async () => {
  const { guesses } = guessesAt({ maxGuesses: 1, guessesForgivenPerMinute: 1 });
  guesses.fail(hall);
  expect(await guesses.lookUp(hall, found)).toBe('too-many-tries');
});

test('a look-up that throws stops nobody behind it', async () => {
  const { guesses } = guessesAt();
  const broken = guesses.lookUp(hall, () => Promise.reject(new Error('store')));
  const next = guesses.lookUp(hall, found);
  await expect(broken).rejects.toThrow('store');
  expect(await next).toBe('workshop');
});

test('memory is bounded: refilled buckets go, and beyond the limit the oldest', () => {
  const time = { now: 0 };
  const buckets = new TokenBuckets({ capacity: 2, perMinute: 1, maxKeys: 100 }, () => time.now);
  for (let i = 0; i < 1000; i += 1) buckets.take(`address ${i}`);
  expect(buckets.size).toBeLessThanOrEqual(100);
  expect(buckets.isEmpty('address 999')).toBe(false);
  for (let i = 0; i < 100; i += 1) {
    time.now += 3_600_000;
    buckets.take('one');
  }
  expect(buckets.size).toBe(1);
});
