import { expect, test } from '@playwright/test';
import { instrument } from '#lib/content/instrument.ts';
import { itemsOf } from '#lib/content/checklist.ts';
import { messages as menu } from '#lib/views/participant/menu/messages.ts';
import { messages as participant } from '#lib/views/participant/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, Hall, Phone } from './actors.ts';

test.setTimeout(2 * 60_000);
test.afterEach(endHalls);

/** The checklist of one language, as the phone loads it. */
const koreanItems = '**/checklist-founding-ko*.json';

test('a phone’s items follow its language, also when the network swallows them at first', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const { id, joinUrl } = await facilitator.open({ title: '두 언어' });
  await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  const [item] = itemsOf(instrument.checklists.founding);
  const page = await hall.browser('phone', 'ko');
  const phone = new Phone(hall, page, 'ko');

  await page.route(koreanItems, (route) => route.abort());
  await phone.join({ link: joinUrl }, '김하나');
  await expect(page.getByText(participant.ko.missing.title)).toBeVisible();
  await page.unroute(koreanItems);
  // The phone asks again by itself when its line comes up: it may be quicker than the finger.
  const again = page.getByRole('button', { name: participant.ko.missing.again });
  await again.click({ timeout: 2000 }).catch(() => undefined);
  await phone.begin();
  await phone.choose(4);
  await expect(page.getByRole('heading', { name: item!.ko })).toBeVisible();

  await page.getByRole('button', { name: participant.ko.menu }).click();
  await page.getByRole('button', { name: menu.ko.pages.reading }).click();
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: item!.en })).toBeVisible();
  await expect(page.getByTestId('answer-4').getByRole('radio')).toBeChecked();
});
