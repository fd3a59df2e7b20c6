import { expect, test, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { stepWords } from '#lib/i18n/step-words.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { consoleMessages as cards } from '#lib/views/cards/console/messages.ts';
import { endingMessages } from '#lib/views/facilitator/ending-messages.ts';
import { messages as facilitatorWords } from '#lib/views/facilitator/messages.ts';
import { messages as home } from '#lib/views/home/messages.ts';
import { messages as opening } from '#lib/views/opening/messages.ts';
import { messages as screens } from '#lib/views/participant/screens/messages.ts';
import { messages as results } from '#lib/views/results/messages.ts';
import { messages as talk } from '#lib/views/talk/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Hall, Phone, press } from './actors.ts';
import { ended } from './ended-workshop.ts';
import { SimulatedMembers } from './simulated-members.ts';

test.afterEach(endHalls);

const m = facilitatorWords.ko;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openConsole(hall: Hall, opened: OpenedWorkshop): Promise<Page> {
  const desk = await hall.browser('laptop', 'ko');
  const link = new URL(opened.facilitatorUrl);
  await desk.goto(hall.page(link.pathname + link.hash));
  return desk;
}

test('the console of a workshop that has ended shows what came of it tab by tab, and each file once', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const desk = await openConsole(hall, await ended(hall.url, 5));
  await expect(desk.getByRole('heading', { name: endingMessages.ko.ended })).toBeVisible();
  const parts = results.ko.tabs;
  const tabs = desk.getByRole('tab');
  await expect(tabs).toHaveText([
    parts.summary,
    parts.talk,
    parts.tasks,
    parts.factors,
    parts.items,
    parts.nation,
    stepWords.ko.brief.plan,
    m.people,
  ]);
  const panel = desk.getByRole('tabpanel');
  for (const [tab, says] of [
    [parts.talk, /의견|어렵다/],
    [parts.items, '모든 문항'],
    [stepWords.ko.brief.plan, '분기마다 회원 조직을 돌아가며 찾아간다'],
    [m.people, '비밀이름1'],
  ] as const) {
    await desk.getByRole('tab', { name: tab, exact: true }).click();
    await expect(panel).toContainText(says);
  }
  await expectAccessible(desk);
  await expect(desk.locator('a[href$="report.json"]')).toHaveCount(1);
  await expect(button(desk, m.lock.stop)).toHaveCount(0);
});

test('the first page leads back to the workshop that this browser runs, and to it once it has ended', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const opened = await facilitator.open({ title: '두레넷 함께 보는 날' });
  const desk = await openConsole(hall, opened);
  await expect(
    desk.getByRole('heading', { name: stepWords.ko.name.welcome }).first(),
  ).toBeVisible();
  await desk.goto(hall.page('/'));
  await desk.getByRole('link', { name: home.ko.open.goOn('두레넷 함께 보는 날') }).click();
  await desk.waitForURL(new RegExp(`/console/${opened.id}$`));
  await facilitator.send('POST', `/api/workshops/${opened.id}/close`);
  await expect(desk.getByRole('heading', { name: endingMessages.ko.ended })).toBeVisible();
  await desk.goto(hall.page('/'));
  await desk.getByRole('link', { name: home.ko.open.lookBack('두레넷 함께 보는 날') }).click();
  await expect(desk.getByRole('heading', { name: endingMessages.ko.ended })).toBeVisible();
});

test('one key hides who is in and the cards that nobody has looked through, and shows them again', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const opened = await facilitator.open();
  const act = (call: string, body: object) =>
    facilitator.send('POST', `/api/workshops/${opened.id}/${call}`, body);
  await act('step', { step: 'wants' });
  const members = await SimulatedMembers.join(hall.url, opened.code, 3);
  await members.write([['공동 판매장'], ['시청과 만나기'], ['사무국 상근자']]);
  await act('reveal', { step: 'wants' });
  members.leave();
  const desk = await openConsole(hall, opened);
  const [card, name] = [desk.getByText('공동 판매장').first(), desk.getByText('회원 1').first()];
  await expect(card).toBeVisible();
  await expect(name).toBeVisible();
  await desk.keyboard.press('h');
  await expect(desk.getByText(cards.ko.check.veiled)).toBeVisible();
  await expect(desk.getByText('공동 판매장')).toHaveCount(0);
  await expect(desk.getByText('회원 1')).toHaveCount(0);
  await expectAccessible(desk);
  await desk.reload();
  await expect(desk.getByText(cards.ko.check.veiled)).toBeVisible();
  await desk.keyboard.press('h');
  await expect(card).toBeVisible();
  await expect(name).toBeVisible();
});

test('a new workshop takes the round before from its result file, and begins with its plan', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const before = await ended(hall.url, 5);
  const reader = await openConsole(hall, before);
  await expect(reader.getByRole('heading', { name: endingMessages.ko.ended })).toBeVisible();
  const file = await reader.evaluate(
    async (path) => (await fetch(path)).text(),
    `/api/workshops/${before.id}/report.json`,
  );
  const page = await hall.browser('laptop', 'ko');
  await page.goto(hall.page('/new'));
  const choose = async (text: string) =>
    page.getByLabel(opening.ko.earlier.file).setInputFiles({
      name: 'result.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await expect(async () => {
    await choose('{"format":"another"}');
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible({ timeout: 600 });
  }).toPass({ timeout: 15_000 });
  await choose(file);
  await expect(page.getByText(opening.ko.earlier.found)).toBeVisible();
  await expectAccessible(page);
  await button(page, opening.ko.summary.go).click();
  await page.waitForURL(/\/console\//);
  const agenda = page.getByRole('navigation', { name: m.agenda });
  await agenda.getByRole('button', { name: new RegExp(stepWords.ko.name.review) }).click();
  await expect(page.getByText('분기마다 회원 조직을 돌아가며 찾아간다')).toBeVisible();
});

test('a note that was half written when the room went on is there to be finished', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const opened = await facilitator.open();
  const phone = new Phone(hall, await hall.browser('phone', 'ko'), 'ko');
  await phone.join({ link: opened.joinUrl }, '김하나');
  const act = (call: string, body: object) =>
    facilitator.send('POST', `/api/workshops/${opened.id}/${call}`, body);
  await act('reveal', { step: 'checklist' });
  await act('step', { step: 'talk' });
  await act('talk', { item: instrumentOf('founding').items[0]!.id });
  const field = phone.page.getByLabel(talk.ko.notes.label, { exact: true });
  await field.fill('역할을 다시 나');
  await act('step', { step: 'wants' });
  await press(button(phone.page, screens.ko.draft.go), field);
  await expect(field).toHaveValue('역할을 다시 나');
  await expectAccessible(phone.page);
});
