import { expect, test, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { stepWords } from '#lib/i18n/step-words.ts';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import { messages as desks } from '#lib/views/facilitator/messages.ts';
import { messages as plans } from '#lib/views/plan/messages.ts';
import { messages as talk } from '#lib/views/talk/messages.ts';
import { endHalls, expectAccessible, Facilitator, Hall } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

const m = desks.ko;
const t = talk.ko;
const names = stepWords.ko.name;
const items = instrumentOf('founding').items.map(({ id }) => id);

test.setTimeout(2 * 60_000);
test.afterEach(endHalls);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const primary = (page: Page) => page.locator('.act .primary');

/** Presses the button that leads on as soon as it says something else: a hand that could not stop any more. */
const pressesOnChange = (page: Page) =>
  page.evaluate(() => {
    const led = document.querySelector<HTMLElement>('.act .primary')!;
    const before = led.textContent;
    new MutationObserver((_, watch) => {
      if (led.textContent === before || led.ariaBusy) return;
      watch.disconnect();
      led.click();
    }).observe(led, { subtree: true, childList: true, characterData: true, attributes: true });
  });

test('neither a double press nor a colleague who presses as well skips a step, and both are told', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const one = new Facilitator(hall, await hall.browser('laptop', 'ko'), 'ko');
  await one.open('가람 사회적경제협의회', 'founding', 12);
  const link = new URL((await one.links()).facilitatorUrl!);
  const colleague = await hall.browser('phone', 'ko');
  await colleague.goto(hall.page(link.pathname + link.hash));
  await expect(primary(colleague)).toHaveText(m.moveOn(names.checklist));

  for (const page of [one.page, colleague]) await pressesOnChange(page);
  await one.moveOn('checklist');
  for (const page of [one.page, colleague]) {
    await expect(page.getByText(m.changedUnderHand)).toBeVisible();
    await expect(page.getByRole('heading', { name: names.checklist }).first()).toBeVisible();
  }
  await expect(colleague.getByText(m.movedByOther)).toBeVisible();
  await expect(one.page.getByText(m.movedByOther)).toBeHidden();
  await expectAccessible(colleague);

  // Pressed once more it leads on, and the other is told whose doing it was, however shortly after their own.
  await button(colleague, m.moveOn(names.talk)).click();
  await expect(colleague.getByText(m.changedUnderHand)).toBeHidden();
  await expect(one.page.getByRole('heading', { name: names.talk }).first()).toBeVisible();
  await expect(one.page.getByText(m.movedByOther)).toBeVisible();
});

test('where nothing stands out the cards on offer are opened in turn, then the room moves on, and a wall without a plan says so', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', 'ko'), 'ko');
  const { page } = facilitator;
  await facilitator.open('가람 사회적경제협의회', 'founding', 12);
  const { code } = await facilitator.links();
  const members = await SimulatedMembers.join(hall.url, code!, 6);
  await members.answer(items, (_, i) => (i === 0 ? 3 : 2));
  members.leave();
  await facilitator.moveOn('checklist');
  await facilitator.reveal(6, 6);
  await facilitator.moveOn('talk');
  expect((await facilitator.read<AssessmentView>('assessment')).talkFirst).toEqual([]);

  const seen = new Set<string>();
  for (let left = 3; left > 0; left -= 1) {
    await expect(page.getByText(t.desk.left(left))).toBeVisible();
    await pressesOnOpening(page);
    await button(page, t.desk.openNext).click();
    await expect(page.locator('article > .eyebrow')).toHaveText(t.openNow);
    await expect(page.getByText(m.changedUnderHand)).toBeVisible();
    seen.add((await page.locator('article > h4').textContent())!);
  }
  expect(seen.size).toBe(3);
  await expect(page.getByText(t.desk.done)).toBeVisible();
  await expect(button(page, t.desk.openNext)).toBeHidden();

  const wall = await facilitator.wall();
  await facilitator.moveOn('wants');
  await facilitator.moveOn('plan');
  await facilitator.moveOn('close');
  const { undecided } = plans.ko.wall;
  await expect(wall.getByRole('heading', { name: undecided.title })).toBeVisible();
  await expect(wall.getByText(undecided.nothing)).toBeVisible();
  await expect(wall.getByText(plans.ko.wall.title)).toBeHidden();
  await expectAccessible(wall);
});

/** A second press as soon as the card is open: the next one stays shut. */
const pressesOnOpening = (page: Page) =>
  page.evaluate(() => {
    const desk = document.querySelector('.panel')!;
    const led = document.querySelector<HTMLElement>('.act .primary')!;
    const title = () => desk.querySelector('article > h4')?.textContent;
    const before = title();
    new MutationObserver((_, watch) => {
      if (title() === before) return;
      watch.disconnect();
      led.click();
    }).observe(desk, { subtree: true, childList: true, characterData: true });
  });
