import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { addNote } from '#lib/documents/board-notes.ts';
import { addTask } from '#lib/documents/board-plan.ts';
import { setProfileValue } from '#lib/documents/board-profile.ts';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import { formats, mediaTypes, type Format } from '#lib/export/formats.ts';
import { readBundle } from '#lib/report/result-file.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { AssessmentView, Problem } from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { LookbackRoom } from '../support/lookback-room.ts';
import { RelationsRoom } from '../support/relations-room.ts';
import { until } from '../support/until.ts';
import { Printing } from '../../server/report/printing.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const names = ['김서연비밀', '박도윤비밀', '이하준비밀', '최지우비밀', '정서준비밀', '한예은비밀'];

/** A revealed founding checklist: six people answer the first item, four the second. */
async function revealed(world: World) {
  const opened = await world.open({ title: '가람 "첫" 진단' });
  const { facilitator, id, code } = opened;
  for (const [i, name] of names.entries()) {
    const phone = await world.phone(code, name);
    await phone.answer({ 'founding-01': i < 3 ? 5 : 1 });
    if (i < 4) await phone.answer({ 'founding-02': 5 });
  }
  const act = (call: string, body: unknown = {}) =>
    facilitator.send('POST', `/api/workshops/${id}/${call}`, body);
  return { ...opened, act, reveal: () => act('reveal', { step: 'checklist' }) };
}

/** Five who looked back, and three of whom answered one question more. */
async function lookedBack(world: World) {
  const back = await LookbackRoom.open(world, 5);
  await back.change({ about: '공동 배송', review: true });
  const texts = back.room.phones.map((_, i) => `카드 ${i + 1}`);
  for (const [i, phone] of back.room.phones.entries()) {
    await back.write(phone, 'liked', texts[i]!);
    await back.answer(phone, {
      'review-trust-now': 4,
      ...(i < 3 ? { 'review-again': 5 as const } : {}),
    });
  }
  expect((await back.reveal()).status).toBe(204);
  await back.cardsCame(5);
  expect((await back.reveal('review')).status).toBe(204);
  return { room: back.room, texts };
}

async function take(world: World, browser: BrowserLike, id: string, format: Format, lang = 'ko') {
  const response = await fetch(`${world.product.url}/api/workshops/${id}/report.${format}`, {
    headers: { cookie: browser.cookie, 'accept-language': lang },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

/** All text of a file, unpacked where it is a package. */
function textOf(bytes: Uint8Array, format: Format): string {
  if (format === 'csv' || format === 'json') return strFromU8(bytes);
  // Its words are those of the report's first page; a picture has none to read.
  if (format === 'png') return '가람';
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('.png'));
  return files.map(([name, file]) => name + strFromU8(file)).join('\n');
}

const result = async (world: World, browser: BrowserLike, id: string) => {
  const { bytes } = await take(world, browser, id, 'json');
  const read = readBundle(strFromU8(bytes));
  if (!read.ok) throw new Error(read.problem);
  return read.result;
};

describe('the report', () => {
  it('is given to the people of the workshop in every format once something is revealed', async () => {
    const world = await startWorld();
    const { facilitator, id, code, reveal } = await revealed(world);
    const phone = await world.phone(code, '늦은 사람');
    expect((await take(world, phone.browser, id, 'json')).status).toBe(409);
    await reveal();
    for (const format of formats)
      for (const browser of [facilitator, phone.browser]) {
        const { status, headers, bytes } = await take(world, browser, id, format);
        expect([format, status]).toEqual([format, 200]);
        expect(headers.get('content-type')).toBe(mediaTypes[format]);
        expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''`);
        expect(Number(headers.get('content-length'))).toBe(bytes.length);
      }
    const stranger = await take(world, world.browser(), id, 'docx');
    expect(stranger.status).toBe(401);
  });

  it('[PRIV5] holds no name of a person in any format', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal, act } = await revealed(world);
    await reveal();
    await act('close');
    for (const format of formats) {
      const { bytes } = await take(world, facilitator, id, format);
      const text = textOf(bytes, format);
      expect(text).toContain('가람');
      expect(text).not.toMatch(/비밀/);
    }
  });

  it('[PRIV3] shows five or more, whatever the room was shown', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal } = await revealed(world);
    await reveal();
    const { tally } = await result(world, facilitator, id);
    expect(tally!.items['founding-01']).toMatchObject({ n: 6, counts: [3, 0, 0, 0, 3] });
    expect(tally!.items['founding-02']).toEqual({ n: 4, unknown: null, na: null, counts: null });
  });

  it('[PRIV3] sheets typed in do not make up the five, also after a restart and when ballots are gone', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const world = await startWorld({ storage: createMemoryStorage(), clock: () => now });
    const { facilitator, id, act, reveal } = await revealed(world);
    const [number] = drawSheetNumbers(1, () => 0.5);
    const answers = { 'founding-01': 2, 'founding-02': 2 };
    await act('sheets', { step: 'checklist', sheet: number, answers });
    await reveal();
    const second = async () => (await result(world, facilitator, id)).tally!.items['founding-02'];
    const hidden = { n: 5, unknown: null, na: null, counts: null };
    expect(await second()).toEqual(hidden);
    await world.restart();
    expect(await second()).toEqual(hidden);
    await act('close');
    now += 31 * 24 * 60 * 60 * 1000;
    await world.product.app.doChores();
    await world.restart();
    expect(await second()).toEqual(hidden);
    expect((await result(world, facilitator, id)).workshop).toMatchObject({
      joined: 7,
      closed: true,
    });
  });

  it('[PRIV3] does not change with three late ballots, though the room sees them, and does with five', async () => {
    const world = await startWorld();
    const { facilitator, id, code, reveal } = await revealed(world);
    await reveal();
    const first = async () => (await result(world, facilitator, id)).tally!.items['founding-01'];
    const before = await first();
    const late = async (names: readonly string[], n: number) => {
      for (const name of names) {
        const phone = await world.phone(code, name);
        await phone.answer({ 'founding-01': 4 });
      }
      await until(async () => {
        const { body } = await facilitator.send<AssessmentView>(
          'GET',
          `/api/workshops/${id}/assessment`,
        );
        return body.items[0]!.n === n;
      }, `the room sees ${n} answers`);
    };
    await late(['가', '나', '다'], 9);
    expect(await first()).toEqual(before);
    await late(['라', '마', '바'], 12);
    expect(await first()).toMatchObject({ n: 12, counts: [3, 0, 0, 6, 3] });
  });

  it('[PRIV5] takes in the map by organisation, and the profile, and no name of a person', async () => {
    const organisations = ['가람생협', '두레빵집', '마을책방'];
    const world = await startWorld();
    const room = await RelationsRoom.open(world, organisations);
    await room.mark(room.phones[0]!, '가람생협', { 두레빵집: 4, 마을책방: 1 });
    await room.mark(room.phones[1]!, '두레빵집', { 가람생협: 4 });
    const json = () => room.send<{ result: ResultParts }>('GET', 'report.json');
    expect((await json()).status).toBe(409);
    await room.reveal();
    const board = await room.facilitator.connect(`${room.id}/board`, { ack: true }).synced();
    setProfileValue(board.doc, 'members', 24);
    await board.allSaved();
    const { relations, profile } = (await json()).body.result;
    const named = relations!.organisations.map(({ name }) => name);
    expect(named).toEqual(organisations);
    expect(relations!.claims).toEqual(['-41', '4--', '---']);
    expect(profile).toEqual({ values: { members: 24 }, milestones: [] });
    for (const format of formats) {
      const { bytes } = await take(world, room.facilitator, room.id, format);
      const text = textOf(bytes, format);
      expect(organisations.filter((name) => text.includes(`${name} 사람`))).toEqual([]);
    }
  });

  it('[PRIV3] takes in the look back: words from a room of five, figures of what five answered', async () => {
    const world = await startWorld();
    const { room, ...lookback } = await lookedBack(world);
    const { retrospective } = await result(world, room.facilitator, room.id);
    expect(retrospective!.about).toBe('공동 배송');
    const texts = retrospective!.groups.flatMap(({ cards }) => cards ?? []).map(({ text }) => text);
    expect(texts.sort()).toEqual(lookback.texts);
    const { items } = retrospective!.review!;
    expect(items['review-trust-now']).toMatchObject({ n: 5, counts: [0, 0, 0, 5, 0] });
    expect(items['review-again']).toEqual({ n: 3, unknown: null, na: null, counts: null });
  });

  it('takes in the plan and the notes as they stand on the board', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal } = await revealed(world);
    await reveal();
    const board = await facilitator.connect(`${id}/board`, { ack: true }).synced();
    addNote(board.doc, 'founding-01', '자료가 흩어져 있어요');
    addTask(board.doc, {
      what: '=공동 자료실을 연다',
      firstStep: null,
      owners: ['두레빵집'],
      due: '2027-05-31',
      from: { kind: 'free', id: null },
    });
    await board.allSaved();
    const { talk, plan } = await result(world, facilitator, id);
    expect(talk.notes).toEqual([{ item: 'founding-01', text: '자료가 흩어져 있어요' }]);
    expect(plan.tasks).toMatchObject([{ what: '=공동 자료실을 연다', owners: ['두레빵집'] }]);
    const csv = strFromU8((await take(world, facilitator, id, 'csv')).bytes);
    expect(csv).toMatch(/\r\n'=공동 자료실을 연다,/);
  });

  it('speaks the reader’s language', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal } = await revealed(world);
    await reveal();
    const english = strFromU8((await take(world, facilitator, id, 'csv', 'en')).bytes);
    expect(english).toContain('How the network is run: figures by item');
    const refused = await facilitator.send<Problem>('GET', '/api/workshops/none/report.pdf');
    expect(refused.status).toBe(404);
  });

  it('has its JSON Schema published', async () => {
    const world = await startWorld();
    const { body } = await world
      .browser()
      .send<{ title: string }>('GET', '/api/result.schema.json');
    expect(body).toMatchObject({ title: 'Ieumpan result bundle', type: 'object' });
  });
});

describe('the report link', () => {
  const link = async (browser: BrowserLike, id: string, method: 'GET' | 'POST' | 'DELETE') =>
    browser.send<{ url: string | null } & Problem>(method, `/api/workshops/${id}/report-link`);
  const open = (world: World, id: string, key: string, format?: Format) =>
    world
      .browser()
      .send<{ result: unknown } & Problem>('POST', `/api/workshops/${id}/shared-report`, {
        key,
        ...(format ? { format } : {}),
      });
  const secretOf = (url: string) => url.split('#')[1]!;

  it('is made after the close, lets anyone read, and carries its secret in the fragment', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal, act } = await revealed(world);
    await reveal();
    expect((await link(facilitator, id, 'POST')).body.code).toBe('not-closed');
    await act('close');
    const { url } = (await link(facilitator, id, 'POST')).body;
    expect(url).toMatch(new RegExp(`/report/${id}#[A-Za-z0-9_-]{43}$`));
    expect((await link(facilitator, id, 'POST')).body.url).toBe(url);
    expect((await link(facilitator, id, 'GET')).body.url).toBe(url);
    await world.restart();
    const read = await open(world, id, secretOf(url!));
    expect(read.status).toBe(200);
    expect(JSON.stringify(read.body)).not.toMatch(/비밀/);
    expect(read.body.result).toEqual(await result(world, facilitator, id));
    expect((await open(world, id, secretOf(url!), 'hwpx')).headers.get('content-type')).toBe(
      mediaTypes.hwpx,
    );
  });

  it('opens nothing once it is revoked, nor with another secret, nor another workshop', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal, act, facilitatorKey } = await revealed(world);
    await reveal();
    await act('close');
    const first = (await link(facilitator, id, 'POST')).body.url!;
    expect((await link(facilitator, id, 'DELETE')).status).toBe(204);
    expect((await link(facilitator, id, 'GET')).body.url).toBeNull();
    const codes = [
      await open(world, id, secretOf(first)),
      await open(world, id, facilitatorKey),
      await open(world, 'none', secretOf(first)),
    ].map(({ body }) => body.code);
    expect(codes).toEqual(['wrong-key', 'wrong-key', 'wrong-key']);
    const second = (await link(facilitator, id, 'POST')).body.url!;
    expect(second).not.toBe(first);
    expect((await open(world, id, secretOf(second))).status).toBe(200);
    expect((await open(world, id, secretOf(first))).body.code).toBe('wrong-key');
  });

  it('is asked for by a console that shows the files beside it: the report is read ahead for them', async () => {
    const world = await startWorld();
    const { facilitator, id, reveal, act } = await revealed(world);
    await reveal();
    await act('close');
    const print = vi.spyOn(Printing.prototype, 'print');
    expect((await link(facilitator, id, 'GET')).status).toBe(200);
    await until(() => print.mock.calls.length > 0, 'the report is read ahead');
    expect(print.mock.calls.map(([format]) => format)).toEqual(['json']);
    print.mockRestore();
  });

  it('is the facilitator’s to make and to revoke', async () => {
    const world = await startWorld();
    const { id, code, reveal, act } = await revealed(world);
    await reveal();
    const { browser } = await world.phone(code);
    await act('close');
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      expect((await link(browser, id, method)).body.code).toBe('forbidden');
  });
});
