import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { printed } from '../export/printed.ts';
import { docxByXml, hwpxByXml, xlsxByLibrary } from '../export/readers.ts';
import { leave } from '#lib/report/leaving.ts';
import { writeBundle } from '#lib/report/result-file.ts';
import { hostileSource, madeUpSource } from '#lib/report/testing/made-up.ts';
import { messages as foot } from '#lib/views/home/foot-messages.ts';
import { messages } from '#lib/views/report/messages.ts';
import { openMessages } from '#lib/views/report/open-messages.ts';
import { resultFileMessages } from '#lib/views/report/result-file-messages.ts';
import type { FileKind } from '#lib/views/report/file-kinds.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';
import { expectFullRows } from './full-rows.ts';

test.setTimeout(2 * 60_000);
test.afterEach(endHalls);

const source = madeUpSource();
const text = writeBundle(leave(source));
const fileOf = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const choose = (page: Page, content: string) =>
  page.locator('input[type=file]').setInputFiles(fileOf('우리 결과.json', content));
const title = '함께 보는 날 결과 보고서';

test('someone comes from the first page, opens a result file, reads the report in both languages and takes it along, and nothing leaves the browser', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('laptop', 'ko');
  await page.goto(hall.page('/'));
  await page.getByRole('link', { name: foot.ko.resultFile }).click();
  await expect(page.getByText(openMessages.ko.private)).toBeVisible();
  await expectAccessible(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('/api/')) sent.push(request.url());
  });

  await choose(page, text);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText(openMessages.ko.opened('우리 결과.json'))).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 412, height: 768 });
  await page.getByRole('button', { name: messages.ko.take }).click();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expectFullRows(page.getByRole('region', { name: messages.ko.files }).getByRole('list'));
  const take = async (kind: FileKind) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: messages.ko.formats[kind] }).click();
    return new Uint8Array(await readFile(await (await coming).path()));
  };
  const server = async (kind: FileKind) => (await printed(kind, source)).bytes;
  expect(Buffer.from(await take('csv'))).toEqual(Buffer.from(await server('csv')));
  expect(await xlsxByLibrary(await take('xlsx'))).toEqual(
    await xlsxByLibrary(await server('xlsx')),
  );
  expect(docxByXml(await take('docx'))).toEqual(docxByXml(await server('docx')));
  expect(hwpxByXml(await take('hwpx'))).toEqual(hwpxByXml(await server('hwpx')));
  expect(
    Buffer.from(await take('png'))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(': report');
  await expect(page.getByText(openMessages.en.unverified)).toBeVisible();
  expect(sent).toEqual([]);
});

test('what is no result, or an old one, is refused in the reader’s language, and what was open stays', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const refused = [
    ['결과', 'file-not-json'],
    ['{"a":1}', 'file-not-a-result'],
    [text.replace('"version": 1', '"version": 2'), 'file-other-version'],
    [text.replaceAll('"version": "1.0.0"', '"version": "0.0.1"'), 'file-other-version'],
    // A day of the plan that is none would break the page half way down.
    [text.replace('"due": "2027-03-31"', '"due": "<img src=x>"'), 'file-not-a-result'],
    [' '.repeat(8 * 1024 * 1024 + 1), 'file-too-large'],
  ] as const;
  for (const locale of ['ko', 'en'] as const) {
    const phone = await hall.browser('phone', locale);
    await phone.goto(hall.page('/report'));
    await expect(phone.getByRole('heading', { name: openMessages[locale].title })).toBeVisible();
    for (const [content, fault] of refused) {
      await choose(phone, content);
      await expect(phone.getByRole('alert')).toHaveText(resultFileMessages[locale][fault]);
    }
    await expectAccessible(phone);
    await choose(phone, writeBundle(leave(hostileSource())));
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(phone.locator('#glance')).toBeVisible();
    await expectAccessible(phone);
    await choose(phone, 'x');
    await expect(phone.getByRole('alert')).toHaveText(resultFileMessages[locale]['file-not-json']);
    await expect(phone.locator('#glance')).toBeVisible();
    await phone.context().close();
  }
});

test('a file is dropped onto the window', async ({ browser }) => {
  const hall = await Hall.open(browser);
  const page = await hall.browser('laptop', 'ko');
  await page.goto(hall.page('/report'));
  await expect(page.getByText(openMessages.ko.drop)).toBeVisible();
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '우리 결과.json', { type: 'application/json' }));
    return transfer;
  }, text);
  const heading = page.getByRole('heading', { level: 1 });
  // A page that is not yet awake hears no drop.
  await expect(async () => {
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await expect(heading).toContainText(title, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
});
