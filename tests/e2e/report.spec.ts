import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { addNote } from '#lib/documents/board-notes.ts';
import { addTask } from '#lib/documents/board-plan.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { fileKinds } from '#lib/views/report/file-kinds.ts';
import { messages } from '#lib/views/report/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';

const m = messages.ko;
const items = instrumentOf('operating').items.map(({ id }) => id);

/** A workshop that so many people have answered, talked over, planned and ended. */
async function ended(url: string, people: number): Promise<OpenedWorkshop> {
  const facilitator = new BrowserLike(url);
  const network = { name: '한빛군 사회적경제네트워크', eligible: 20 };
  const title = '한빛군 사회적경제네트워크 함께 보는 날';
  const opened = await facilitator.open({ title, network, stage: 'operating' });
  for (let i = 0; i < people; i += 1) await answer(url, opened, i);
  const act = async (call: string, body: unknown = {}) => {
    const reply = await facilitator.send('POST', `/api/workshops/${opened.id}/${call}`, body);
    expect(reply.status).toBe(204);
  };
  await act('reveal', { step: 'checklist' });
  const board = await facilitator.connect(`${opened.id}/board`, { ack: true }).synced();
  addNote(board.doc, items[0]!, '자료가 흩어져 있어 찾기 어려워요');
  addTask(board.doc, {
    what: '분기마다 회원 조직을 돌아가며 찾아간다',
    firstStep: { when: '다음 운영회의가 열리면', then: '방문 순서를 정한다' },
    owners: ['두레생협'],
    due: '2027-03-31',
    from: { kind: 'free', id: null },
  });
  await board.allSaved();
  await act('close');
  facilitator.leave();
  return opened;
}

async function answer(url: string, { code }: OpenedWorkshop, person: number): Promise<void> {
  const browser = new BrowserLike(url);
  const organisation = ['두레생협', '해오름돌봄', '마을부엌'][person % 3]!;
  const joined = await browser.join(code, { name: `비밀이름${person}`, organisation });
  const room = `${joined.workshopId}/ballot/${joined.participantId}`;
  const ballot = await browser.connect(room, { ack: true }).synced();
  items.forEach((item, i) => ballot.answer(item, ratingOf(item, i, person)));
  await ballot.allSaved();
  browser.leave();
}

/** Every fourth item divides the room; the others lean one way or the other. */
function ratingOf(_item: string, i: number, person: number): Answer {
  if (i % 4 === 0) return person % 2 === 0 ? 5 : 1;
  return Math.min(5, Math.max(1, 2 + (i % 3) + (person % 2))) as Answer;
}

const shot = async (_page: Page, _name: string): Promise<void> => undefined;

test.setTimeout(4 * 60_000);
test.afterEach(endHalls);

test('the ended console gives the report in every format by one press each, and a link to send and to revoke', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const opened = await ended(hall.url, 7);
  const desk = await hall.browser('laptop', 'ko');
  const console = new URL(opened.facilitatorUrl);
  await desk.goto(hall.page(console.pathname + console.hash));
  await expect(desk.getByRole('link', { name: m.open })).toBeVisible();
  await expectAccessible(desk);
  await shot(desk, 'console');
  for (const kind of fileKinds) {
    const coming = desk.waitForEvent('download');
    await desk.getByRole('link', { name: m.formats[kind] }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^한빛군.*\\.${kind}$`));
    const bytes = await readFile(await file.path());
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.includes('비밀이름')).toBe(false);
  }

  await desk.getByRole('button', { name: m.link.make }).click();
  await expect(desk.getByRole('button', { name: m.link.copy })).toBeVisible();
  const url = await desk.evaluate(
    async (path) => ((await (await fetch(path)).json()) as { url: string }).url,
    `/api/workshops/${opened.id}/report-link`,
  );
  const { pathname, hash } = new URL(url);

  // Someone in the city hall: no cookie, only the link.
  const reader = await hall.browser('laptop', 'ko');
  await reader.goto(hall.page(pathname + hash));
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('결과 보고서');
  await expect(reader.getByText('답할 수 있는 20명 가운데 7명이')).toBeVisible();
  await expectAccessible(reader);
  await shot(reader, 'report-laptop');
  await reader.getByRole('link', { name: '우리 계획' }).click();
  expect(new URL(reader.url()).hash).toBe(hash);
  const saved = reader.waitForEvent('download');
  await reader.getByRole('button', { name: m.formats.hwpx }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.hwpx$/);
  const pdf = await reader.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await desk.getByRole('button', { name: m.link.revoke }).click();
  await expect(desk.getByText(m.link.revoked)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(m.revoked)).toBeVisible();
});

test('a workshop of three has a report without figures, readable on a phone in both languages', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const opened = await ended(hall.url, 3);
  for (const locale of ['ko', 'en'] as const) {
    const phone = await hall.browser('phone', locale);
    const console = new URL(opened.facilitatorUrl);
    await phone.goto(hall.page(console.pathname + console.hash));
    await expect(phone.getByRole('link', { name: messages[locale].open })).toBeVisible();
    await phone.goto(hall.page(`/report/${opened.id}`));
    const why = locale === 'ko' ? '5명보다 적어' : 'holds no answers';
    await expect(phone.getByText(why).first()).toBeVisible();
    await expect(phone.getByRole('img')).toHaveCount(0);
    await expectAccessible(phone);
    await shot(phone, `three-${locale}`);
  }
});
