import { describe, expect, it } from 'vitest';
import { instrumentOf } from '#lib/content/instrument.ts';
import { readTally } from '#lib/documents/agenda-doc.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import { referenceAssessment } from '../support/reference-assessment.ts';
import { until } from '../support/until.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A deterministic mixture of agreement, division, don't-knows and gaps. */
function answersOf(person: number, items: readonly string[]): Record<string, Answer> {
  const entries = items.map((item, i): [string, Answer] | null => {
    const roll = (person * 7 + i * 13 + ((person * i) % 5) * 3) % 11;
    if (roll === 10) return null;
    if (roll === 9) return [item, 'unknown'];
    if (roll === 8) return [item, 'na'];
    const divided = i % 4 === 0 ? (person % 2 ? 1 : 5) : (roll % 5) + 1;
    return [item, divided as Answer];
  });
  return Object.fromEntries(entries.filter((entry) => entry !== null));
}

async function answered(world: World, code: string, count: number, items: readonly string[]) {
  const ballots = Array.from({ length: count }, (_, i) => answersOf(i, items));
  const phones: Phone[] = [];
  for (const ballot of ballots) {
    const phone = await world.phone(code, `참여자 ${phones.length + 1}`);
    await phone.answer(ballot);
    phones.push(phone);
  }
  return { phones, ballots };
}

/** Equal in structure; numbers equal to 1e-9. */
function expectClose(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected), path).toBeLessThanOrEqual(1e-9);
  } else if (expected !== null && typeof expected === 'object') {
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
}

describe('a workshop of twelve', () => {
  it.each(['founding', 'operating'] as const)(
    'is assessed as an independent reading of the rules would, to 1e-9 (%s)',
    async (stage) => {
      const world = await startWorld();
      const network = { name: '가람 사회적경제협의회', eligible: 18 };
      const { facilitator, code, id } = await world.open({ stage, network });
      const instrument = instrumentOf(stage);
      const items = instrument.items.map((item) => item.id);
      const { phones, ballots } = await answered(world, code, 12, items);
      for (const { browser } of phones.slice(0, 9))
        await browser.send('POST', `/api/workshops/${id}/finish`, {
          step: 'checklist',
          finished: true,
        });
      expect(
        (await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' }))
          .status,
      ).toBe(204);
      const reply = await phones[0]!.browser.send<AssessmentView>(
        'GET',
        `/api/workshops/${id}/assessment`,
      );
      expect(reply.status).toBe(200);
      const participation = { joined: 12, finished: 9, eligible: 18 };
      const expected = referenceAssessment(
        ballots.map((ballot) => new Map(Object.entries(ballot))),
        instrument,
        participation,
        3,
      );
      expectClose(reply.body, expected);
      expect(reply.body.talkFirst.length).toBeGreaterThan(0);
    },
  );

  it('[PRIV4] is revealed once: late and changed answers enter by batches, each time for everyone', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phones: Phone[] = [];
    for (let i = 0; i < 4; i += 1) {
      phones.push(await world.phone(code, `참여자 ${i}`));
      await phones[i]!.answer({ 'founding-01': 1 });
    }
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    const shown = () => readTally(agenda.doc, 'checklist')?.items['founding-01'];
    expect(shown()).toBeUndefined();
    const reveal = () =>
      facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    expect((await reveal()).status).toBe(204);
    await until(shown, 'the tally came');
    expect(shown()).toEqual({ n: 4, unknown: 0, na: 0, counts: [4, 0, 0, 0, 0] });
    const late = [await world.phone(code, '늦은 이 1'), await world.phone(code, '늦은 이 2')];
    for (const phone of late) await phone.answer({ 'founding-01': 5 });
    expect((await reveal()).status).toBe(204);
    expect(shown()).toMatchObject({ n: 4 });
    await phones[0]!.answer({ 'founding-01': 2 });
    await until(() => shown()?.n === 6, 'the batch of three came');
    expect(shown()?.counts).toEqual([3, 1, 0, 0, 2]);
  });

  it('[PRIV4] keeps its snapshot and its batches over a restart of the server', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phones: Phone[] = [];
    for (let i = 0; i < 4; i += 1) {
      phones.push(await world.phone(code, `참여자 ${i}`));
      await phones[i]!.answer({ 'founding-01': 1 });
    }
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    for (const phone of phones.slice(0, 2)) await phone.answer({ 'founding-01': 5 });
    await world.restart();
    const tally = async () =>
      (await facilitator.send<AssessmentView>('GET', `/api/workshops/${id}/assessment`)).body
        .items[0]!;
    expect(await tally()).toMatchObject({ counts: [4, 0, 0, 0, 0] });
    const ballot = await phones[2]!.browser
      .connect(`${id}/ballot/${phones[2]!.participantId}`, { ack: true })
      .synced();
    ballot.answer('founding-01', 5);
    await ballot.allSaved();
    await until(async () => (await tally()).counts![4] === 3, 'the batch of three came');
  });

  it('[PRIV4] leaves the snapshot when someone is sent out, and drops their ballot when their cookie is next seen', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phones: Phone[] = [];
    for (let i = 0; i < 4; i += 1) {
      phones.push(await world.phone(code, `참여자 ${i}`));
      await phones[i]!.answer({ 'founding-01': 1 });
    }
    const gone = phones[3]!;
    gone.browser.leave();
    const sent = await facilitator.send('DELETE', `/api/workshops/${id}/seats/${gone.seatId}`);
    expect(sent.status).toBe(204);
    expect((await facilitator.workshop(id)).progress.joined).toBe(3);
    expect((await gone.browser.send('GET', `/api/workshops/${id}`)).status).toBe(401);
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    const items = (await facilitator.send<AssessmentView>('GET', `/api/workshops/${id}/assessment`))
      .body.items;
    expect(items[0]).toMatchObject({ n: 3 });
    const out = await facilitator.send('DELETE', `/api/workshops/${id}/seats/${phones[2]!.seatId}`);
    expect(out.status).toBe(204);
    const after = (await facilitator.send<AssessmentView>('GET', `/api/workshops/${id}/assessment`))
      .body.items;
    expect(after[0]).toMatchObject({ n: 3 });
    expect((await phones[2]!.browser.send('GET', `/api/workshops/${id}`)).status).toBe(401);
  });

  it('counts only answers to items that exist, with values that exist', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phones: Phone[] = [];
    for (let i = 0; i < 4; i += 1) phones.push(await world.phone(code, `참여자 ${i}`));
    for (const phone of phones) await phone.answer({ 'founding-01': 2 });
    const strange = await phones[0]!.ballot();
    const answers = strange.doc.getMap('answers');
    strange.doc.transact(() => {
      answers.set('founding-01', 6);
      answers.set('founding-02', '5');
      answers.set('operating-01', 5);
      answers.set('__proto__', 5);
      answers.set('founding-03', { deep: [1n] });
    });
    await strange.allSaved();
    expect(strange.refused).toEqual([]);
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    const { items } = (
      await facilitator.send<AssessmentView>('GET', `/api/workshops/${id}/assessment`)
    ).body;
    expect(items.map((item) => item.n)).toEqual([3, ...items.slice(1).map(() => 0)]);
    const own = await phones[0]!.browser.send(
      'GET',
      `/api/workshops/${id}/ballot/${phones[0]!.participantId}`,
    );
    expect(own.status).toBe(200);
  });

  it('can be revealed by a facilitator only, and only a step that has answers', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phone = await world.phone(code);
    const path = `/api/workshops/${id}/reveal`;
    expect((await phone.browser.send('POST', path, { step: 'checklist' })).status).toBe(403);
    expect((await facilitator.send('POST', path, { step: 'welcome' })).status).toBe(409);
    expect((await facilitator.send('POST', path, { step: 'nonsense' })).status).toBe(404);
    expect((await facilitator.send('POST', path, { step: 'checklist' })).status).toBe(204);
    expect((await facilitator.workshop(id)).revealed).toEqual({ checklist: true });
  });
});

describe('locking', () => {
  it('stops writing at once and lets it go on, without reconnecting', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phone = await world.phone(code);
    const ballot = await phone.ballot();
    ballot.answer('founding-01', 1);
    await ballot.allSaved();
    await facilitator.send('POST', `/api/workshops/${id}/lock`, { locked: true });
    ballot.answer('founding-01', 2);
    await until(() => ballot.refused.length === 1, 'the edit was refused');
    expect(ballot.refused[0]).toEqual({ number: ballot.sent, code: 'read-only' });
    await facilitator.send('POST', `/api/workshops/${id}/lock`, { locked: false });
    const again = await phone.ballot();
    again.answer('founding-01', 3);
    await again.allSaved();
    expect(again.refused).toEqual([]);
  });
});
