import { expect, it } from 'vitest';
import type { ResultBundle } from '#lib/report/result-bundle.ts';
import { LookbackRoom } from '../support/lookback-room.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** What a file taken now holds. */
async function fileOf({ facilitator, id }: WantsRoom): Promise<ResultBundle['result']> {
  const url = `/api/workshops/${id}/report.json`;
  return (await facilitator.send<ResultBundle>('GET', url)).body.result;
}

const wordsIn = async (room: WantsRoom): Promise<string[]> => {
  const { wants } = await fileOf(room);
  return [
    ...(wants?.groups.flatMap(({ cards }) => cards ?? []) ?? []),
    ...(wants?.loose ?? []),
  ].sort();
};

it('[PRIV3][PRIV4] late cards leave the room once five have written them, over a restart too', async () => {
  const room = await WantsRoom.open(await startWorld(), 6);
  const [early, others] = [room.phones.slice(0, 3), room.phones.slice(3)];
  for (const phone of room.phones) await room.writeCards(phone, '처음');
  await room.reveal();
  await room.cardsCame(6);
  const first = await wordsIn(room);
  expect(first).toHaveLength(6);

  for (const phone of early) await room.writeCards(phone, '늦은 바람');
  await room.cardsCame(9);
  expect(await wordsIn(room)).toEqual(first);
  expect((await fileOf(room)).wants!.looseCount).toBe(6);

  await room.restart();
  // The same three once more are still three.
  for (const phone of early) await room.writeCards(phone, '더 늦은 바람');
  await room.cardsCame(12);
  expect(await wordsIn(room)).toEqual(first);

  await room.restart();
  for (const phone of others) await room.writeCards(phone, '늦은 바람');
  await room.cardsCame(15);
  expect((await wordsIn(room)).length).toBe(15);
  expect((await fileOf(room)).wants!.looseCount).toBe(15);
  expect(JSON.stringify(room.board.doc.getMap('cards').toJSON())).not.toContain('late');
});

it('[PRIV4] late cards of fewer stay in the room at the close too, those of a look back alike', async () => {
  const back = await LookbackRoom.open(await startWorld(), 6);
  const { room } = back;
  for (const phone of room.phones) await back.write(phone, 'liked', '처음');
  await back.reveal();
  await back.cardsCame(6);
  for (const phone of room.phones.slice(0, 3)) await back.write(phone, 'liked', '늦은 글');
  await back.cardsCame(9);
  expect((await room.send('POST', 'close')).status).toBe(204);
  const { retrospective } = await fileOf(room);
  const [group] = retrospective!.groups;
  expect([group!.cardCount, group!.cards!.map(({ text }) => text)]).toEqual([
    6,
    Array.from({ length: 6 }, () => '처음'),
  ]);
});
