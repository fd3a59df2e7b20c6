import { describe, expect, test } from 'vitest';
import { leave } from '#lib/report/leaving.ts';
import { writeBundle } from '#lib/report/result-file.ts';
import {
  emptySource,
  hostileSource,
  madeUpRounds,
  madeUpSource,
} from '#lib/report/testing/made-up.ts';
import { maxOpenedBytes, openResult } from './opened-result.ts';

const sources = {
  whole: madeUpSource({}, { rounds: madeUpRounds(3) }),
  'three people': madeUpSource({ people: 3 }, { joined: 3, writers: 3 }),
  nobody: emptySource(),
  hostile: hostileSource(),
  rehearsal: {
    ...madeUpSource(),
    workshop: { ...madeUpSource().workshop, rehearsal: true, closed: false },
  },
};
const whole = writeBundle(leave(sources.whole));

describe('a result file that is opened again', () => {
  test.each(Object.entries(sources))('%s: gives what the report is made of', async (_, source) => {
    const parts = leave(source);
    expect(await openResult(new Blob([writeBundle(parts)]))).toEqual(parts);
  });

  test.each([
    ['what is no JSON', '결과', 'file-not-json'],
    ['another JSON', '[]', 'file-not-a-result'],
    ['a later form', whole.replace('"version": 1', '"version": 2'), 'file-other-version'],
    ['a day that is none', whole.replace('2026-11-22', '2026-13-45'), 'file-not-a-result'],
    ['a task due on no day', whole.replace('"2027-03-31"', '"soon"'), 'file-not-a-result'],
    ['what is far too long', ' '.repeat(maxOpenedBytes + 1), 'file-too-large'],
  ])('is not %s', async (_, text, fault) => {
    expect(await openResult(new Blob([text]))).toBe(fault);
  });
});
