import { expect, it } from 'vitest';
import type { Joined, Problem, Visitor } from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const joinHere = (browser: BrowserLike, id: string, person: object) =>
  browser.send<Joined & Problem>('POST', `/api/workshops/${id}/me/people`, person);

it('[PRIV1] on one phone each next person has a seat and a ballot of their own', async () => {
  const world = await startWorld();
  const { code, id } = await world.open();
  const { browser, ...first } = await world.phone(code, '김하나');
  const key = 'k'.repeat(43);
  const second = await joinHere(browser, id, { name: '이두리', organisation: '두레누리', key });
  expect(second.status).toBe(200);
  expect(second.body.seatId).not.toBe(first.seatId);
  expect(second.body.participantId).not.toBe(first.participantId);
  const again = await joinHere(browser, id, { name: '이두리', organisation: '두레누리', key });
  expect(again.body.seatId).toBe(second.body.seatId);
  const { body } = await browser.send<Visitor>('GET', `/api/workshops/${id}/me`);
  expect(body.people.map(({ name }) => name).sort()).toEqual(['김하나', '이두리']);
  for (const participant of [first.participantId, second.body.participantId!])
    await browser.connect(`${id}/ballot/${participant}`).synced();
});

it('[LIM1] a phone takes so many people and no more, and a closed workshop nobody', async () => {
  const world = await startWorld({ limits: { maxPeoplePerBrowser: 2 } });
  const { facilitator, code, id } = await world.open();
  const { browser } = await world.phone(code);
  expect((await joinHere(browser, id, { name: '가' })).status).toBe(200);
  expect((await joinHere(browser, id, { name: '나' })).body.code).toBe('too-many-people-here');
  expect((await joinHere(browser, id, { name: ' ' })).body.code).toBe('name-empty');
  const other = await world.phone(code);
  await facilitator.send('POST', `/api/workshops/${id}/close`);
  expect((await joinHere(other.browser, id, { name: '다' })).body.code).toBe('workshop-closed');
});
