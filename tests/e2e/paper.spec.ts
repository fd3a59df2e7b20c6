import { expect, test, type Page } from '@playwright/test';
import { reviewItems } from '#lib/content/review-items.ts';
import { withStep } from '#lib/domain/agenda-edit.ts';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { stepsByTemplate } from '#lib/domain/template.ts';
import type { WorkshopView } from '#lib/protocol/contract.ts';
import type { LookbackView } from '#lib/protocol/lookback-contract.ts';
import { messages as lookback } from '#lib/views/lookback/messages.ts';
import { paperMessages as lookPaper } from '#lib/views/lookback/paper/messages.ts';
import { messages as desks } from '#lib/views/paper/desk-messages.ts';
import { messages as printing } from '#lib/views/paper/messages.ts';
import { paperMessages as dotPaper } from '#lib/views/wants/paper/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

const m = desks.ko;
const { liked, regretted } = lookback.ko.sides;

test.afterEach(endHalls);

/** A workshop at a step, and a laptop that holds its console; what the console does is called. */
class Desk {
  readonly hall: Hall;
  readonly page: Page;
  readonly id: string;
  readonly code: string;
  readonly #browser: BrowserLike;

  private constructor(hall: Hall, page: Page, browser: BrowserLike, id: string, code: string) {
    this.hall = hall;
    this.page = page;
    this.#browser = browser;
    this.id = id;
    this.code = code;
  }

  static async at(hall: Hall, step: 'retrospective' | 'wants'): Promise<Desk> {
    const browser = new BrowserLike(hall.url);
    const { id, code, facilitatorUrl } = await browser.open();
    const page = await hall.browser('laptop', 'ko');
    const { pathname, hash } = new URL(facilitatorUrl);
    await page.goto(hall.page(pathname + hash));
    await page.waitForURL((url) => url.hash === '');
    const desk = new Desk(hall, page, browser, id, code);
    await desk.call('PUT', 'steps', { steps: withStep(stepsByTemplate['founding-60'], step) });
    await desk.call('POST', 'step', { step });
    return desk;
  }

  call<T = WorkshopView>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) {
    return this.#browser.send<T>(method, `/api/workshops/${this.id}/${path}`, body);
  }

  /** Types one after the other, each followed by Enter, where the focus is. */
  async type(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
    }
  }
}

/** The numbers on the copies that are shown, as someone reads them off the paper. */
async function printedNumbers(page: Page): Promise<string[]> {
  const numbers = page.locator('.sheets article:has(h2) dl');
  await numbers.first().waitFor();
  return (await numbers.allInnerTexts()).map((text) => /\d{4}-\d/.exec(text)![0]);
}

test('a look back on paper is printed, typed in by keys alone and laid among the cards', async ({
  browser,
}) => {
  const desk = await Desk.at(await Hall.open(browser), 'retrospective');
  const { page, hall, id } = desk;
  await desk.call('PUT', 'lookback', { review: true });
  await page.goto(hall.page(`/paper/lookback#${id}`));
  const [number = '', other = ''] = await printedNumbers(page);
  expect(number).toMatch(/^\d{4}-\d$/);

  await page.goto(hall.page(`/sheets/${id}`));
  await expect(page.getByText(lookPaper.ko.deskLead)).toBeVisible();
  await expect(page.getByLabel(m.number)).toBeFocused();
  const boxes = lookbackExercise.mostCards;
  await desk.type(number, '장터를 함께 열었어요', ...Array<string>(boxes - 1).fill(''));
  await expect(page.getByLabel(`${regretted.name} · ${m.cards.place(1)}`)).toBeFocused();
  await desk.type('준비를 몇 사람이 다 했어요', ...Array<string>(boxes - 1).fill(''));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(m.entered(1))).toBeVisible();

  // The same sheet again is pointed out before it is typed in a second time; another follows at once.
  await page.keyboard.insertText(number);
  await expect(page.getByText(m.already)).toBeVisible();
  await page.getByLabel(m.number).fill('');
  await desk.type(other, '서로 얼굴을 알게 됐어요');
  await expect(page.getByLabel(`${liked.name} · ${m.cards.place(2)}`)).toBeFocused();
  await page.getByRole('button', { name: m.save }).click();
  await expect(page.getByText(m.entered(2))).toBeVisible();

  // The second page of the paper, under the same number: a key for each question.
  await page.locator('label').filter({ hasText: lookPaper.ko.tab }).click();
  await expect(page.getByText(lookPaper.ko.questionsLead)).toBeVisible();
  await desk.type(number);
  for (const _ of reviewItems) await page.keyboard.press('4');
  await expect(page.getByText(m.answered(reviewItems.length, reviewItems.length))).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(m.entered(1))).toBeVisible();

  const members = await SimulatedMembers.join(hall.url, desk.code, 3);
  await members.lookBack(['먹거리가 일찍 팔렸어요', '비가 안 왔어요', '손님이 많았어요']);
  await desk.call('POST', 'reveal', { step: 'retrospective' });
  members.leave();
  const cards = async () => {
    const { body } = await desk.call<LookbackView>('GET', 'lookback');
    const all = body.groups.flatMap((group) => group.cards);
    return all.map(({ side, text }) => `${side}: ${text}`).sort();
  };
  await expect
    .poll(cards)
    .toEqual([
      'liked: 먹거리가 일찍 팔렸어요',
      'liked: 비가 안 왔어요',
      'liked: 서로 얼굴을 알게 됐어요',
      'liked: 손님이 많았어요',
      'liked: 장터를 함께 열었어요',
      'regretted: 준비를 몇 사람이 다 했어요',
    ]);
});

test('a sheet for dots that is not there yet leads back to the console, and opens with the vote', async ({
  browser,
}) => {
  const desk = await Desk.at(await Hall.open(browser), 'wants');
  const { page, hall, id } = desk;
  const back = page.getByRole('link', { name: printing.ko.back });
  await page.goto(hall.page(`/paper/dots#${id}`));
  await expect(page.getByText(dotPaper.ko.notOpen)).toBeVisible();
  await expectAccessible(page);
  await expect(back).toHaveAttribute('href', `/console/${id}`);

  const members = await SimulatedMembers.join(hall.url, desk.code, 3);
  await members.write([['판로'], ['교육']]);
  await desk.call('POST', 'reveal', { step: 'wants' });
  await members.group(
    new Map([
      ['판로', 'practical-help'],
      ['교육', 'our-network'],
    ]),
  );
  await desk.call('POST', 'vote', { step: 'wants', open: true });
  members.leave();
  // What a browser says when its window is looked at again.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.getByRole('button', { name: printing.ko.print })).toBeVisible();
  await expectAccessible(page);
  await back.click();
  await page.waitForURL(/\/console\//);
});
