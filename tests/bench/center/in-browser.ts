/** A dashboard in a real browser: from the address to the table of networks on the screen. */
import type { Page } from 'playwright';
import { launchBrowser } from '../../support/browser.ts';
import { startProduct } from '../../support/product.ts';
import type { FullCenter } from './full-center.ts';

export interface BrowserTimes {
  /** the first page after the server has started: rounds are read from the disk */
  readonly first: number;
  /** each next load of the page */
  readonly loads: readonly number[];
  /** a filter, until its figures are there */
  readonly filters: readonly number[];
}

const timeoutMs = 30_000;

export async function measureInBrowser(center: FullCenter): Promise<BrowserTimes> {
  const centers = center.reopen();
  const product = await startProduct({ centers, pages: true });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const { email, password } = center;
    const data = { email, password };
    const headers = { origin: product.url };
    await context.request.post(`${product.url}/api/account/session`, { data, headers });
    const page = await context.newPage();
    // The browser itself is warm, and what the pages are made of is in its cache, as for a colleague of every day.
    await page.goto(`${product.url}/center`);
    await page.waitForLoadState('networkidle');
    const address = `${product.url}/center/${center.id}/compare`;
    const first = await load(page, address);
    const loads: number[] = [];
    for (let i = 0; i < 5; i += 1) loads.push(await load(page, address));
    const filters: number[] = [];
    for (const region of ['KR-11', 'KR-44', 'KR-41', 'KR-46', 'KR-48'])
      filters.push(await filter(page, region));
    return { first, loads, filters };
  } finally {
    await browser.close();
    await product.close();
    await centers.close();
  }
}

async function load(page: Page, address: string): Promise<number> {
  const begin = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('tbody th[scope=row] button').first().waitFor({ timeout: timeoutMs });
  return performance.now() - begin;
}

async function filter(page: Page, region: string): Promise<number> {
  const begin = performance.now();
  await page.locator('.selects select').nth(1).selectOption(region);
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached', timeout: timeoutMs });
  await page.waitForFunction(
    (code) => location.search.includes(code) && !document.querySelector('.loading'),
    region,
  );
  return performance.now() - begin;
}
