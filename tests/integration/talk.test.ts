import { describe, expect, it } from 'vitest';
import { readTalk } from '#lib/documents/talk-state.ts';
import type { TalkState } from '#lib/domain/talk.ts';
import { cardsOf } from '#lib/domain/talk.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { AssessmentView, Problem, TalkInput } from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A workshop whose checklist is revealed, with what its agenda says of the talk. */
async function startTalk(people = 0, answers: Record<string, Answer> = {}) {
  const world = await startWorld();
  const { facilitator, code, id } = await world.open({ stage: 'operating' });
  const phones = [];
  for (let i = 0; i < people; i += 1) phones.push(await world.phone(code, `회원 ${i}`));
  for (const phone of phones) await phone.answer(answers);
  await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
  const agenda = await facilitator.connect(`${id}/agenda`).synced();
  const say = (change: TalkInput, who: BrowserLike = facilitator) =>
    who.send<Problem>('POST', `/api/workshops/${id}/talk`, change);
  const hears = (isIt: (talk: TalkState) => boolean) =>
    until(() => isIt(readTalk(agenda.doc)), 'the room hears of it');
  const talk = () => readTalk(agenda.doc);
  return { world, facilitator, code, id, phones, say, hears, talk };
}

/** Eight items that all find serious: more than the minutes of a talk hold. */
const serious = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [`operating-0${i + 1}`, 5 as const]),
);

describe('a talk', () => {
  it('opens a card for all, remembers which were open, over a restart too', async () => {
    const { world, facilitator, id, say, hears } = await startTalk();
    expect((await say({ item: 'operating-05' })).status).toBe(204);
    await hears(({ item }) => item === 'operating-05');
    await say({ item: 'operating-14' });
    await say({ item: null });
    await hears(({ item }) => item === null);
    await world.restart();
    await say({ item: 'operating-01' });
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    const isAllOpened = () => Object.keys(readTalk(agenda.doc).opened).length === 3;
    await until(isAllOpened, 'all three cards are known');
    expect(readTalk(agenda.doc).opened).toEqual({
      'operating-05': true,
      'operating-14': true,
      'operating-01': true,
    });
  });

  it('is steered by facilitators alone, of items that there are, while the workshop is open', async () => {
    const { facilitator, phones, id, say } = await startTalk(1);
    expect((await say({ item: 'operating-05' }, phones[0]!.browser)).status).toBe(403);
    expect((await say({ item: 'operating-99' })).body.code).toBe('not-found');
    expect((await say({ item: 'x'.repeat(61) })).status).toBe(400);
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    expect((await say({ item: 'operating-05' })).body.code).toBe('workshop-closed');
  });

  it('is done once the room has opened each of its cards; going on before is told, and noted', async () => {
    const { facilitator, id, phones, say, hears, talk } = await startTalk(5, serious);
    const move = (step: string, whenDone?: boolean) =>
      facilitator.send<Problem>('POST', `/api/workshops/${id}/step`, { step, whenDone });
    const { body } = await facilitator.send<AssessmentView>(
      'GET',
      `/api/workshops/${id}/assessment`,
    );
    const cards = cardsOf(body.talkFirst, 27);
    expect(cards).toHaveLength(4);
    await move('talk');
    for (const item of cards.slice(0, 2)) await say({ item });

    const held = await move('wants', true);
    expect(held.body).toMatchObject({ status: 409, code: 'cards-left' });
    expect(held.body.title).toContain('2');
    const [first] = phones;
    const finish = () =>
      first!.browser.send<Problem>('POST', `/api/workshops/${id}/finish`, {
        step: 'talk',
        finished: true,
      });
    expect((await finish()).body.code).toBe('cards-left');
    // Back is free, and the lockstep is soft.
    expect((await move('checklist', true)).status).toBe(204);
    expect((await move('talk', true)).status).toBe(204);
    expect((await move('wants')).status).toBe(204);
    await hears(({ left }) => left.length === 2);
    expect(talk().left).toEqual(cards.slice(2));

    await move('talk');
    for (const item of cards.slice(2)) await say({ item });
    await hears(({ left }) => left.length === 0);
    expect((await finish()).status).toBe(204);
    expect((await move('wants', true)).status).toBe(204);
  });

  it('[PRIV2] has no card before the reveal', async () => {
    const world = await startWorld();
    const { facilitator, id } = await world.open();
    const path = `/api/workshops/${id}/talk`;
    const asked = await facilitator.send<Problem>('POST', path, { item: 'founding-01' });
    expect(asked.body.code).toBe('not-revealed');
  });

  it('counts seats off once, in no order that tells anything, and keeps the numbers', async () => {
    const { world, facilitator, code, id, phones, say, hears, talk } = await startTalk(5);
    const seats = phones.map(({ seatId }) => seatId);
    await say({ circle: 'pairs' });
    await hears(({ order }) => order.length === 5);
    const { order } = talk();
    expect([...order].sort()).toEqual([...seats].sort());

    const late = await world.phone(code, '늦은 회원');
    await hears((now) => now.order.length === 6);
    expect(talk().order).toEqual([...order, late.seatId]);

    await facilitator.send('DELETE', `/api/workshops/${id}/seats/${order[1]!}`);
    await hears((now) => now.order.length === 5);
    expect(talk().order).toEqual([order[0], late.seatId, ...order.slice(2)]);
    await say({ circle: null });
    await say({ circle: 'fours' });
    await hears(({ circle }) => circle === 'fours');
    expect(talk().order).toEqual([order[0], late.seatId, ...order.slice(2)]);
  });
});
