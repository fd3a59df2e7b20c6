import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import type {
  AssessmentView,
  Problem,
  RevealCheck,
  SheetView,
  WorkshopView,
} from '#lib/protocol/contract.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
let seed = 7;
const numbers = drawSheetNumbers(
  20,
  () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
);
const item = 'founding-01';

async function setUp(options = {}) {
  const world = await startWorld(options);
  const opened = await world.open();
  const { facilitator, id, code } = opened;
  const enter = (
    number: string,
    answers: Record<string, unknown>,
    more: object = {},
    by: BrowserLike = facilitator,
  ) =>
    by.send<SheetView & Problem>('POST', `/api/workshops/${id}/sheets`, {
      step: 'checklist',
      sheet: number,
      answers,
      ...more,
    });
  const answerByPhone = async (...given: Answer[]) => {
    for (const answer of given) await (await world.phone(code)).answer({ [item]: answer });
  };
  const reveal = () =>
    facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
  const shown = async () => {
    const path = `/api/workshops/${id}/assessment`;
    const { body } = await facilitator.send<AssessmentView>('GET', path);
    return body.items.find((one) => one.id === item)!;
  };
  const view = async () =>
    (await facilitator.send<WorkshopView>('GET', `/api/workshops/${id}`)).body;
  const list = async () =>
    (await facilitator.send<SheetView[]>('GET', `/api/workshops/${id}/sheets`)).body;
  return { world, ...opened, enter, answerByPhone, reveal, shown, view, list };
}

describe('a paper sheet', () => {
  it('is counted with the others, and among those who took part and have finished', async () => {
    const { enter, answerByPhone, reveal, shown, view } = await setUp();
    await answerByPhone(1, 1, 2);
    const reply = await enter(numbers[0]!, { [item]: 5, 'founding-02': 'unknown' });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({ step: 'checklist', sheet: numbers[0], answered: 2 });
    expect((await view()).progress).toEqual({ joined: 4, finished: { checklist: 1 } });
    await reveal();
    expect(await shown()).toMatchObject({ n: 4, counts: [2, 1, 0, 0, 1], suppressed: false });
  });

  it('[PRIV3] does not count towards the smallest group', async () => {
    const { enter, answerByPhone, reveal, shown } = await setUp();
    await answerByPhone(1, 5);
    for (const number of numbers.slice(0, 4)) await enter(number, { [item]: 3 });
    await reveal();
    expect(await shown()).toMatchObject({ n: 6, counts: null, suppressed: true });
  });

  it('[PRIV4] that comes after the reveal waits for others, and makes nobody else’s change public', async () => {
    const { world, code, enter, answerByPhone, reveal, shown } = await setUp();
    await answerByPhone(1, 1, 1);
    await reveal();
    await (await world.phone(code)).answer({ [item]: 5 });
    for (const number of numbers.slice(0, 2)) await enter(number, { [item]: 3 });
    expect(await shown()).toMatchObject({ n: 3 });
    await enter(numbers[2]!, { [item]: 4 });
    await until(async () => (await shown()).n === 6, 'the three sheets were counted');
    expect(await shown()).toMatchObject({ counts: [3, 0, 2, 1, 0] });
  });

  it('[PRIV2] tells the facilitator nothing of what others answered', async () => {
    const { id, facilitator, enter, answerByPhone } = await setUp();
    const check = async () =>
      (await facilitator.send<RevealCheck>('GET', `/api/workshops/${id}/reveal-check/checklist`))
        .body.unanimous;
    await answerByPhone(4, 4, 4);
    expect(await check()).toBe(true);
    for (const number of numbers.slice(0, 4)) await enter(number, { [item]: 1 });
    expect(await check()).toBe(true);
  });

  it('is not counted twice: its number says so, and the same again is the same', async () => {
    const { enter, list, view } = await setUp();
    await enter(numbers[0]!, { [item]: 5 });
    expect((await enter(numbers[0]!, { [item]: 5 })).status).toBe(201);
    const other = await enter(numbers[0]!, { [item]: 2 });
    expect([other.status, other.body.code]).toEqual([409, 'sheet-entered']);
    expect((await view()).progress.joined).toBe(1);
    expect((await enter(numbers[0]!, {}, { replace: true })).status).toBe(201);
    expect(await list()).toEqual([{ step: 'checklist', sheet: numbers[0], answered: 0 }]);
    expect((await view()).progress).toEqual({ joined: 0, finished: {} });
  });

  it('is refused with a wrong number, a wrong answer, an unknown item or step, and by anyone else', async () => {
    const { world, code, enter } = await setUp();
    const [number] = numbers;
    const wrong = `${number!.slice(0, 4)}${(Number(number!.at(4)) + 1) % 10}`;
    expect((await enter(wrong, { [item]: 5 })).body.code).toBe('sheet-number-wrong');
    expect((await enter(number!, { [item]: 6 })).body.code).toBe('invalid');
    expect((await enter(number!, { 'no-such-item': 5 })).body.code).toBe('invalid');
    expect((await enter(number!, { [item]: 5 }, { step: 'nowhere' })).body.code).toBe(
      'unknown-step',
    );
    expect((await enter(number!, { [item]: 5 }, { step: 'talk' })).body.code).toBe(
      'not-revealable',
    );
    const phone = await world.phone(code);
    expect((await enter(number!, { [item]: 5 }, {}, phone.browser)).status).toBe(403);
  });

  it('has answers only where the step has items: a step of cards takes none', async () => {
    const { facilitator, id, enter } = await setUp();
    const kinds = ['welcome', 'checklist', 'wants', 'close'] as const;
    const steps = kinds.map((kind) => ({ id: kind, kind, minutes: 5 }));
    const laid = await facilitator.send('PUT', `/api/workshops/${id}/steps`, { steps });
    expect(laid.status).toBe(204);
    const reply = await enter(numbers[0]!, { [item]: 5 }, { step: 'wants' });
    expect(reply.body.code).toBe('invalid');
  });

  it('[LIM1] takes a place like anyone who joins', async () => {
    const { world, code, enter } = await setUp({ limits: { maxParticipants: 2 } });
    await world.phone(code);
    await enter(numbers[0]!, { [item]: 5 });
    expect((await enter(numbers[1]!, { [item]: 5 })).body.code).toBe('workshop-full');
    await expect(world.phone(code)).rejects.toThrow('workshop-full');
  });

  it('[DUR2] is there after a restart, in what is hidden and in what is revealed', async () => {
    const storage = createMemoryStorage();
    const close = storage.close.bind(storage);
    storage.close = async () => undefined;
    const { world, id, facilitatorKey, ...first } = await setUp({ storage });
    await first.answerByPhone(1, 1);
    await first.enter(numbers[0]!, { [item]: 5 });
    await world.restart();
    const browser = world.browser();
    await browser.send('POST', `/api/workshops/${id}/facilitators`, { key: facilitatorKey });
    const again = await first.enter(numbers[0]!, { [item]: 1 }, {}, browser);
    expect(again.body.code).toBe('sheet-entered');
    await browser.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    const { body } = await browser.send<AssessmentView>('GET', `/api/workshops/${id}/assessment`);
    expect(body.items.find((one) => one.id === item)).toMatchObject({ n: 3, suppressed: true });
    await close();
  });
});
