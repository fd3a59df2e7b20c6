import { expect, test } from 'vitest';
import { NoteDrafts } from './note-drafts.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

function sessionWith(kept: Record<string, string> = {}) {
  const slots = new Map(Object.entries(kept));
  const tabSlots = {
    read: (key: string) => slots.get(key) ?? null,
    write: (key: string, text: string | null) =>
      void (text === null ? slots.delete(key) : slots.set(key, text)),
  };
  const session = { id: 'w', deps: { device: { tabSlots } } } as unknown as WorkshopSession;
  return { session, slots };
}

test('a note that was begun is still there when the room has moved on and come back', () => {
  const { session } = sessionWith();
  new NoteDrafts(session, 'seat').keep('founding-01', '회의록이 늦게');
  const later = new NoteDrafts(session, 'seat');
  expect(later.of('founding-01')).toBe('회의록이 늦게');
  expect(later.items).toEqual(['founding-01']);
});

test('it is of one card and one person', () => {
  const { session } = sessionWith();
  new NoteDrafts(session, 'seat').keep('founding-01', '회의록이 늦게');
  expect(new NoteDrafts(session, 'seat').of('founding-02')).toBe('');
  expect(new NoteDrafts(session, 'other').items).toEqual([]);
});

test('nothing is kept of a note that was handed over or emptied', () => {
  const { session, slots } = sessionWith();
  const drafts = new NoteDrafts(session, 'seat');
  drafts.keep('founding-01', '회의록이 늦게');
  drafts.keep('founding-01', ' ');
  expect([drafts.items, slots.size]).toEqual([[], 0]);
});

test.each(['x', '5', 'null', '{"a":1}'])(
  'what was kept by nobody of ours (%j) is no draft',
  (text) => {
    const { session } = sessionWith({ 'ieumpan/notes/w/seat': text });
    expect(new NoteDrafts(session, 'seat').items).toEqual([]);
  },
);
