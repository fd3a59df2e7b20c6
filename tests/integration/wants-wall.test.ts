import { expect, test } from 'vitest';
import { readIsOnWall } from '#lib/documents/agenda-wall.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const start = useWorld();
const show = (room: WantsRoom) => room.send('POST', 'wall', { step: 'wants' });
const isOnWall = (room: WantsRoom) => readIsOnWall(room.agenda.doc, 'wants');

test('cards go on the projector when a facilitator says so, after their reveal alone', async () => {
  const room = await WantsRoom.open(await start(), 3);
  for (const phone of room.phones) await room.writeCards(phone, '서로 알기');
  expect(await show(room)).toMatchObject({ status: 409, body: { code: 'not-revealed' } });
  await room.reveal();
  await room.cardsCame(3);
  expect(isOnWall(room)).toBe(false);
  const [phone] = room.phones;
  const path = `/api/workshops/${room.id}/wall`;
  expect(await phone!.browser.send('POST', path, { step: 'wants' })).toMatchObject({ status: 403 });
  expect(await show(room)).toMatchObject({ status: 204 });
  await until(() => isOnWall(room), 'the cards were let go on the projector');
});
