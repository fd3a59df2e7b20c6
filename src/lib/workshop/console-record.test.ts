import { expect, test } from 'vitest';
import { forgetConsole, readConsoleRecord, writeConsoleRecord } from './console-record.ts';

function slotsWith(text: string | null = null) {
  let kept = text;
  return { read: () => kept, write: (_: string, next: string | null) => void (kept = next) };
}
const record = { id: '0123456789abcdef', title: '2026년 진단', closed: false };

test('a browser knows which workshop it steered last, until that is gone', () => {
  const slots = slotsWith();
  writeConsoleRecord(slots, record);
  expect(readConsoleRecord(slots)).toEqual(record);
  forgetConsole(slots, 'fedcba9876543210');
  expect(readConsoleRecord(slots)).toEqual(record);
  forgetConsole(slots, record.id);
  expect(readConsoleRecord(slots)).toBeNull();
});

test.each([null, 'x', '[]', '{"id":"//evil.example"}', '{"id":5}'])(
  'what is no record (%j) leads nowhere',
  (text) => {
    expect(readConsoleRecord(slotsWith(text))).toBeNull();
  },
);
