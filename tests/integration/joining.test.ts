import { describe, expect, it } from 'vitest';
import type { Joined, SeatView } from '#lib/protocol/contract.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const key = 'k'.repeat(43);

describe('joining', () => {
  it('again with the same key, because the answer was lost, makes no second seat', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phone = world.browser();
    const input = { code, name: '김하나', key };
    const tries = await Promise.all(
      [1, 2, 3].map(() => world.browser().send<Joined>('POST', '/api/join', input)),
    );
    const last = await phone.send<Joined>('POST', '/api/join', input);
    expect(new Set([...tries, last].map(({ body }) => body.seatId)).size).toBe(1);
    expect(last.body.comeBackKey).toBe(key);
    const seats = await facilitator.send<SeatView[]>('GET', `/api/workshops/${id}/seats`);
    expect(seats.body.length).toBe(1);
    expect((await phone.workshop(id)).progress.joined).toBe(1);
  });

  it('takes no key that is none', async () => {
    const world = await startWorld();
    const { code } = await world.open();
    const reply = await world
      .browser()
      .send('POST', '/api/join', { code, name: '김하나', key: 'short' });
    expect(reply.status).toBe(400);
  });

  it('[LIM1] lets a hall of 300 in from one address, each in a seat of their own', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const people = Array.from({ length: 300 }, (_, i) => i);
    const replies = await Promise.all(
      people.map((i) => world.browser().send('POST', '/api/join', { code, name: `참여자 ${i}` })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await facilitator.workshop(id)).progress.joined).toBe(300);
    const late = await world.browser().send('POST', '/api/join', { code, name: '한 사람 더' });
    expect(late.body).toMatchObject({ status: 409, code: 'workshop-full' });
  });
});
