import { expect, test, type Page } from '@playwright/test';
import type { AssessmentView, Links } from '#lib/protocol/contract.ts';
import { messages as opening } from '#lib/views/opening/messages.ts';
import { messages as projector } from '#lib/views/projector/messages.ts';
import { revealMessages } from '#lib/views/facilitator/reveal-messages.ts';
import { messages as facilitatorWords } from '#lib/views/facilitator/messages.ts';
import { messages as rehearsal } from '#lib/views/rehearsal/messages.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone } from './actors.ts';

test.afterEach(endHalls);

const m = rehearsal.ko;
const marked = (page: Page) => expect(page.getByText(m.mark)).toBeInViewport();

test('someone alone rehearses: made-up members come and answer, and every screen says so up to the results', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('laptop', 'ko');
  const facilitator = new Facilitator(hall, page, 'ko');
  await page.goto(hall.page('/new#rehearse'));
  await page.getByRole('button', { name: opening.ko.rehearse.go }).click();
  await page.waitForURL(/\/console\//);
  await facilitator.heading('welcome');
  await marked(page);
  await expectAccessible(page);
  const links = await page.evaluate(async (id) => {
    const response = await fetch(`/api/workshops/${id}/links`);
    return (await response.json()) as Links;
  }, facilitator.id);

  const wall = await hall.browser('projector', 'ko');
  const screen = new URL(links.screenUrl!);
  await wall.goto(hall.page(screen.pathname + screen.hash));
  await expect(wall.getByText(projector.ko.lobby.joined(10))).toBeVisible();
  await marked(wall);
  await expectAccessible(wall);

  const phone = new Phone(hall, await hall.browser('phone', 'ko'), 'ko');
  await phone.typeCode(links.code!);
  await expect(phone.page.getByText(m.practice)).toBeVisible();
  await marked(phone.page);
  await phone.nameField.fill('윤가람');
  await expectAccessible(phone.page);
  await phone.submitName();
  await facilitator.moveOn('checklist');
  await phone.begin();
  await marked(phone.page);
  await expectAccessible(phone.page);
  await phone.choose(4);
  await phone.saveState('on-server');

  await page.getByRole('button', { name: facilitatorWords.ko.revealAction }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: revealMessages.ko.reveal, exact: true }).click();
  await expect(dialog).toBeHidden();
  // Figures without a smallest group: each screen has some, of whoever answered so far.
  await expect(page.getByText(facilitatorWords.ko.justRevealed)).toBeVisible();
  const { items } = await page.evaluate(async (id) => {
    const response = await fetch(`/api/workshops/${id}/assessment`);
    return (await response.json()) as AssessmentView;
  }, facilitator.id);
  expect(items[0]!.n).toBeGreaterThan(0);
  expect(items.every(({ n, counts }) => n === 0 || counts !== null)).toBe(true);
  await expect(wall.getByText(projector.ko.finishedOf(0, 11))).toBeHidden();
  for (const one of [page, wall, phone.page]) {
    await marked(one);
    await expectAccessible(one);
  }
});
