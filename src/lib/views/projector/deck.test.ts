import { expect, test } from 'vitest';
import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { AssessmentFeed } from '#lib/workshop/assessment-feed.svelte.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { Deck } from './deck.svelte.ts';

const item = { id: 'operating-05', counts: [6, 0, 0, 0, 8] };
const assessment = { items: [item], talkFirst: [item.id], futureTasks: [], networkTasks: [] };

/** A deck of three slides: factors, overview, one thing to talk about. */
function dealDeck({ steers = false } = {}) {
  const told: number[] = [];
  let arrive: () => void = () => undefined;
  const slide = (_id: string, input: { slide: number }) => {
    told.push(input.slide);
    return new Promise<void>((resolve) => (arrive = resolve));
  };
  const session = {
    id: 'w',
    steps: [],
    step: { id: 'checklist', kind: 'checklist' },
    slide: null as number | null,
    may: () => steers,
    deps: { api: { slide } },
  };
  const feed = { assessment: assessment as unknown as AssessmentView };
  const deck = new Deck(session as unknown as WorkshopSession, feed as unknown as AssessmentFeed);
  return { deck, session, told, arrive: () => arrive() };
}

test('slides turn one by one and stop at both ends', () => {
  const { deck } = dealDeck();
  expect(deck.slides.map(({ kind }) => kind)).toEqual(['factors', 'overview', 'talk']);
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

test('a screen shows what a facilitator has turned to, also when it is opened later', () => {
  const { deck, session } = dealDeck();
  session.slide = 1;
  expect(deck.place).toBe(1);
});

test('a longer deck than this one ends at the last slide here', () => {
  const { deck, session } = dealDeck();
  session.slide = 99;
  expect(deck.place).toBe(2);
});

test('[ROLE1] a screen that may only look turns by itself, until a facilitator turns', () => {
  const { deck, session, told } = dealDeck();
  session.slide = 0;
  deck.turn(2);
  expect([deck.place, told]).toEqual([2, []]);
  session.slide = 1;
  expect(deck.place).toBe(1);
});

test('a facilitator’s turn is told, and seen here before it has come back', async () => {
  const { deck, session, told, arrive } = dealDeck({ steers: true });
  deck.turn(1);
  deck.turn(2);
  session.slide = 1; // the first of the two, come back while the second is on its way
  expect([deck.place, told]).toEqual([2, [1, 2]]);
  session.slide = 2;
  arrive();
  await Promise.resolve();
  expect(deck.place).toBe(2);
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
