import { expect, test } from 'vitest';
import { readComeBackMs } from '#lib/protocol/come-back.ts';
import { closeTexts } from './close-texts.ts';

test.each(Object.entries(closeTexts))(
  '[LIM1] %s is told in a sentence that fits a close frame',
  (_, text) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(123);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(readComeBackMs(text)).toBeNull();
  },
);
