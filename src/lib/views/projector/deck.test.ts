import { expect, test } from 'vitest';
import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { AssessmentFeed } from '#lib/workshop/assessment-feed.svelte.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { Deck } from './deck.svelte.ts';

const item = { id: 'operating-05', counts: [6, 0, 0, 0, 8] };
const assessment = { items: [item], talkFirst: [item.id], futureTasks: [], networkTasks: [] };

/** A deck of three slides: overview, factors, one thing to talk about. */
function dealDeck(slots = new Map<string, string>()) {
  const step = { id: 'checklist', kind: 'checklist' };
  const tabSlots = {
    read: (key: string) => slots.get(key) ?? null,
    write: (key: string, text: string) => slots.set(key, text),
  };
  const session = { id: 'w', step, deps: { device: { tabSlots } } };
  const feed = { assessment: assessment as unknown as AssessmentView };
  const deck = new Deck(session as unknown as WorkshopSession, feed as unknown as AssessmentFeed);
  return { deck, session, slots };
}

test('slides turn one by one and stop at both ends', () => {
  const { deck } = dealDeck();
  expect(deck.slides.map(({ kind }) => kind)).toEqual(['overview', 'factors', 'talk']);
  deck.turn(-1);
  expect(deck.place).toBe(0);
  deck.turn(2);
  deck.turn(3);
  expect(deck.place).toBe(2);
});

test('each step begins at its own slide', () => {
  const { deck, session } = dealDeck();
  deck.turn(1);
  session.step = { id: 'talk', kind: 'talk' };
  expect(deck.place).toBe(2);
});

test('a reload in the middle of a step stays where it was', () => {
  const { deck, slots } = dealDeck();
  deck.turn(1);
  expect(dealDeck(slots).deck.place).toBe(1);
});

test('what a tab kept of a longer deck, or what is no number, does no harm', () => {
  const kept = (text: string) => dealDeck(new Map([['ieumpan/slide/w', text]])).deck.place;
  expect([kept('checklist 99'), kept('checklist x'), kept('')]).toEqual([2, 0, 0]);
});

test('pictures grow once, and only after a reveal that was watched', () => {
  const { deck } = dealDeck();
  expect(deck.celebrates).toBe(false);
  deck.celebrate();
  expect(deck.celebrates).toBe(true);
  deck.turn(1);
  expect(deck.celebrates).toBe(true);
  deck.turn(0);
  expect(deck.celebrates).toBe(false);
});
