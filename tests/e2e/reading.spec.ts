import { expect, test } from '@playwright/test';
import { casesById, practicesFor } from '#lib/content/cases.ts';
import { directoryById } from '#lib/content/directory.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { networkProfiles } from '#lib/content/network-profiles.ts';
import { bindLines } from '#lib/i18n/korean.ts';
import { messages as library } from '#lib/views/cases/messages.ts';
import { messages as directory } from '#lib/views/directory/messages.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';

test.afterEach(endHalls);

test('a phone finds a case by its first letters, reads it, and comes back to what it looked for', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('phone', 'ko');
  const m = library.ko;
  await page.goto(hall.page('/cases?obstacle=trust-low'));
  const found = practicesFor(['trust-low']).length;
  await expect(page.getByText(m.foundPractices(found))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: bindLines(obstaclesById.get('trust-low')!.ko) }).click();
  await page.getByText(m.views.cases).click();
  await page.getByRole('searchbox', { name: m.search }).fill('ㅇㅈㅎㄷ');
  const wonju = casesById.get('wonju-network')!;
  await page.getByRole('link', { name: wonju.ko }).click();

  await expect(page.getByRole('heading', { level: 1, name: wonju.ko })).toBeVisible();
  const profile = networkProfiles.find((one) => one.case === wonju.id)!;
  await expect(page.getByText(profile.worry.ko)).toBeVisible();
  await expect(page.getByRole('heading', { name: m.origin })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(page.getByRole('link', { name: wonju.ko })).toBeVisible();

  await page.getByText(m.views.practices).click();
  await page.locator('main article a').first().click();
  await expect(page.getByRole('heading', { name: m.helpsTitle })).toBeVisible();
  await expectAccessible(page);
  expect((await page.goto(hall.page('/cases/wonju-network/no-such-practice')))?.status()).toBe(404);
});

test('a laptop finds a network on the map and in words, and gets a text to report an error with', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('laptop', 'en');
  const m = directory.en;
  await page.goto(hall.page('/networks'));
  await expect(page.getByText(m.found(166))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Chungnam/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(m.found(16))).toBeVisible();
  await page.getByRole('searchbox', { name: m.search }).fill('ㅊㅇ');
  const cheonan = directoryById.get('regional-cheonan-social-economy-solidarity')!;
  const card = page.locator('article').filter({ hasText: cheonan.en });
  await expect(card.getByRole('link', { name: m.told })).toBeVisible();
  await card.getByRole('button', { name: m.report }).click();
  const text = page.getByRole('dialog').getByRole('textbox');
  await expect(text).toHaveValue(new RegExp(cheonan.id));
  await expectAccessible(page);
  await page.getByRole('button', { name: m.close, exact: true }).last().click();
  await page.reload();
  await expect(page.getByRole('searchbox', { name: m.search })).toHaveValue('ㅊㅇ');
});
