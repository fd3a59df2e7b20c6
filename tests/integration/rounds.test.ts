import { readNotes } from '#lib/documents/board-notes.ts';
import { describe, expect, it } from 'vitest';
import { readEarlier } from '#lib/documents/agenda-earlier.ts';
import { addTask, readPlan } from '#lib/documents/board-plan.ts';
import type { AssessmentView, OpenedWorkshop, Problem, WantsView } from '#lib/protocol/contract.ts';
import { readEarlierFile } from '#lib/views/opening/earlier-file.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A first workshop to its end: wants voted on, one task planned. */
async function firstRound(world: World): Promise<WantsRoom> {
  const room = await WantsRoom.open(world, 3, { title: '2025년 진단' });
  await room.fill();
  await room.vote(true);
  for (const phone of room.phones) await room.giveDots(phone, { 'our-network': 2 });
  await room.reveal('dots');
  for (const phone of room.phones) await phone.answer({ 'founding-01': 4 });
  await room.send('POST', 'reveal', { step: 'checklist' });
  addTask(room.board.doc, {
    what: '공동 판매장 열기',
    firstStep: null,
    owners: ['두레빵집'],
    due: '2026-05-31',
    from: { kind: 'want', id: 'practical-help' },
  });
  await room.board.allSaved();
  return room;
}

const second = (earlier: object) => ({
  title: '2026년 진단',
  network: { name: '가람 사회적경제협의회' },
  stage: 'founding',
  earlier,
});

describe('a network’s next workshop', () => {
  it('knows the plan and the aggregate of the one before, and no answer, card or name of it', async () => {
    const world = await startWorld();
    const first = await firstRound(world);
    await first.send('POST', 'close');
    const facilitator = world.browser();
    const reply = await facilitator.send<OpenedWorkshop>(
      'POST',
      '/api/workshops',
      second({ workshopId: first.id, key: first.opened.facilitatorKey }),
    );
    expect(reply.status).toBe(201);
    const agenda = await facilitator.connect(`${reply.body.id}/agenda`).synced();
    const earlier = readEarlier(agenda.doc)!;
    expect(earlier).toMatchObject({ workshopId: first.id, title: '2025년 진단' });
    expect(earlier.closedAt).toMatch(/^\d{4}-/);
    expect(earlier.tasks.map(({ what, owners }) => [what, owners])).toEqual([
      ['공동 판매장 열기', ['두레빵집']],
    ]);
    expect(earlier.tally?.items['founding-01']).toMatchObject({ n: 3, counts: [0, 0, 0, 3, 0] });
    expect(earlier.tally?.items['founding-02']).toMatchObject({ n: 0, counts: null });
    expect(earlier.wants).toEqual([
      { name: null, area: 'practical-help', cards: 3, dots: 0, voters: 0 },
      { name: null, area: 'our-network', cards: 3, dots: 6, voters: 3 },
    ]);
    const stored = JSON.stringify(agenda.doc.getMap('state').toJSON());
    for (const { participantId, seatId } of first.phones) {
      expect(stored).not.toContain(participantId);
      expect(stored).not.toContain(seatId);
    }
    expect(stored).not.toMatch(/판로|교육|참여자 \d/);
  });

  it('is not opened with a key that is not the facilitator’s', async () => {
    const world = await startWorld();
    const { id, screenUrl } = await world.open();
    const other = await world.open();
    const keys = [other.facilitatorKey, screenUrl.split('#')[1]!, 'A'.repeat(43), ''];
    for (const key of keys) {
      const reply = await world
        .browser()
        .send<Problem>('POST', '/api/workshops', second({ workshopId: id, key }));
      expect([reply.status, reply.body.code]).toEqual([403, 'wrong-key']);
    }
  });

  it('knows it on another installation by the result file, in which few are not told (PRIV3)', async () => {
    const first = await firstRound(await startWorld());
    await first.send('POST', 'close');
    const { body } = await first.send<object>('GET', 'report.json');
    const read = await readEarlierFile(new Blob([JSON.stringify(body)]));
    if (typeof read === 'string') throw new Error(read);
    const facilitator = (await startWorld()).browser();
    const reply = await facilitator.send<OpenedWorkshop>(
      'POST',
      '/api/workshops',
      second({ result: read.result }),
    );
    expect(reply.status).toBe(201);
    const agenda = await facilitator.connect(`${reply.body.id}/agenda`).synced();
    const earlier = readEarlier(agenda.doc)!;
    expect(earlier.tasks.map(({ what, owners }) => [what, owners])).toEqual([
      ['공동 판매장 열기', ['두레빵집']],
    ]);
    expect(earlier.tally?.items['founding-01']).toEqual({
      n: 3,
      unknown: null,
      na: null,
      counts: null,
    });
    expect(earlier.wants.map(({ area, cards, dots }) => [area, cards, dots])).toEqual([
      // Of three voters not even a group that none chose is told.
      ['practical-help', 3, null],
      ['our-network', 3, null],
    ]);
    expect((await facilitator.workshop(reply.body.id)).steps[1]?.kind).toBe('review');
  });

  it('knows as much by what a result file says, whose broken figures are refused', async () => {
    const world = await startWorld();
    const item = { n: 5, unknown: 0, na: 1, counts: [0, 1, 0, 2, 2] };
    const result = {
      title: '2025년 진단',
      closedAt: '2025-11-20',
      tally: {
        instrument: { stage: 'founding', version: '1' },
        participation: { joined: 6, finished: 6, eligible: null },
        items: {
          'founding-01': item,
          'founding-02': { n: 4, unknown: null, na: null, counts: null },
        },
      },
      wants: [{ name: '장터', area: 'practical-help', cards: 4, dots: 7, voters: 5 }],
      tasks: [
        {
          what: '공동 판매장 열기',
          firstStep: null,
          owners: ['두레빵집'],
          due: '2026-05-31',
          from: { kind: 'want', id: 'practical-help' },
        },
        { what: ' ', firstStep: null, owners: [], due: null, from: { kind: 'free', id: null } },
      ],
    };
    const open = (told: object) => {
      const browser = world.browser();
      const reply = browser.send<OpenedWorkshop & Problem & { field?: string }>(
        'POST',
        '/api/workshops',
        second({ result: told }),
      );
      return reply.then(({ status, body }) => ({ browser, status, body }));
    };
    const { browser, status, body } = await open(result);
    expect(status).toBe(201);
    const agenda = await browser.connect(`${body.id}/agenda`).synced();
    const earlier = readEarlier(agenda.doc)!;
    expect(earlier).toMatchObject({ title: '2025년 진단', closedAt: '2025-11-20' });
    expect(earlier.tasks.map(({ what }) => what)).toEqual(['공동 판매장 열기']);
    expect(earlier.tally?.items['founding-01']).toEqual(item);
    expect(earlier.wants).toEqual(result.wants);
    expect((await browser.workshop(body.id)).steps.map(({ kind }) => kind)).toContain('review');
    const broken = { ...item, n: 7 };
    const half = { ...item, unknown: null };
    for (const wrong of [broken, half]) {
      const tally = { ...result.tally, items: { 'founding-01': wrong } };
      const refused = await open({ ...result, tally });
      expect([refused.status, refused.body.code]).toEqual([400, 'invalid']);
      expect(refused.body.field).toMatch(/^earlier/);
    }
  });

  it('knows nothing where none was before', async () => {
    const world = await startWorld();
    const { facilitator, id } = await world.open();
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    expect(readEarlier(agenda.doc)).toBeNull();
  });
});

describe('a rehearsal', () => {
  const pace = { joinMs: 0, actMs: 0 };

  it('is a workshop that says so, in which made-up members join, answer, write, group, vote and plan', async () => {
    const world = await startWorld({ rehearsalPace: pace });
    const room = await WantsRoom.open(world, 0, { rehearsal: true });
    const view = async () => room.facilitator.workshop(room.id);
    const preview = await world.browser().send('POST', '/api/join/preview', { code: room.code });
    // PRIV3, PRIV6: what a phone promises before joining is what a reveal then does.
    expect(preview.body).toMatchObject({ rehearsal: true, minGroup: 1 });
    expect(await view()).toMatchObject({ rehearsal: true, minGroup: 1 });
    const finished = (step: string) =>
      until(async () => ((await view()).progress.finished[step] ?? 0) >= 9, `${step} was finished`);
    await finished('wants');
    expect((await view()).progress.joined).toBe(10);
    expect((await room.reveal()).status).toBe(204);
    await until(async () => (await room.view()).loose.length === 0, 'all cards were grouped');
    expect((await room.vote(true)).status).toBe(204);
    await finished('wants:vote');
    expect((await room.reveal('dots')).status).toBe(204);
    expect((await room.view()).voters).toBeGreaterThan(8);
    await room.send('POST', 'step', { step: 'checklist' });
    await finished('checklist');
    await room.send('POST', 'reveal', { step: 'checklist' });
    await room.send('POST', 'step', { step: 'plan' });
    await until(() => readPlan(room.board.doc).tasks.length === 2, 'two tasks were planned');
  });

  it('goes over days to the end without waiting for them: all is done at once, and the deadline brought forward', async () => {
    const world = await startWorld({ rehearsalPace: pace });
    const room = await WantsRoom.openOverDays(world, 0, { rehearsal: true });
    const view = async () => room.facilitator.workshop(room.id);
    const finished = (step: string) =>
      until(async () => ((await view()).progress.finished[step] ?? 0) >= 9, `${step} was finished`);
    await finished('checklist');
    await finished('wants');
    expect(readPlan(room.board.doc).tasks).toEqual([]);
    const mode = { mode: 'days', deadline: 'now' };
    expect((await room.send('PUT', 'mode', mode)).status).toBe(204);
    expect((await room.send('POST', 'reveal', { step: 'checklist' })).status).toBe(204);
    expect((await room.reveal()).status).toBe(204);
    await until(async () => (await room.view()).loose.length === 0, 'all cards were grouped');
    expect((await room.vote(true)).status).toBe(204);
    await finished('wants:vote');
    expect((await room.reveal('dots')).status).toBe(204);
    await until(() => readPlan(room.board.doc).tasks.length === 2, 'two tasks were planned');
    await until(() => readNotes(room.board.doc).length > 0, 'someone wrote what they think');
    expect((await room.send('POST', 'close')).status).toBe(204);
    expect((await view()).closed).toBe(true);
  });

  it('[PRIV3] shows figures of a single one who takes part, for nobody here is real but them', async () => {
    const world = await startWorld({ rehearsalPace: { joinMs: 60_000, actMs: 60_000 } });
    const { facilitator, code, id } = await world.open({ rehearsal: true });
    const phone = await world.phone(code);
    await phone.answer({ 'founding-01': 2 });
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    const { body } = await facilitator.send<AssessmentView>(
      'GET',
      `/api/workshops/${id}/assessment`,
    );
    expect(body.items[0]).toMatchObject({ n: 1, counts: [0, 1, 0, 0, 0], suppressed: false });
  });

  it('goes on after a restart with the same members, who do nothing twice', async () => {
    const world = await startWorld({ rehearsalPace: { joinMs: 0, actMs: 4 } });
    const { facilitator, id } = await world.open({ rehearsal: true });
    const send = (path: string, body: object) =>
      facilitator.send('POST', `/api/workshops/${id}/${path}`, body);
    await send('step', { step: 'wants' });
    const progress = async () => (await facilitator.workshop(id)).progress;
    await until(async () => (await progress()).joined === 10, 'all had joined');
    await world.restart();
    await until(async () => ((await progress()).finished.wants ?? 0) >= 9, 'wants were written');
    await send('reveal', { step: 'wants' });
    await send('step', { step: 'checklist' });
    await until(async () => ((await progress()).finished.checklist ?? 0) > 0, 'some had answered');
    await world.restart();
    await until(async () => ((await progress()).finished.checklist ?? 0) === 9, 'all had answered');
    expect((await progress()).joined).toBe(10);
    await send('reveal', { step: 'checklist' });
    const { body } = await facilitator.send<AssessmentView>(
      'GET',
      `/api/workshops/${id}/assessment`,
    );
    expect(body.items[0]!.n + body.items[0]!.unknown! + body.items[0]!.na!).toBe(10);
    const wants = await facilitator.send<WantsView>('GET', `/api/workshops/${id}/wants`);
    const texts = [...wants.body.loose, ...wants.body.groups.flatMap(({ cards }) => cards)];
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.length).toBe(20);
  });

  it('ends with the workshop, and with the server', async () => {
    const world = await startWorld({ rehearsalPace: pace });
    const { facilitator, id } = await world.open({ rehearsal: true });
    await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
    const joined = async () => (await facilitator.workshop(id)).progress.joined;
    await until(async () => (await joined()) > 2, 'some had joined');
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    expect((await facilitator.workshop(id)).closed).toBe(true);
    const after = (await facilitator.workshop(id)).progress;
    await world.restart();
    expect((await facilitator.workshop(id)).progress).toEqual(after);
  });
});
