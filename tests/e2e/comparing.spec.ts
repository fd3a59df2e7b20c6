import { createRandom } from '#lib/domain/seeded-random.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { messages as account } from '#lib/views/center/account-messages.ts';
import { messages as center } from '#lib/views/center/center-messages.ts';
import { messages as followUp } from '#lib/views/comparing/follow-up-messages.ts';
import { messages as comparing } from '#lib/views/comparing/messages.ts';
import { spreadMessages as spreadWords } from '#lib/views/comparing/spread-messages.ts';
import { messages as taking } from '#lib/views/comparing/take-away-messages.ts';
import { openCenterStore } from '../../server/center/sqlite-center-store.ts';
import { demoSendings, type DemoSending } from '../../server/demo/center-rounds.ts';
import { sendDemo } from '../../server/demo/center-town.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';

const a = account.ko;
const m = comparing.ko;

test.afterEach(endHalls);

/** A center that sixty networks have sent three years of results to, and its owner’s laptop. */
interface FullCenter {
  readonly hall: Hall;
  readonly owner: Page;
  readonly id: string;
  readonly sendings: readonly DemoSending[];
}

async function openCenter(browser: Browser): Promise<FullCenter> {
  const hall = await Hall.open(browser);
  const said = await hall.operate('create', '한밭사회적경제지원센터', 'somi@hanbat.kr');
  const id = /\((\w+)\)/.exec(said)![1]!;
  // Before anybody looks: a server does not expect its centers' results from another process.
  const draw = createRandom(7);
  const sendings = demoSendings({ networks: 60, years: 3, now: Date.now(), draw });
  const store = openCenterStore(join(hall.dataDir, 'centers.sqlite'));
  sendDemo(store, store.center(id)!, sendings);
  store.close();
  const owner = await hall.browser('laptop', 'ko');
  await owner.goto(/http\S+#[\w-]{43}/.exec(said)![0]);
  // The first who signs in waits for the library behind accounts.
  await owner.getByLabel(a.invitation.name).fill('한소미', { timeout: 60_000 });
  await owner.getByLabel(a.signIn.password).fill('대숲을 지나는 바람 소리');
  await owner.getByRole('button', { name: a.invitation.accept, exact: true }).click();
  await owner.waitForURL(/\/center\/[^/]+\/compare/);
  await owner.goto(hall.page(`/center/${id}/compare?stage=operating`));
  await expect(owner.getByRole('heading', { name: spreadWords.ko.titles.factor })).toBeVisible();
  return { hall, owner, id, sendings };
}

/** Clean, and kept as a picture beside the test's results. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
}

/** A file that a link of the page gives, as text. */
async function fileOf(page: Page, href: RegExp): Promise<{ name: string; text: string }> {
  const link = page.locator('a[download]');
  const links = await link.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const at = links.findIndex((one) => href.test(one));
  const [download] = await Promise.all([page.waitForEvent('download'), link.nth(at).click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('what is looked at stands in the address; a colleague who opens it sees the same', async ({
  browser,
}) => {
  const { owner, hall } = await openCenter(browser);
  await owner
    .getByRole('combobox', { name: m.region, exact: true })
    .selectOption({ label: '충남' });
  await expect(owner).toHaveURL(/region=KR-44/);
  await owner.getByRole('radio', { name: m.views.obstacles }).check({ force: true });
  await expect(owner).toHaveURL(/view=obstacles/);
  await expect(owner.getByRole('heading', { name: m.matrix.obstacles })).toBeVisible();
  const said = owner.locator('.said p').first();
  await expect(said).toContainText('곳을 셌어요');
  const again = await owner.context().newPage();
  await again.goto(hall.page(new URL(owner.url()).pathname + new URL(owner.url()).search));
  await expect(again.getByRole('heading', { name: m.matrix.obstacles })).toBeVisible();
  await expect(again.locator('.said p').first()).toHaveText(await said.innerText());
  await expect(again.getByRole('combobox', { name: m.region, exact: true })).toHaveValue('KR-44');
  await again.getByRole('button', { name: m.clear }).click();
  await expect(again).not.toHaveURL(/region=/);
});

test('[PRIV3] cells of fewer than three are closed in the picture, in its table and in the files', async ({
  browser,
}) => {
  const { owner, sendings } = await openCenter(browser);
  const map = owner.getByRole('region', { name: m.map.title });
  await expect(map.getByText(m.closed, { exact: true }).first()).toBeVisible();
  await map.getByText(m.asTable).click();
  const table = map.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(17);
  const closed = table.getByRole('row').filter({ hasText: m.closed });
  for (const row of await closed.all()) {
    const networks = Number(await row.getByRole('cell').first().innerText());
    expect(networks).toBeLessThan(3);
  }
  await look(owner, 'factors');
  const csv = await fileOf(owner, /comparison\.csv/);
  expect(csv.name).toMatch(/\.csv$/);
  for (const { network } of sendings) expect(csv.text).not.toContain(network.name);
  expect((await fileOf(owner, /comparison\.xlsx/)).text.slice(0, 2)).toBe('PK');
  expect((await fileOf(owner, /comparison\.png/)).text).toContain('PNG');
  const inside = await fileOf(owner, /networks\.csv/);
  const hidden = sendings.filter(({ network }) => !network.isNamed);
  expect(inside.text).toContain(taking.ko.inside.slice(0, 3));
  for (const { network } of hidden) expect(inside.text).not.toContain(network.name);
});

test('a network is marked in the pictures and the table, on every page and in the address', async ({
  browser,
}) => {
  const { owner } = await openCenter(browser);
  const last = await owner.locator('tbody th button').last().innerText();
  await owner.getByRole('combobox', { name: m.own }).fill(last);
  await owner.getByRole('option', { name: last }).first().click();
  await expect(owner).toHaveURL(/own=/);
  await expect(owner.getByRole('button', { name: m.table.mark(last) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(owner.getByRole('region', { name: spreadWords.ko.titles.factor })).toContainText(
    '비슷한 곳',
  );
  // One network's own score says how sure it is, in the picture and in its row.
  await expect(owner.locator('p.own').first()).toContainText(/±\d/);
  await expect(owner.locator('tr.own td').first()).toContainText(/±\d/);
  await look(owner, 'own');
  await owner.getByRole('radio', { name: m.views.obstacles }).check({ force: true });
  const spread = owner.getByRole('region', { name: spreadWords.ko.titles.obstacle });
  await spread.getByLabel(spreadWords.ko.obstacle).selectOption({ label: '바빠서 모이기 어려움' });
  await expect(owner).toHaveURL(/figure=obstacle/);
  await expect(spread).toContainText(last);
  await look(owner, 'own-obstacle');
  await owner.getByRole('radio', { name: m.views.factors }).check({ force: true });
  await owner.getByLabel(m.table.sort).selectOption({ label: m.table.sorts.figure });
  await expect(owner.getByText(m.table.byHand)).toBeVisible();
  await owner.getByRole('radio', { name: m.views.years }).check({ force: true });
  await expect(owner.getByText(m.years.own(last))).toBeVisible();
  await look(owner, 'years');
  await owner.getByText(m.asTable).click();
  await expect(owner.getByRole('rowheader', { name: /\d{4}년/ }).first()).toBeVisible();
  await expect(owner.getByRole('rowheader', { name: last }).last()).toBeVisible();
});

test('every other view is clean, says what the nation has beside it, and is empty where it must', async ({
  browser,
}) => {
  const { owner, hall, id } = await openCenter(browser);
  const at = (query: string) => hall.page(`/center/${id}/compare?stage=operating&${query}`);
  for (const view of ['tasks', 'wants'] as const) {
    await owner.goto(at(`view=${view}`));
    await expect(owner.getByText(m.near[view])).toBeVisible();
    await look(owner, view);
  }
  await owner.goto(at('region=KR-50&level=national&size=large'));
  await expect(owner.getByRole('heading', { name: m.nothing })).toBeVisible();
  const phone = await owner.context().newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(at('view=obstacles'));
  await expect(phone.getByRole('heading', { name: m.matrix.obstacles })).toBeVisible();
  await expect(phone.getByRole('heading', { name: m.nation })).toBeVisible();
  await look(phone, 'obstacles-phone');
});

test('lists say whom to call; a regional report is read and taken along', async ({ browser }) => {
  const { owner, sendings } = await openCenter(browser);
  await owner.getByRole('link', { name: center.ko.nav.followUp }).click();
  const past = owner.getByRole('region', { name: new RegExp(`^${followUp.ko.past}`) });
  await expect(past.getByRole('listitem').first()).toContainText(followUp.ko.last);
  const text = await owner.locator('main').innerText();
  const hidden = sendings.filter(({ network }) => !network.isNamed);
  for (const { network } of hidden) expect(text).not.toContain(network.name);
  await look(owner, 'follow-up');
  await owner.getByRole('link', { name: center.ko.nav.report }).click();
  await owner
    .getByRole('combobox', { name: m.region, exact: true })
    .selectOption({ label: '충남' });
  await expect(owner.getByRole('heading', { level: 1 }).last()).toContainText('충남');
  await look(owner, 'regional-report');
  const docx = await fileOf(owner, /regional-report\.docx\?.*KR-44/);
  expect(docx.name).toMatch(/충남.*\.docx$/);
  expect((await fileOf(owner, /regional-report\.hwpx/)).text.slice(0, 2)).toBe('PK');
});
