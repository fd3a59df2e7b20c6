import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import { sectionIds } from '#lib/report/report.ts';
import { writeBundle } from '#lib/report/result-file.ts';
import { madeUpRounds, madeUpSource } from '#lib/report/testing/made-up.ts';
import { fileKinds } from '#lib/views/report/file-kinds.ts';
import { messages } from '#lib/views/report/messages.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';
import { ended } from './ended-workshop.ts';
import { expectFullRows } from './full-rows.ts';

const m = messages.ko;

test.setTimeout(4 * 60_000);
test.afterEach(endHalls);

test('the ended console gives the report in every format by one press each, and a link to send and to revoke', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const opened = await ended(hall.url, 7);
  const desk = await hall.browser('laptop', 'ko');
  const console = new URL(opened.facilitatorUrl);
  const readying = desk.waitForResponse(
    (response) => response.request().method() === 'HEAD' && response.url().includes('/report.json'),
  );
  await desk.goto(hall.page(console.pathname + console.hash));
  await desk.getByRole('link', { name: m.open }).scrollIntoViewIfNeeded();
  await expectFullRows(desk.getByRole('region', { name: m.files }).getByRole('list'));
  // The pictures are painted before anybody has chosen a file.
  expect((await readying).status()).toBe(200);
  await expectAccessible(desk);
  for (const kind of fileKinds) {
    const coming = desk.waitForEvent('download');
    await desk.getByRole('link', { name: m.formats[kind] }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^한빛군.*\\.${kind}$`));
    const bytes = await readFile(await file.path());
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.includes('비밀이름')).toBe(false);
  }
  await desk.context().addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('h1')?.textContent ?? '';
    };
  });
  const printing = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: m.print }).click();
  const paper = await printing;
  await expect(paper.locator('html')).toHaveAttribute('data-printed', /결과 보고서/);
  await expect.poll(() => new URL(paper.url()).hash).toBe('');
  await paper.close();

  await desk.getByRole('button', { name: m.link.make, exact: true }).click();
  await expect(desk.getByRole('button', { name: m.link.copy, exact: true })).toBeVisible();
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
  await reader.getByRole('link', { name: '우리 계획' }).click();
  expect(new URL(reader.url()).hash).toBe(hash);
  const saved = reader.waitForEvent('download');
  await reader.getByRole('button', { name: m.formats.hwpx }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.hwpx$/);
  const pdf = await reader.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await reader.getByText('English', { exact: true }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(': report');
  const pageHeads = () =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  await expect
    .poll(async () => (await reader.evaluate(pageHeads)).join())
    .toMatch(/[A-Z][a-z]+ 20\d\d"/);
  const other = await reader.context().newPage();
  await other.goto(hall.page(pathname + hash));
  await expect(other.getByRole('heading', { level: 1 })).toContainText(': report');

  await desk.getByRole('button', { name: m.link.revoke }).click();
  await expect(desk.getByText(m.link.revoked)).toBeVisible();
  // Open pages too: by the next press, and when someone comes back to one.
  await reader.getByRole('button', { name: messages.en.formats.csv }).click();
  await expect(reader.getByText(messages.en.revoked)).toBeVisible();
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(other.getByText(messages.en.revoked)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(messages.en.revoked)).toBeVisible();
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
    const why = locale === 'ko' ? '5명 이상인 문항이 없어' : 'holds no answers';
    await expect(phone.getByText(why).first()).toBeVisible();
    await expect(phone.getByRole('img')).toHaveCount(0);
    await expectAccessible(phone);
  }
});

test('a report with every section is accessible on phones and laptops, and is walked by keys', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const parts = leave(
    madeUpSource({ people: 40, organisations: 20, eligible: 60 }, { rounds: madeUpRounds(4, 40) }),
  );
  for (const device of ['phone', 'laptop'] as const)
    for (const locale of ['ko', 'en'] as const) {
      const { sections } = createReport(parts, locale);
      expect(sections.map(({ id }) => id)).toEqual([...sectionIds]);
      const page = await hall.browser(device, locale);
      await page.route('**/report.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: writeBundle(parts) }),
      );
      await page.goto(hall.page('/report/w000000000000000'));
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(
        sections.map(({ title }) => title),
      );
      await expectAccessible(page);
      if (device === 'phone') {
        await page.getByRole('button', { name: messages[locale].openAll }).click();
        await page.getByRole('button', { name: messages[locale].contents }).click();
        await expectAccessible(page);
      }
      const last = sections.at(-1)!.title;
      await page.getByRole('link', { name: last, exact: true }).press('Enter');
      await expect(page.getByRole('heading', { name: last, exact: true })).toBeFocused();
      await page.getByRole('heading', { name: last, exact: true }).press('Shift+Tab');
      if (device === 'phone') await page.keyboard.press('Shift+Tab');
      await expect(page.locator('.scroll').last()).toBeFocused();
      await page.context().close();
    }
});

test('what is long folds on a screen, is shown whole by one press, and is whole on paper', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const parts = leave(madeUpSource({ people: 100, organisations: 60, eligible: 140 }));
  const phone = await hall.browser('phone', 'ko');
  await phone.route('**/report.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: writeBundle(parts) }),
  );
  await phone.goto(hall.page('/report/w000000000000000'));
  const cards = phone.locator('#wants ul').last();
  const organisations = phone.locator('#relations table').last().locator('tbody tr');
  const visible = { visible: true } as const;
  await phone.getByRole('button', { name: m.openAll }).click();
  await expect(cards.locator('li')).toHaveCount(28);
  await expect(cards.locator('li').filter(visible)).toHaveCount(5);
  await expect(organisations.filter(visible)).toHaveCount(10);

  await phone
    .locator('#relations')
    .getByRole('button', { name: m.whole(60) })
    .click();
  await expect(organisations.filter(visible)).toHaveCount(60);
  await phone.locator('#relations').getByRole('button', { name: m.fold, exact: true }).click();
  await expect(organisations.filter(visible)).toHaveCount(10);
  await phone.emulateMedia({ media: 'print' });
  await expect(cards.locator('li').filter(visible)).toHaveCount(28);
  await expect(organisations.filter(visible)).toHaveCount(60);
  await expect(phone.getByRole('button', { name: m.whole(28) })).toHaveCount(0);
});

test('on a phone the glance stands first; everything else is one press away, found by the contents, and whole on paper', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const parts = leave(madeUpSource({ people: 100, organisations: 60, eligible: 140 }));
  const { sections } = createReport(parts, 'ko');
  const phone = await hall.browser('phone', 'ko');
  await phone.route('**/report.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: writeBundle(parts) }),
  );
  await phone.goto(hall.page('/report/w000000000000000'));
  await expect(phone.getByRole('heading', { level: 2 })).toHaveCount(sections.length);
  const screens = () => phone.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  const pictures = phone.getByRole('img').filter({ visible: true });
  await expect(phone.locator('#glance p').nth(1)).toBeInViewport({ ratio: 1 });
  await expect(pictures).toHaveCount(1);
  expect(await screens()).toBeLessThan(8);
  await expectAccessible(phone);

  const [plan, map] = ['plan', 'relations'].map((id) => sections.find((one) => one.id === id));
  await phone.getByRole('button', { name: m.contents }).click();
  await phone.getByRole('link', { name: plan!.title, exact: true }).click();
  await expect(phone.getByRole('heading', { name: plan!.title, exact: true })).toBeFocused();
  await expect(phone.locator('#plan table').first()).toBeVisible();
  const more = phone.getByRole('button', { name: `${m.more} (${map!.title})` });
  await more.click();
  await expect(pictures).toHaveCount(3);
  await phone.locator('#relations .part > button').click();
  await expect(phone.getByRole('heading', { name: map!.title, exact: true })).toBeFocused();
  await expect(pictures).toHaveCount(1);
  await expect(more).toHaveAttribute('aria-expanded', 'false');

  await phone.emulateMedia({ media: 'print' });
  await expect(phone.locator('#items table').first()).toBeVisible();
  await expect(phone.getByRole('button')).toHaveCount(0);
});
