import { expect, test, type Locator, type Page } from '@playwright/test';
import { withStep } from '#lib/domain/agenda-edit.ts';
import { stepsByTemplate } from '#lib/domain/template.ts';
import { reviewItems } from '#lib/content/review-items.ts';
import { consoleMessages as cardDesk } from '#lib/views/cards/console/messages.ts';
import { consoleMessages } from '#lib/views/lookback/console/messages.ts';
import { messages } from '#lib/views/lookback/messages.ts';
import { messages as desks } from '#lib/views/facilitator/messages.ts';
import { speeches } from '#lib/views/facilitator/speeches.ts';
import { messages as planMessages } from '#lib/views/plan/messages.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone, press } from './actors.ts';
import { Writer } from './writer.ts';

const m = messages.ko;
const desk = consoleMessages.ko;
const plan = planMessages.ko;

test.setTimeout(4 * 60_000);
test.afterEach(endHalls);

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A call of the console that its screens make too. */
const call = (page: Page, method: string, path: string, body: object) =>
  page.evaluate(
    ([how, where, what]) =>
      fetch(where!, { method: how!, headers: { 'content-type': 'application/json' }, body: what! }),
    [method, path, JSON.stringify(body)],
  );

async function answerAll({ page }: Writer, value: string): Promise<void> {
  const headings = reviewItems.map(({ question }) =>
    page.getByRole('heading', { name: question.ko }),
  );
  await press(button(page, m.review.begin), headings[0]!);
  await expectAccessible(page);
  for (const [i, heading] of headings.entries()) {
    await expect(heading).toBeVisible();
    await page.getByTestId(`answer-${value}`).click();
    const next = headings[i + 1];
    if (next) await press(button(page, m.review.next), next);
  }
  await press(button(page, m.review.finish), page.getByText(m.review.done));
}

test('a look back: cards of two kinds, where they lead, and the review beside the nation', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', 'ko'), 'ko');
  await facilitator.open('가람 사회적경제협의회', 'founding', 6);
  const { page } = facilitator;
  const path = `/api/workshops/${facilitator.id}`;
  const steps = withStep(stepsByTemplate['founding-60'], 'retrospective');
  await call(page, 'PUT', `${path}/steps`, { steps });
  await call(page, 'POST', `${path}/step`, { step: 'retrospective' });
  const { code } = await facilitator.links();
  const wall = await facilitator.wall();

  const about = page.getByLabel(desk.about);
  await about.fill('2026 공동판매');
  await about.blur();
  await expect(page.getByText(speeches.ko.retrospective)).toBeVisible();
  await page.getByRole('checkbox', { name: desk.ask }).check();
  await expect(wall.getByRole('heading', { name: m.titleOf('2026 공동판매') })).toBeVisible();
  await expectAccessible(page);

  const writers: Writer[] = [];
  for (const name of ['김하나', '이두리', '박세찬']) {
    const phone = new Phone(hall, await hall.browser('phone', 'ko'), 'ko');
    await phone.join({ code: code! }, name);
    writers.push(new Writer(phone));
  }
  const [one, two, three] = writers as [Writer, Writer, Writer];
  await expect(one.page.getByText(m.privacy.stored)).toBeVisible();
  await expectAccessible(one.page);
  for (const [i, writer] of writers.entries()) {
    await writer.begin();
    await writer.write(`좋은 일 ${i}`);
    await writer.page.getByText(m.sides.regretted.name, { exact: true }).first().click();
    await writer.write(`아쉬운 일 ${i}`);
    if (i === 0) await expectAccessible(writer.page);
    await writer.done();
    await answerAll(writer, i === 0 ? '1' : '5');
  }
  await expect(two.page.getByText('좋은 일 0')).toBeHidden();

  // One thing after the other: the checklist, which nobody has revealed, waits.
  await expect(button(page, desks.ko.revealAction)).toBeHidden();
  await expect(page.getByText(desks.ko.notRevealed)).toBeHidden();
  await button(page, cardDesk.ko.reveal.action).click();
  await button(page.getByRole('dialog'), cardDesk.ko.reveal.go).click();
  await expect(page.getByRole('heading', { name: cardDesk.ko.check.title })).toBeInViewport();
  await button(page, cardDesk.ko.check.action).click();
  await expect(wall.getByText('아쉬운 일 2')).toBeVisible();

  // Anyone puts a card where it leads, by tapping.
  await expect(one.page.getByRole('heading', { name: m.moving })).toBeVisible();
  await one.card('아쉬운 일 2').first().click();
  await one.page.getByRole('dialog').getByRole('button', { name: m.areaNames.change }).click();
  await expect(page.locator('[data-place="change"]')).toContainText('아쉬운 일 2');
  await expectAccessible(one.page);

  await button(page, desk.review.action).click();
  await expect(page.getByRole('dialog')).toContainText(desk.review.final);
  await button(page.getByRole('dialog'), desk.review.go).click();
  await button(three.page, m.review.see).click();
  await expect(three.page.getByText(m.review.trustNote)).toBeVisible();
  await expect(three.page.getByText(m.review.survivors(22))).toBeVisible();
  await expectAccessible(three.page);
  await expect(wall.getByText(m.review.trustNote)).toBeVisible();
  await expectAccessible(wall);

  // What is to change begins a task of the plan.
  await call(page, 'POST', `${path}/step`, { step: 'plan' });
  await expect(two.page.getByRole('heading', { name: m.moving })).toBeHidden();
  await button(page, plan.add).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^아쉬운 일 2/ }).click();
  await expect(dialog.getByRole('textbox', { name: plan.form.what })).toHaveValue('아쉬운 일 2');
});
