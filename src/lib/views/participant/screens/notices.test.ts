import { expect, it } from 'vitest';
import { noticeOf, type NoticeFacts } from './notices.ts';

const calm: NoticeFacts = {
  save: { kind: 'on-server' },
  closed: false,
  locked: false,
  isAway: false,
  finishRefused: false,
};
const failed = { kind: 'cannot-save', onDevice: false, unsent: true } as const;

it('says nothing while all is well', () => {
  expect(noticeOf(calm)).toBeNull();
  expect(noticeOf({ ...calm, save: null })).toBeNull();
});

it('[DUR1] says first that what is on the screen is nowhere else', () => {
  const save = { ...failed, because: 'no-connection' } as const;
  const all = { ...calm, save, closed: true, locked: true, isAway: true, finishRefused: true };
  expect(noticeOf(all)).toBe('only-on-screen');
  expect(noticeOf({ ...all, save: { ...failed, because: 'gone' } })).toBe('ballot-shut');
});

it('[DUR1] says that the server can’t save, and whether this device has', () => {
  const save = { ...failed, because: 'storeFailed' } as const;
  expect(noticeOf({ ...calm, save })).toBe('store-fails-here-too');
  expect(noticeOf({ ...calm, save: { ...save, onDevice: true }, isAway: true })).toBe(
    'store-fails',
  );
});

it('a connection that is gone for a moment is no news', () => {
  const save = { ...failed, because: 'no-connection' } as const;
  expect(noticeOf({ ...calm, save })).toBeNull();
  expect(noticeOf({ ...calm, isAway: true })).toBe('offline');
});

it('the close counts more than a lock, a lock more than the connection', () => {
  expect(noticeOf({ ...calm, closed: true, locked: true, isAway: true })).toBe('closed');
  expect(noticeOf({ ...calm, locked: true, isAway: true })).toBe('locked');
  expect(noticeOf({ ...calm, finishRefused: true })).toBe('finish-refused');
});
