import { describe, expect, it } from 'vitest';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import type { Problem, SheetView } from '#lib/protocol/contract.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
let seed = 17;
const numbers = drawSheetNumbers(
  12,
  () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
);
const [help, own] = ['practical-help', 'our-network'];

const enter = (room: WantsRoom, number: string, answers: object, more: object = {}) =>
  room.send<SheetView & Problem>('POST', 'sheets', {
    step: 'wants:vote',
    sheet: number,
    answers,
    ...more,
  });

/** A vote on two groups, three dots each, in which some phones have given one dot to either. */
async function openVote(phones = 3, voting = phones): Promise<WantsRoom> {
  const room = await WantsRoom.open(await startWorld(), Math.max(3, phones));
  await room.fill();
  await room.vote(true);
  for (const phone of room.phones.slice(0, voting))
    await room.giveDots(phone, { [help]: 1, [own]: 1 });
  return room;
}

describe('dots from paper', () => {
  it('are counted with the others, marked as paper, and whoever gave them has voted', async () => {
    const room = await openVote();
    const reply = await enter(room, numbers[0]!, { [help]: 2, [own]: 1 });
    expect([reply.status, reply.body]).toEqual([
      201,
      { step: 'wants:vote', sheet: numbers[0], answered: 2 },
    ]);
    const { progress } = await room.facilitator.workshop(room.id);
    expect(progress).toMatchObject({ joined: 4, finished: { 'wants:vote': 1 } });
    await room.reveal('dots');
    const { voters, paper, groups } = await room.view();
    expect({ voters, paper }).toEqual({ voters: 4, paper: 1 });
    expect(groups.map(({ id, dots, voters: each }) => [id, dots, each])).toEqual([
      [help, 5, 4],
      [own, 4, 4],
    ]);
  });

  it('keep to the budget and the cap, by the server: what is over goes in nowhere', async () => {
    const room = await openVote();
    expect(room.wants.budget).toBe(3);
    const wrong = [{ [help]: 2, [own]: 2 }, { [help]: 3 }, { [help]: 'unknown' }];
    for (const answers of wrong) {
      const { status, body } = await enter(room, numbers[0]!, answers);
      expect([status, body.code]).toEqual([400, 'dots-over']);
      expect(body.detail).toContain('3개');
    }
    const foreign = await enter(room, numbers[0]!, { governance: 1 });
    expect([foreign.status, foreign.body.code]).toEqual([400, 'invalid']);
    expect((await enter(room, numbers[0]!, {}, { cards: ['판로'] })).body.code).toBe('invalid');
    expect((await room.send<SheetView[]>('GET', 'sheets')).body).toEqual([]);
    await room.reveal('dots');
    expect((await room.view()).voters).toBe(3);
  });

  it('are not counted twice: a number says so, and a corrected sheet stands in place of the first', async () => {
    const room = await openVote();
    await enter(room, numbers[0]!, { [help]: 2 });
    expect((await enter(room, numbers[0]!, { [help]: 2 })).status).toBe(201);
    const other = await enter(room, numbers[0]!, { [own]: 1 });
    expect([other.status, other.body.code]).toEqual([409, 'sheet-entered']);
    expect((await enter(room, numbers[0]!, { [own]: 2 }, { replace: true })).status).toBe(201);
    // The same number on a sheet of cards is another sheet, of another step.
    const cards = { step: 'wants', sheet: numbers[0], cards: ['소식지'] };
    expect((await room.send('POST', 'sheets', cards)).status).toBe(201);
    await room.reveal('dots');
    const { voters, groups } = await room.view();
    expect(voters).toBe(4);
    expect(groups.map(({ dots }) => dots)).toEqual([3, 5]);
  });

  it('have voted for as long as the vote is on one of their groups', async () => {
    const room = await openVote();
    await enter(room, numbers[0]!, { [own]: 1 });
    await enter(room, numbers[1]!, { [help]: 1, [own]: 1 });
    const progress = async () => (await room.facilitator.workshop(room.id)).progress;
    expect(await progress()).toMatchObject({ joined: 5, finished: { 'wants:vote': 2 } });
    await room.vote(false);
    await room.group('governance', '교육');
    await room.vote(true);
    expect(await progress()).toMatchObject({ joined: 5, finished: { 'wants:vote': 1 } });
    await room.reveal('dots');
    expect((await room.view()).paper).toBe(1);
  });

  it('come while the vote is open, neither before nor after', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    const code = async () => (await enter(room, numbers[0]!, { [help]: 1 })).body.code;
    expect(await code()).toBe('not-voting');
    await room.fill();
    expect(await code()).toBe('not-voting');
    await room.vote(true);
    for (const phone of room.phones) await room.giveDots(phone, { [help]: 1 });
    await room.reveal('dots');
    expect(await code()).toBe('wants-counted');
    const nowhere = await enter(room, numbers[0]!, {}, { step: 'checklist:vote' });
    expect(nowhere.body.code).toBe('unknown-step');
  });

  it('[PRIV2] stay hidden until the count', async () => {
    const room = await openVote();
    await enter(room, numbers[0]!, { [help]: 2 });
    const { voters, paper, groups } = await room.view();
    expect([voters, paper, ...groups.map(({ dots }) => dots)]).toEqual([null, null, null, null]);
    const { body } = await room.send('GET', 'sheets');
    expect(body).toEqual([{ step: 'wants:vote', sheet: numbers[0], answered: 1 }]);
  });

  it('[PRIV3] never count towards the smallest group, in the room and for what leaves it', async () => {
    const few = await openVote(3, 2);
    for (const number of numbers.slice(0, 4)) await enter(few, number, { [help]: 1 });
    await few.reveal('dots');
    const counted = await few.view();
    expect([counted.voters, counted.paper]).toEqual([6, 4]);
    expect(counted.groups.map(({ dots }) => dots)).toEqual([null, null]);

    const room = await openVote(4);
    for (const number of numbers.slice(0, 4)) await enter(room, number, { [help]: 1 });
    await room.reveal('dots');
    expect((await room.view()).groups.map(({ dots }) => dots)).toEqual([8, 4]);
    const { body } = await room.send<{ result: ResultParts }>('GET', 'report.json');
    expect(body.result.wants?.groups.map(({ dots }) => dots)).toEqual([null, null]);
  });

  it('[DUR2] are there after a restart', async () => {
    const room = await openVote();
    await enter(room, numbers[0]!, { [help]: 2 });
    await room.restart();
    await room.reveal('dots');
    expect((await room.view()).voters).toBe(4);
    await room.restart();
    expect(await room.view()).toMatchObject({ voters: 4, paper: 1 });
  });
});
