import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveState } from '#lib/sync/save-state.ts';
import { Joining } from './joining.svelte.ts';
import { readPhoneRecord } from './phone-record.ts';
import { keptAt, lockedForMs, SharedPhone, wrongTriesAllowed } from './shared-phone.svelte.ts';
import { answerer, Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const [one, two] = [answerer(1), answerer(2)];
const apple = { kind: 'picture', picture: 'apple' } as const;
const cat = { kind: 'picture', picture: 'cat' } as const;
const pin = { kind: 'pin', pin: '4821' } as const;
const onServer: SaveState = { kind: 'on-server' };

describe('a phone that goes round', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  let phone: SharedPhone;
  let stop: () => void;

  async function open(): Promise<void> {
    session = new WorkshopSession(workshopId, deps);
    stop = session.start();
    await vi.waitFor(() => expect(session.load.kind).toBe('ready'), { timeout: 8000 });
    phone = new SharedPhone(session);
  }

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    deps = hall.newDeps();
    await open();
  });
  afterEach(async () => {
    stop();
    await hall.stop();
  });

  test('may be answered on before its person has chosen a mark, who is asked again after a reload', async () => {
    phone.turnOn(one.seatId);
    expect(phone.isPutOff(one.seatId)).toBe(false);
    phone.putOff(one.seatId);
    expect([phone.isPutOff(one.seatId), phone.isPutOff(two.seatId)]).toEqual([true, false]);
    stop();
    await open();
    expect([phone.isPutOff(one.seatId), phone.markOf(one.seatId)]).toEqual([false, null]);
  });

  test('is its one person’s until it begins to go round, and nobody’s after a turn', async () => {
    expect(session.person?.seatId).toBe(one.seatId);
    phone.turnOn(one.seatId);
    expect(phone.endTurn(one.seatId, onServer, false)).toBe(true);
    expect(session.person).toBeNull();
    expect(session.mustChoose).toBe(true);
    stop();
    await open();
    expect(session.isShared).toBe(true);
    expect(session.person).toBeNull();
  });

  test('is not handed on while an answer is nowhere but on the screen', () => {
    phone.turnOn(one.seatId);
    const lost: SaveState = {
      kind: 'cannot-save',
      because: 'no-connection',
      onDevice: false,
      unsent: true,
    };
    for (const save of [{ kind: 'unsaved' } as const, lost]) {
      expect(phone.endTurn(one.seatId, save, false)).toBe(false);
      expect(session.person?.seatId).toBe(one.seatId);
    }
    expect(keptAt({ kind: 'saving', onDevice: false })).toBeNull();
    expect(keptAt({ kind: 'saving', onDevice: true })).toBe('device');
    expect(keptAt({ kind: 'on-device', unsent: true })).toBe('device');
    expect(keptAt(onServer)).toBe('server');
  });

  test('remembers whose answers have not all been sent, over a reload', async () => {
    phone.turnOn(one.seatId);
    phone.endTurn(one.seatId, { kind: 'on-device', unsent: true }, false);
    phone.beginTurn(two.seatId);
    phone.endTurn(two.seatId, onServer, true);
    stop();
    await open();
    expect(phone.unsent).toEqual([one.seatId, two.seatId]);
    phone.noteSent(one.seatId);
    expect(phone.unsent).toEqual([two.seatId]);
  });

  test('lets someone come back by their own mark alone', async () => {
    phone.turnOn(one.seatId);
    expect(phone.markOf(one.seatId)).toBeNull();
    phone.choose(one.seatId, apple);
    phone.choose(two.seatId, pin);
    stop();
    await open();
    expect([phone.markOf(one.seatId), phone.markOf(two.seatId)]).toEqual(['picture', 'pin']);
    expect(phone.comeBack(one.seatId, apple)).toEqual({ kind: 'open' });
    expect(phone.comeBack(two.seatId, pin)).toEqual({ kind: 'open' });
    expect(phone.comeBack(two.seatId, apple)).toMatchObject({ kind: 'wrong' });
  });

  test('keeps no mark as it is, and the same mark of two people not alike', () => {
    phone.turnOn(one.seatId);
    phone.choose(one.seatId, pin);
    phone.choose(two.seatId, pin);
    const kept = deps.device.slots.texts.get(`ieumpan/shared/${workshopId}`) ?? '';
    expect(kept).not.toContain(pin.pin);
    const { marks } = readPhoneRecord(deps.device.slots, workshopId)!;
    expect(marks[one.seatId]!.hash).not.toBe(marks[two.seatId]!.hash);
  });

  test('lets nobody in for a while after too many wrong tries, and only as that person', () => {
    phone.turnOn(one.seatId);
    phone.choose(one.seatId, apple);
    phone.choose(two.seatId, apple);
    const now = vi.spyOn(deps.clock, 'now').mockReturnValue(1_000_000);
    const tries = Array.from({ length: wrongTriesAllowed }, () => phone.comeBack(one.seatId, cat));
    expect(tries[0]).toEqual({ kind: 'wrong', left: wrongTriesAllowed - 1 });
    expect(tries.at(-1)).toEqual({ kind: 'locked' });
    expect(phone.comeBack(one.seatId, apple)).toEqual({ kind: 'locked' });
    expect(phone.comeBack(two.seatId, apple)).toEqual({ kind: 'open' });
    now.mockReturnValue(1_000_000 + lockedForMs);
    expect(phone.comeBack(one.seatId, apple)).toEqual({ kind: 'open' });
  });

  test('one who comes by their own link may choose a new mark, locked or not', async () => {
    phone.turnOn(one.seatId);
    phone.choose(one.seatId, apple);
    const back = { workshopId, seatId: one.seatId, participantId: one.participantId };
    hall.answer = ({ path }) =>
      path === '/come-back' ? { status: 200, json: { ...back, comeBackKey: 'y' } } : null;
    await new Joining(deps).comeBack(workshopId, 'y');
    expect(new SharedPhone(session).markOf(one.seatId)).toBeNull();
  });

  test('[PRIV7] keeps nothing of someone who has left it', () => {
    phone.turnOn(one.seatId);
    phone.choose(one.seatId, apple);
    phone.forget(one.seatId);
    expect(phone.markOf(one.seatId)).toBeNull();
    expect(deps.device.slots.texts.get(`ieumpan/shared/${workshopId}`)).not.toContain(one.seatId);
  });

  test('a phone that keeps nonsense goes round without marks', async () => {
    deps.device.slots.write(
      `ieumpan/shared/${workshopId}`,
      '{"marks":{"s1":{"kind":"eye"}},"unsent":3}',
    );
    stop();
    await open();
    expect(session.isShared).toBe(true);
    expect(phone.markOf('s1')).toBeNull();
    expect(phone.unsent).toEqual([]);
  });
});
