import { expect, test, type Page } from '@playwright/test';
import { messages as reading } from '#lib/ui/messages.ts';
import { endHalls, Hall, Phone } from './actors.ts';
import { foundingItems } from './founding-room.ts';

test.afterEach(endHalls);

const answers = ['1', '2', '3', '4', '5', 'unknown', 'na'];

/** Ways of answering that lie above the line under the head of the page, or below the lower edge. */
const outOfSight = (page: Page) =>
  page.evaluate((ids) => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const [upper, lower] = [box('[data-edge=upper]').bottom, box('[data-edge=lower]').top];
    return ids.filter((id) => {
      const { top, bottom } = box(`[data-testid=answer-${id}]`);
      return top < upper - 1 || bottom > lower + 1;
    });
  }, answers);

test('in large text and beside a clock every item shows all seven ways to answer at once', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${hall.url}/api/workshops${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const opened = await post('', {
    title: '연습',
    network: { name: '가람 사회적경제협의회' },
    stage: 'founding',
  });
  const { id, code } = (await opened.json()) as { id: string; code: string };
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0]);
  const steer = (call: string, body: object) => post(`/${id}/${call}`, body, cookie.join('; '));

  const phone = new Phone(hall, await hall.browser('phone', 'ko'), 'ko');
  const { page } = phone;
  await phone.join({ code }, '김순자');
  await page.getByRole('button', { name: reading.ko.textLarge }).click();
  expect((await steer('step', { step: 'checklist' })).status).toBe(204);
  expect((await steer('timer', { action: 'start', minutes: 14 })).status).toBe(204);
  await phone.begin();
  await expect(page.getByRole('timer')).toBeVisible();
  for (const [i] of foundingItems.entries()) {
    await expect.poll(() => outOfSight(page), { message: `item ${i + 1}` }).toEqual([]);
    await phone.choose(3);
    if (i + 1 < foundingItems.length) await phone.next(i + 2, foundingItems.length);
  }
  await hall.end();
});
