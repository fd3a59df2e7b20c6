import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AssessmentFeed } from './assessment-feed.svelte.ts';
import { Hall, refusal, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const path = `/workshops/${workshopId}/assessment`;

describe('the assessment', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  let feed: AssessmentFeed;
  const stops: (() => void)[] = [];

  const asked = (): number => hall.countHeard('GET', path);
  const shows = (n: number): Promise<void> =>
    eventually(() => expect(feed.assessment?.participation.joined).toBe(n));

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    deps = hall.newDeps();
    session = new WorkshopSession(workshopId, deps);
    feed = new AssessmentFeed(session);
    stops.push(session.start(), feed.start());
    await eventually(() => expect(session.isOnline).toBe(true));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  test('[PRIV2] is not asked for before the checklist is revealed', async () => {
    hall.agenda({ step: 'checklist', progress: { joined: 3, finished: { checklist: 3 } } });
    await eventually(() => expect(session.progress.joined).toBe(3));
    expect(asked()).toBe(0);
    expect(feed.assessment).toBeNull();
    expect(feed.problem).toBeNull();
  });

  test('comes with the reveal, and is asked for once', async () => {
    hall.reveal(5);
    await shows(5);
    expect(feed.isLoading).toBe(false);
    hall.agenda({ step: 'talk' });
    await eventually(() => expect(session.step?.id).toBe('talk'));
    expect(asked()).toBe(1);
  });

  test('comes again when the snapshot changes', async () => {
    hall.reveal(5);
    await shows(5);
    hall.reveal(8);
    await shows(8);
    expect(asked()).toBe(2);
  });

  test('is there for who opens the page after the reveal', async () => {
    hall.reveal(5);
    hall.view = { ...hall.view, revealed: { checklist: true } };
    const late = new WorkshopSession(workshopId, deps);
    feed = new AssessmentFeed(late);
    stops.push(late.start(), feed.start());
    await shows(5);
  });

  test('waits a moment of this phone’s own, longer in a bigger hall, and several changes are one question', async () => {
    const waits = vi.spyOn(globalThis, 'setTimeout');
    const waited = (): (number | undefined)[] => waits.mock.calls.map(([, ms]) => ms);
    vi.spyOn(deps.device, 'random').mockReturnValue(0.5);
    hall.agenda({ progress: { joined: 100, finished: {} } });
    hall.reveal(1);
    await eventually(() => expect(waited()).toContain(500));
    hall.agenda({ progress: { joined: 300, finished: {} } });
    hall.reveal(2);
    await eventually(() => expect(waited()).toContain(1000));
    await shows(2);
    expect(asked()).toBe(1);
  });

  test('is asked for again by itself where the network failed or the snapshot is not ready', async () => {
    hall.answer = (request) => (request.path === path ? refusal('not-revealed', 409) : null);
    hall.reveal(5);
    await eventually(() => expect(feed.problem?.code).toBe('not-revealed'));
    hall.answer = () => null;
    await shows(5);
    expect(feed.problem).toBeNull();
  });

  test('keeps the last good one where a newer one can’t be had', async () => {
    hall.reveal(5);
    await shows(5);
    hall.answer = (request) => (request.path === path ? refusal('forbidden', 403) : null);
    hall.reveal(8);
    await eventually(() => expect(feed.problem?.code).toBe('forbidden'));
    expect(feed.assessment?.participation.joined).toBe(5);
    hall.answer = () => null;
    feed.retry();
    await shows(8);
  });

  test('never shows an older one after a newer one', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const questions = vi.spyOn(deps.api, 'readAssessment');
    hall.reveal(5);
    const old = { status: 200, json: hall.assessment };
    hall.answer = (request) => (request.path === path ? held.then(() => old) : null);
    await eventually(() => expect(asked()).toBe(1));
    hall.answer = () => null;
    hall.reveal(8);
    await shows(8);
    release();
    expect(await questions.mock.results[0]?.value).toMatchObject({ ok: true });
    await Promise.resolve();
    expect(feed.isLoading).toBe(false);
    expect(feed.assessment?.participation.joined).toBe(8);
  });
});
