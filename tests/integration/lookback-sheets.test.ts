import { expect, it } from 'vitest';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { Problem, SheetView } from '#lib/protocol/contract.ts';
import { LookbackRoom } from '../support/lookback-room.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const [one, two, three] = drawSheetNumbers(3, createRandom(5)) as [string, string, string];
const liked = (text: string) => ({ side: 'liked', text });

async function setUp(phones = 3) {
  const look = await LookbackRoom.open(await startWorld(), phones);
  const enter = async (sheet: string, says: object, step = 'retrospective') => {
    const body = { step, sheet, ...says };
    return look.room.send<SheetView & Problem>('POST', 'sheets', body as never);
  };
  const writeAll = async () => {
    for (const phone of look.room.phones) await look.write(phone, 'liked', '서로 알게 됐어요');
  };
  return { look, enter, writeAll };
}

it('cards of a look back come from paper too, each on the side that it was written on', async () => {
  const { look, enter, writeAll } = await setUp();
  await writeAll();
  const cards = [liked('장터가 붐볐어요'), { side: 'regretted', text: '정산이 늦었어요' }];
  expect((await enter(one, { cards })).status).toBe(201);
  await look.reveal();
  await look.cardsCame(5);
  const paper = look.all.filter(({ text }) => text !== '서로 알게 됐어요');
  expect(paper.map(({ side, text }) => [side, text]).sort()).toEqual([
    ['liked', '장터가 붐볐어요'],
    ['regretted', '정산이 늦었어요'],
  ]);
});

it('[PRIV3] paper cards never make up the number that cards are revealed by', async () => {
  const { look, enter } = await setUp(2);
  for (const phone of look.room.phones) await look.write(phone, 'liked', '서로 알게 됐어요');
  for (const number of [one, two, three]) await enter(number, { cards: [liked('붐볐어요')] });
  expect((await look.reveal()).body.code).toBe('too-few-writers');
});

it('[PRIV4] sheets that come after the reveal wait for others', async () => {
  const { look, enter, writeAll } = await setUp();
  await writeAll();
  await look.reveal();
  await look.cardsCame(3);
  for (const number of [one, two]) await enter(number, { cards: [liked('늦은 글')] });
  expect(look.all).toHaveLength(3);
  await enter(three, { cards: [liked('늦은 글')] });
  await look.cardsCame(6);
});

it('refuses what fits no sheet of a look back: a card without a side, too many, answers beside cards', async () => {
  const { enter } = await setUp();
  expect((await enter(one, { cards: ['편이 없는 글'] })).body.code).toBe('invalid');
  const many = ['가', '나', '다', '라'].map(liked);
  expect((await enter(one, { cards: many })).body.code).toBe('invalid');
  expect((await enter(one, { answers: { 'review-again': 5 } })).body.code).toBe('invalid');
  expect((await enter(one, { cards: many.slice(0, 3) })).status).toBe(201);
});

it('answers to the questions are typed in while they are asked, and counted beside those of phones', async () => {
  const { look, enter, writeAll } = await setUp();
  const answers = { 'review-again': 5, 'review-finance': 'unknown' };
  const review = 'retrospective:review';
  expect((await enter(one, { answers }, review)).body.code).toBe('not-revealable');
  await look.change({ review: true });
  expect((await enter(one, { answers: { 'founding-01': 5 } }, review)).body.code).toBe('invalid');
  expect((await enter(one, { answers }, review)).status).toBe(201);
  for (const phone of look.room.phones) await look.answer(phone, { 'review-again': 2 });
  await writeAll();
  await look.reveal();
  await look.reveal('review');
  await until(() => look.review !== null, 'the review was shown');
  expect(look.review?.items['review-again']).toMatchObject({ n: 4, counts: [0, 3, 0, 0, 1] });
  expect(look.review?.items['review-finance']).toMatchObject({ n: 0 });
});

it('[PRIV3] a sheet with answers does not count towards the smallest group, also after a restart', async () => {
  const { look, enter, writeAll } = await setUp();
  await look.change({ review: true });
  await enter(one, { answers: { 'review-again': 5 } }, 'retrospective:review');
  for (const phone of look.room.phones.slice(0, 2)) await look.answer(phone, { 'review-again': 2 });
  await writeAll();
  await look.reveal();
  await look.reveal('review');
  await until(() => look.review !== null, 'the review was shown');
  expect(look.review?.items['review-again']).toMatchObject({ n: 3, counts: null });
  await look.room.restart();
  const { body } = await look.room.send<{ review: { items: Record<string, unknown> } }>(
    'GET',
    'lookback',
  );
  expect(body.review.items['review-again']).toMatchObject({ n: 3, counts: null });
});
