import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WorkshopId } from '#lib/domain/id.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { launchBrowser, productUrl } from '../support/browser.ts';
import { layAnew } from '../support/renewing.ts';
import { until } from '../support/until.ts';
import type { Probe } from './browser-rooms/probe.svelte.ts';
import {
  bundleProbe,
  startProbeProduct,
  type ProbeProduct,
} from './browser-rooms/probe-product.ts';

declare const probe: Probe;
type Told = ReturnType<Probe['read']>;

/** The rooms of the browser in a real one, against the real server, in no secure context. */
describe('the rooms of the browser', () => {
  let script: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let product: ProbeProduct;
  let facilitator: BrowserLike;
  let opened: Awaited<ReturnType<BrowserLike['open']>>;
  let storage: ReturnType<typeof createMemoryStorage>;
  const errors: string[] = [];

  beforeAll(async () => {
    [script, browser] = await Promise.all([bundleProbe(), launchBrowser()]);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    errors.length = 0;
    storage = createMemoryStorage();
    product = await startProbeProduct(script, storage);
    facilitator = new BrowserLike(`http://127.0.0.1:${product.port}`);
    opened = await facilitator.open();
    context = await browser.newContext();
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(productUrl(product.port));
  });
  afterEach(async () => {
    await context.close();
    facilitator.leave();
    await product.close();
    expect(errors).toEqual([]);
  });

  const read = (): Promise<Told> => page.evaluate(() => probe.read());
  const told = (is: (told: Told) => boolean, what: string): Promise<Told> =>
    until(
      async () => {
        const now = await read();
        return is(now) ? now : null;
      },
      what,
      10_000,
    );
  const isOnServer = () => told(({ save }) => save?.kind === 'on-server', 'all was on the server');
  const answer = (item: string, value: 1 | 2 | 3 | 4 | 5) =>
    page.evaluate(([id, given]) => probe.answer(id, given), [item, value] as const);

  async function joinAndShow(): Promise<void> {
    const id = await page.evaluate((code) => probe.join(code), opened.code);
    await page.evaluate((workshop) => probe.show(workshop), id);
    await isOnServer();
  }
  /** As when someone closes the browser and comes back. */
  async function comeBack(): Promise<void> {
    await page.goto(productUrl(product.port));
    await page.evaluate((workshop) => probe.show(workshop), opened.id);
  }

  test('IndexedDB keeps what the port of local stores promises', async () => {
    expect(await page.evaluate(() => probe.checkStores())).toEqual([]);
  });

  test('an effect follows a document once per transaction, over its replacement, and lets go', async () => {
    // Nothing, three at once, the new one; then no listener is left, and reading is still fresh.
    expect(await page.evaluate(() => probe.followDocument())).toEqual([0, 3, 0, 0, 1]);
  });

  test('a screen follows the workshop and its own answers', async () => {
    await joinAndShow();
    expect((await read()).isSecure).toBe(false);
    await facilitator.send('POST', `/api/workshops/${opened.id}/step`, { step: 'checklist' });
    await told(({ steps }) => steps.at(-1) === 'checklist', 'the step moved');
    await answer('founding-01', 4);
    await answer('founding-02', 2);
    const now = await told(
      ({ save, answered }) => answered.at(-1) === 2 && save?.kind === 'on-server',
      'both were on the server',
    );
    expect(now.answers).toEqual({ 'founding-01': 4, 'founding-02': 2 });
    expect(now.saves).toContain('saving');
  });

  test('finishing shows at once and does not open the ballot anew', async () => {
    await joinAndShow();
    await page.evaluate(() => probe.finish('checklist'));
    expect(await read()).toMatchObject({ isFinished: true, starts: 1 });
    const { body } = await facilitator.send('GET', `/api/workshops/${opened.id}/seats`);
    expect(body).toMatchObject([{ finished: { checklist: true } }]);
  });

  test('[DUR3] what was answered while the server was away is on this device, over a closed browser, and arrives', async () => {
    await joinAndShow();
    await answer('founding-01', 4);
    await isOnServer();
    await product.close();
    await told(({ isOnline }) => !isOnline, 'the server was away');
    await answer('founding-02', 5);
    await told(
      ({ save }) => save?.kind === 'on-device' && save.unsent,
      'the answer was on the device',
    );
    await page.goto('about:blank');
    product = await startProbeProduct(script, storage, product.port);
    await comeBack();
    const now = await isOnServer();
    expect(now.answers).toEqual({ 'founding-01': 4, 'founding-02': 5 });
  });

  test('[DUR3] what was answered while its room was laid anew arrives by itself, and nothing is told to be lost', async () => {
    await joinAndShow();
    await answer('founding-01', 4);
    await isOnServer();
    await product.close();
    await told(({ isOnline }) => !isOnline, 'the server was away');
    await answer('founding-01', 2);
    await answer('founding-02', 5);
    await told(
      ({ save }) => save?.kind === 'on-device' && save.unsent,
      'the answers were on the device',
    );
    const workshop = opened.id as WorkshopId;
    const [participant] = await storage.participants(workshop);
    await layAnew(storage, [
      { kind: 'ballot', workshop, participant: participant!.id },
      { kind: 'agenda', workshop },
    ]);
    await page.goto('about:blank');
    product = await startProbeProduct(script, storage, product.port);
    await comeBack();
    const now = await isOnServer();
    expect(now.answers).toEqual({ 'founding-01': 2, 'founding-02': 5 });
    expect(now.lost).toBeNull();
    await until(async () => {
      const names = Object.keys(await page.evaluate(() => probe.readDisk()));
      return names.length === 1 && names[0]?.endsWith('#1');
    }, 'the store of before was removed');
    await answer('founding-03', 1);
    expect((await isOnServer()).answers).toMatchObject({ 'founding-03': 1 });
  });

  test('[DUR1] without IndexedDB and storage it carries on, and says so while offline', async () => {
    await page.addInitScript(() => {
      const forbidden = {
        get(): never {
          throw new DOMException('forbidden', 'SecurityError');
        },
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, forbidden);
    });
    await page.goto(productUrl(product.port));
    await joinAndShow();
    await answer('founding-01', 4);
    await isOnServer();
    await product.close();
    await told(({ isOnline }) => !isOnline, 'the server was away');
    await answer('founding-02', 5);
    await told(
      ({ save }) => save?.kind === 'cannot-save' && save.unsent,
      'it was told that nothing is saved',
    );
    product = await startProbeProduct(script, storage, product.port);
    const now = await isOnServer();
    expect(now.answers).toEqual({ 'founding-01': 4, 'founding-02': 5 });
  });

  test('[PRIV7] the log on this device is one state soon after an answer was changed', async () => {
    await joinAndShow();
    for (const value of [1, 2, 3, 4, 5] as const) await answer('founding-01', value);
    await isOnServer();
    const counts = async () => Object.values(await page.evaluate(() => probe.readDisk()));
    await expect.poll(counts, { timeout: 5000 }).toEqual([1]);
  });

  /** While the page can't hear of it: the same store behind another port. */
  async function lockElsewhere(locked: boolean): Promise<void> {
    const elsewhere = await startProbeProduct(script, storage);
    const other = new BrowserLike(`http://127.0.0.1:${elsewhere.port}`);
    const path = `/api/workshops/${opened.id}`;
    await other.send('POST', `${path}/facilitators`, { key: opened.facilitatorKey });
    expect(await other.send('POST', `${path}/lock`, { locked })).toMatchObject({ status: 204 });
    other.leave();
    await elsewhere.close();
  }

  test('[ROLE2] an answer that was locked out meanwhile is kept as a copy, and another tab goes on', async () => {
    await joinAndShow();
    const first = page;
    page = await context.newPage();
    await comeBack();
    await isOnServer();
    const second = page;
    page = first;
    await product.close();
    await told(({ isOnline }) => !isOnline, 'the server was away');
    await answer('founding-01', 4);
    await lockElsewhere(true);
    product = await startProbeProduct(script, storage, product.port);
    const refused = await told(({ lost }) => lost !== null, 'the loss was told');
    expect(refused.lost).toEqual({ code: 'read-only', answers: { 'founding-01': 4 } });
    expect(refused.answers).toEqual({});

    await facilitator.send('POST', `/api/workshops/${opened.id}/lock`, { locked: false });
    await until(() => page.evaluate(() => probe.putBackLost()), 'the answer was put back');
    expect(await isOnServer()).toMatchObject({ lost: null, answers: { 'founding-01': 4 } });
    page = second;
    await told(({ answers }) => answers['founding-01'] === 4, 'the other tab saw it');
    await until(() => answer('founding-02', 2), 'the other tab could answer');
    expect((await isOnServer()).answers).toEqual({ 'founding-01': 4, 'founding-02': 2 });
    // Both tabs have moved on to the second store.
    await until(async () => {
      const names = Object.keys(await page.evaluate(() => probe.readDisk()));
      return names.length === 1 && names[0]?.endsWith('#1');
    }, 'the first store was removed');
  });
});
