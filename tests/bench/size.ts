/**
 * `npm run size`: how much JavaScript a phone loads from the QR code to the first answer, in a real
 * Chromium against the built product. Ends with 1 when it is over the budget.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchBrowser, productUrl } from '../support/browser.ts';
import { ensureFreshBuild } from '../support/fresh-build.ts';
import { spawnProduct } from '../support/product.ts';
import { ScriptMeter, type ScriptCost } from './script-meter.ts';

const budgetBytes = 90 * 1024;
const stepTimeoutMs = 15_000;
/** Smaller files are sent as they are by most servers. */
const worthCompressingBytes = 1024;

/** Opens a workshop whose checklist has begun. Returns the join link's fragment. */
async function openWorkshop(origin: string): Promise<string> {
  const api = `${origin}/api/workshops`;
  const opened = await post(api, {
    title: '크기 재기',
    network: { name: '재는 네트워크', members: [{ name: '가나조합' }, { name: '다라조합' }] },
    stage: 'operating',
  });
  const { id, joinUrl } = (await opened.json()) as { id: string; joinUrl: string };
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0]);
  await post(`${api}/${id}/step`, { step: 'checklist' }, { cookie: cookie.join('; ') });
  return new URL(joinUrl).hash;
}

async function post(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response;
}

/** What a participant does on the phone, up to the first answer. */
async function answerFirstItem(page: Page, joinLink: string): Promise<void> {
  await page.goto(joinLink);
  await page.getByTestId('join-name').fill('재는 사람');
  await page.getByTestId('join-submit').click();
  await page.getByTestId('checklist-begin').click();
  await page.getByTestId('answer-4').first().click();
  // Whatever the answer itself sets off belongs to the path.
  await page.waitForLoadState('networkidle');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;

const totalOf = (costs: readonly ScriptCost[]): number =>
  costs.reduce((sum, cost) => sum + cost.gzippedBytes, 0);

function print(costs: readonly ScriptCost[]): void {
  for (const { url, gzippedBytes, transferredBytes, encoding } of costs) {
    const transferred = `${kilobytes(transferredBytes)} ${encoding.padEnd(5)}`;
    console.log(
      `${kilobytes(gzippedBytes)} gzipped, sent as ${transferred} ${new URL(url).pathname}`,
    );
  }
}

interface Measured {
  readonly scripts: readonly ScriptCost[];
  /** Beside the budget, which is of JavaScript: what is shown, not run. */
  readonly data: readonly ScriptCost[];
}

function printAll({ scripts, data }: Measured): void {
  print(scripts);
  print(data);
  console.log(`${kilobytes(totalOf(data))} of data beside the scripts`);
  console.log(
    `${kilobytes(totalOf(scripts))} in ${scripts.length} scripts; the budget is${kilobytes(budgetBytes)}`,
  );
}

async function measure(): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ieumpan-size-'));
  const product = await spawnProduct(dataDir);
  const browser = await launchBrowser();
  try {
    const fragment = await openWorkshop(product.url);
    const page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 360, height: 740 } });
    page.setDefaultTimeout(stepTimeoutMs);
    const meter = new ScriptMeter(page);
    const port = Number(new URL(product.url).port);
    await answerFirstItem(page, productUrl(port, `/join${fragment}`));
    return { scripts: await meter.read(), data: await meter.readData() };
  } finally {
    await browser.close();
    await product.kill('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await ensureFreshBuild();
const measured = await measure();
const { scripts, data } = measured;
const uncompressed = [...scripts, ...data].filter(
  ({ encoding, transferredBytes }) =>
    encoding === 'none' && transferredBytes > worthCompressingBytes,
);
printAll(measured);
for (const { url } of uncompressed) console.log(`sent without compression: ${url}`);
process.exitCode =
  totalOf(scripts) > budgetBytes || scripts.length === 0 || uncompressed.length > 0 ? 1 : 0;
