/** `npm run bench:relations`: how long the map's layout and figures take, and how smoothly a browser draws it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import { arrange } from '#lib/domain/tie-layout.ts';
import { measureTies } from '#lib/domain/tie-measures.ts';
import { tiesOf, type Network } from '#lib/domain/ties.ts';
import type { OrganisationView } from '#lib/protocol/relations-contract.ts';
import { launchOptions, productUrl } from '../../support/browser.ts';
import { BrowserLike } from '../../support/browser-like.ts';
import { spawnProduct } from '../../support/product.ts';
import { namesOf, networkOf } from './network.ts';

const sizes = [60, 150, 300];

function timed(act: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return runs.sort((a, b) => a - b)[2]!;
}

/** A workshop whose organisations have all answered on paper, with its map open. */
async function openMap(url: string, count: number): Promise<{ network: Network; screen: string }> {
  const facilitator = new BrowserLike(url);
  const members = namesOf(count).map((name) => ({ name }));
  const opened = await facilitator.open({
    network: { name: '벤치 네트워크', members },
    stage: 'operating',
  });
  const path = `/api/workshops/${opened.id}`;
  await facilitator.send('POST', `${path}/step`, { step: 'relations' });
  const { body } = await facilitator.send<OrganisationView[]>('GET', `${path}/organisations`);
  const organisations = body.map((one): Organisation => ({
    ...one,
    id: one.id as OrganisationId,
    formerly: [],
  }));
  const network = networkOf(organisations);
  const numbers = drawSheetNumbers(count, createRandom(1));
  for (const [i, { id }] of organisations.entries()) {
    const answers = Object.fromEntries(network.claims.get(id)!);
    const sheet = { step: 'relations', sheet: numbers[i], organisation: id, answers };
    const { status } = await facilitator.send('POST', `${path}/sheets`, sheet);
    if (status !== 201) throw new Error(`a sheet was answered with ${status}`);
  }
  await facilitator.send('POST', `${path}/reveal`, { step: 'relations' });
  return { network, screen: opened.screenUrl };
}

/** Turns the wall's pages there and back, and gives each frame's length while the map is drawn anew. */
const frames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const lengths: number[] = [];
    let last = performance.now();
    const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));
    for (let i = 0; i < 120; i += 1) {
      if (i % 20 === 0) press(i % 40 === 0 ? 'PageDown' : 'PageUp');
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      lengths.push(now - last);
      last = now;
    }
    return lengths.slice(1);
  });

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const dataDir = await mkdtemp(join(tmpdir(), 'ieumpan-bench-'));
const product = await spawnProduct(dataDir, {
  LOG_LEVEL: 'error',
  LIMIT_MAX_PARTICIPANTS: '400',
});
const browser = await chromium.launch(launchOptions());
console.log('organisations  ties  layout ms  figures ms  page to map ms  frame p50 ms  p95 ms');
try {
  for (const count of sizes) {
    const { network, screen } = await openMap(product.url, count);
    const ties = tiesOf(network, 'awareness');
    const ids = network.organisations.map(({ id }) => id);
    const layout = timed(() => arrange(ids, ties));
    const figures = timed(() => measureTies(network, 'awareness'));
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const { pathname, hash } = new URL(screen);
    const begun = performance.now();
    await page.goto(productUrl(Number(new URL(product.url).port), pathname + hash));
    await page
      .locator('[data-id]')
      .nth(count - 1)
      .waitFor({ state: 'attached' });
    const drawn = performance.now() - begun;
    const lengths = await frames(page);
    await page.close();
    const row = [count, ties.length, layout, figures, drawn, at(lengths, 0.5), at(lengths, 0.95)];
    console.log(row.map((value) => value.toFixed(0).padStart(10)).join('  '));
  }
} finally {
  await browser.close();
  await product.kill('SIGTERM');
  await rm(dataDir, { recursive: true });
}
