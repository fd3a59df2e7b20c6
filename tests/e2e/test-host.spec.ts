import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { productUrl } from '../support/browser.ts';

test('pages run where a phone in a hall runs them: over plain http, in no secure context', async ({
  page,
}) => {
  const server = createServer((_request, response) => response.end('<h1>이음판</h1>')).listen(0);
  await page.goto(productUrl((server.address() as AddressInfo).port));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await page.evaluate(() => typeof crypto.subtle)).toBe('undefined');
  server.close();
});
