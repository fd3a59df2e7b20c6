import { expect, it } from 'vitest';
import { readAgenda } from '#lib/documents/agenda-doc.ts';
import type { Problem, SeatView } from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const secretOf = (url: string) => url.split('#')[1]!;

/** A workshop with its first facilitator, and a second laptop that has opened the console's link. */
async function openTwice(world: World) {
  const opened = await world.open();
  const second = world.browser();
  const key = secretOf(opened.facilitatorUrl);
  const reply = await second.send('POST', `/api/workshops/${opened.id}/facilitators`, { key });
  expect(reply.status).toBe(204);
  return { ...opened, first: opened.facilitator, second };
}

async function agendaOf(browser: BrowserLike, id: string) {
  const room = await browser.connect(`${id}/agenda`).synced();
  return () => readAgenda(room.doc);
}

it('two facilitators steer one workshop, and each sees what the other has done', async () => {
  const world = await startWorld();
  const { id, first, second, code } = await openTwice(world);
  await world.phone(code, '두리');
  const [atFirst, atSecond] = [await agendaOf(first, id), await agendaOf(second, id)];
  await first.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  await second.send('POST', `/api/workshops/${id}/timer`, { action: 'start', minutes: 5 });
  await second.send('POST', `/api/workshops/${id}/timer`, { action: 'extend', minutes: 1 });
  await until(() => atFirst()?.timer, 'the first sees the clock that the second has started');
  await until(() => atSecond()?.step === 'checklist', 'the second is where the first has led');
  await until(() => {
    const timer = atFirst()?.timer;
    return timer && timer.endsAt - timer.startedAt === 6 * 60_000;
  }, 'the minute that the second has added is there');
  const seats = await second.send<SeatView[]>('GET', `/api/workshops/${id}/seats`);
  expect(seats.body.map(({ name }) => name)).toEqual(['두리']);
});

it('when the first laptop dies the second goes on to the end', async () => {
  const world = await startWorld();
  const { id, first, second } = await openTwice(world);
  await agendaOf(first, id);
  first.leave();
  const steer = (what: string, body?: object) =>
    second.send('POST', `/api/workshops/${id}/${what}`, body);
  expect((await steer('step', { step: 'checklist' })).status).toBe(204);
  expect((await steer('reveal', { step: 'checklist' })).status).toBe(204);
  expect((await steer('close')).status).toBe(204);
  expect(await second.workshop(id)).toMatchObject({ closed: true, revealed: { checklist: true } });
});

it('a facilitator turns the slides of every big screen, one that is opened later too', async () => {
  const world = await startWorld();
  const { id, second, screenUrl } = await openTwice(world);
  const screen = world.browser();
  await screen.send('POST', `/api/workshops/${id}/screens`, { key: secretOf(screenUrl) });
  await second.send('POST', `/api/workshops/${id}/slide`, { step: 'welcome', slide: 3 });
  const atScreen = await agendaOf(screen, id);
  expect(atScreen()?.slide).toEqual({ step: 'welcome', place: 3 });
  await second.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  await until(() => atScreen()?.slide === null, 'the next step begins at its own slide');
});

it('a turn that comes late, for a step that is over, turns nothing', async () => {
  const world = await startWorld();
  const { id, first } = await openTwice(world);
  await first.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  const late = await first.send('POST', `/api/workshops/${id}/slide`, {
    step: 'welcome',
    slide: 3,
  });
  expect(late.status).toBe(204);
  expect((await agendaOf(first, id))()?.slide).toBe(null);
});

it('[ROLE1] a big screen and a participant turn no slide, and no step that is not there is turned', async () => {
  const world = await startWorld();
  const { id, first, code, screenUrl } = await openTwice(world);
  const screen = world.browser();
  await screen.send('POST', `/api/workshops/${id}/screens`, { key: secretOf(screenUrl) });
  const { browser } = await world.phone(code);
  const turn = (by: BrowserLike, step: string) =>
    by.send<Problem>('POST', `/api/workshops/${id}/slide`, { step, slide: 1 });
  expect((await turn(screen, 'welcome')).status).toBe(403);
  expect((await turn(browser, 'welcome')).status).toBe(403);
  expect((await turn(first, 'nowhere')).body.code).toBe('unknown-step');
});
