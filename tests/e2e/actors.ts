import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { messages as opening } from '#lib/views/opening/messages.ts';
import { messages as joinForm } from '#lib/views/joining/form-messages.ts';
import { messages as codeEntry } from '#lib/views/joining/code-messages.ts';
import { messages as participant } from '#lib/views/participant/messages.ts';
import { messages as participantScreens } from '#lib/views/participant/screens/messages.ts';
import { endingMessages } from '#lib/views/facilitator/ending-messages.ts';
import { messages as facilitator } from '#lib/views/facilitator/messages.ts';
import { peopleMessages } from '#lib/views/facilitator/people-messages.ts';
import { revealMessages } from '#lib/views/facilitator/reveal-messages.ts';
import { stepWords } from '#lib/i18n/step-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { StepKind } from '#lib/domain/step.ts';
import type { Links } from '#lib/protocol/contract.ts';
import { productUrl } from '../support/browser.ts';
import { spawnProduct, type ProductProcess } from '../support/product.ts';

const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
};

const open = new Set<Hall>();

/** For each spec's `afterEach`: a test that failed half-way must not leave its server running. */
export async function endHalls(): Promise<void> {
  for (const hall of open) await hall.end();
}

/** The hall: a real server with its own store, and browsers with cookies of their own. */
export class Hall {
  readonly #browser: Browser;
  readonly #dataDir: string;
  readonly #contexts: BrowserContext[] = [];
  readonly #port: string;
  #product: ProductProcess;

  private constructor(browser: Browser, dataDir: string, product: ProductProcess) {
    this.#browser = browser;
    this.#dataDir = dataDir;
    this.#product = product;
    this.#port = new URL(product.url).port;
  }

  static async open(browser: Browser): Promise<Hall> {
    const dataDir = await mkdtemp(join(tmpdir(), 'ieumpan-e2e-'));
    const hall = new Hall(browser, dataDir, await spawnProduct(dataDir, { LOG_LEVEL: 'error' }));
    open.add(hall);
    return hall;
  }

  /** For requests from Node, which does not know the made-up name. */
  get url(): string {
    return this.#product.url;
  }

  /** Where the server keeps everything; the centers’ file may be written by others while it runs. */
  get dataDir(): string {
    return this.#dataDir;
  }

  /** Where browsers find a page. */
  page(path: string): string {
    return productUrl(Number(this.#port), path);
  }

  async browser(size: keyof typeof sizes, locale: Locale): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: sizes[size],
      locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
      hasTouch: size === 'phone',
      reducedMotion: 'reduce',
    });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** What the operator does for centers, in a process of its own beside the running server. */
  async operate(...words: string[]): Promise<string> {
    const command = new URL('../../server/center.ts', import.meta.url).pathname;
    const env = {
      ...process.env,
      DATA_DIR: this.#dataDir,
      ORIGIN: this.page('').replace(/\/$/, ''),
    };
    const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], { env });
    return stdout;
  }

  /** The power goes; then it comes back. */
  async killAndStart(): Promise<void> {
    await this.#product.kill('SIGKILL');
    this.#product = await spawnProduct(this.#dataDir, { LOG_LEVEL: 'error', PORT: this.#port });
  }

  async end(): Promise<void> {
    open.delete(this);
    for (const context of this.#contexts) await context.close();
    await this.#product.kill('SIGTERM');
    await rm(this.#dataDir, { recursive: true });
  }
}

/** No serious or critical finding, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Someone with a laptop who opens and runs a workshop. */
export class Facilitator {
  readonly page: Page;
  readonly #locale: Locale;
  readonly #hall: Hall;

  constructor(hall: Hall, page: Page, locale: Locale) {
    this.#hall = hall;
    this.page = page;
    this.#locale = locale;
  }

  async open(network: string, stage: Stage, eligible: number, at = '/new'): Promise<void> {
    const m = opening[this.#locale];
    await this.page.goto(this.#hall.page(at));
    await this.page.getByLabel(m.network.search, { exact: true }).fill(network);
    await this.page.getByRole('button', { name: m.network.useNew(network) }).click();
    await this.page
      .getByRole('radio', { name: new RegExp(`^${m.stage[stage].name}`) })
      .check({ force: true });
    await this.page.getByLabel(m.people.eligible).fill(String(eligible));
    await expectAccessible(this.page);
    await this.page.getByRole('button', { name: m.summary.go }).click();
    await this.page.waitForURL(/\/console\//);
    await this.heading('welcome');
  }

  heading(kind: StepKind): Promise<void> {
    const name = stepWords[this.#locale].name[kind];
    return expect(this.page.getByRole('heading', { name }).first()).toBeVisible();
  }

  get id(): string {
    return /\/console\/([^#/]+)/.exec(this.page.url())![1]!;
  }

  /** What the console's own cookie may read of the workshop, or with no path the workshop itself. */
  read<T>(path = ''): Promise<T> {
    return this.page.evaluate(
      async (url) => (await fetch(url)).json() as T,
      `/api/workshops/${this.id}${path && `/${path}`}`,
    );
  }

  links(): Promise<Links> {
    return this.read<Links>('links');
  }

  /** A projector that shows this workshop. */
  async wall(): Promise<Page> {
    const wall = await this.#hall.browser('projector', this.#locale);
    const screen = new URL((await this.links()).screenUrl!);
    await wall.goto(this.#hall.page(screen.pathname + screen.hash));
    return wall;
  }

  /** Presses a button, and in the dialog that asks back the one that goes on. */
  async confirm(action: string, go: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await this.page.getByRole('button', { name: action, exact: true }).first().click();
    await expectAccessible(this.page);
    await dialog.getByRole('button', { name: go, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async sendOut(name: string): Promise<void> {
    const m = peopleMessages[this.#locale];
    await this.confirm(m.send(name), m.sendOut);
  }

  async end(): Promise<void> {
    const m = endingMessages[this.#locale];
    await this.confirm(m.close, m.close);
    await expect(this.page.getByRole('heading', { name: m.ended })).toBeInViewport();
  }

  /** Presses what leads on to a step. */
  async moveOn(kind: StepKind): Promise<void> {
    const name = facilitator[this.#locale].moveOn(stepWords[this.#locale].name[kind]);
    await this.page.getByRole('button', { name }).click();
    await this.heading(kind);
  }

  /** On from a talk whose cards were not all opened: the server says so, and the agenda keeps it. */
  async leaveTalk(kind: StepKind): Promise<void> {
    const m = facilitator[this.#locale];
    await this.confirm(m.moveOn(stepWords[this.#locale].name[kind]), m.cardsLeft.leave);
    await this.heading(kind);
    const flag = new RegExp(m.cardsLeft.flag(0).replace('0', '[1-9]'));
    await expect(this.page.getByText(flag)).toBeVisible();
  }

  async reveal(finished: number, joined: number): Promise<void> {
    const m = revealMessages[this.#locale];
    await this.page
      .getByRole('button', { name: facilitator[this.#locale].revealAction })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toContainText(m.finished(finished, joined));
    await expect(dialog).toContainText(m.final);
    await expectAccessible(this.page);
    await dialog.getByRole('button', { name: m.reveal, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

/**
 * Presses a button until what it leads to is there. A phone takes a second tap that follows a change of screens at
 * once for the end of a double tap, and people are not as fast as this.
 */
export async function press(button: Locator, leadsTo: Locator): Promise<void> {
  await expect(async () => {
    if (!(await leadsTo.isVisible())) await button.click({ timeout: 1000 });
    await expect(leadsTo).toBeVisible({ timeout: 600 });
  }).toPass({ timeout: 15_000, intervals: [100] });
}

/** A person with a phone. */
export class Phone {
  readonly page: Page;
  readonly #hall: Hall;
  readonly #locale: Locale;

  constructor(hall: Hall, page: Page, locale: Locale) {
    this.#hall = hall;
    this.page = page;
    this.#locale = locale;
  }

  get #m() {
    return { ...participantScreens[this.#locale], ...participant[this.#locale] };
  }

  /** The six digits, typed as soon as the field is there, awake or not. */
  async typeCode(code: string): Promise<void> {
    await this.page.goto(this.#hall.page('/join'));
    await this.page.getByLabel(codeEntry[this.#locale].label).fill(code);
  }

  get nameField(): Locator {
    return this.page.getByLabel(joinForm[this.#locale].name, { exact: true });
  }

  async submitName(observer = false): Promise<void> {
    const m = joinForm[this.#locale];
    const name = observer ? m.submitObserver : m.submit;
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** By the six digits, typed, or by the QR's link. */
  async join(
    way: { code: string } | { link: string },
    name: string,
    observer = false,
  ): Promise<void> {
    if ('code' in way) await this.typeCode(way.code);
    else {
      const link = new URL(way.link);
      await this.page.goto(this.#hall.page(link.pathname + link.hash));
    }
    await this.nameField.fill(name);
    if (observer)
      await this.page.getByLabel(joinForm[this.#locale].observer).check({ force: true });
    await expectAccessible(this.page);
    await this.submitName(observer);
    await this.page.waitForURL(/\/w\//);
  }

  #press(name: string, leadsTo: Locator): Promise<void> {
    return press(this.page.getByRole('button', { name, exact: true }), leadsTo);
  }

  get #anyAnswer(): Locator {
    return this.page.getByTestId('answer-3');
  }

  async begin(): Promise<void> {
    await this.#press(this.#m.intro.begin, this.#anyAnswer);
  }

  /** After coming back to a ballot that has answers. */
  async goOn(): Promise<void> {
    await this.#press(this.#m.intro.goOn, this.#anyAnswer);
  }

  /** Chooses an answer to the item on the screen: 1 to 5, `unknown` or `na`. */
  async choose(answer: number | string): Promise<void> {
    await this.page.getByTestId(`answer-${answer}`).click();
  }

  /** On to the item at `place` of `all`. */
  next(place: number, all: number): Promise<void> {
    return this.#press(this.#m.item.next, this.place(place, all));
  }

  saveState(state: 'on-server' | 'on-device'): Promise<void> {
    return expect(this.page.getByText(this.#m.save[state]).first()).toBeVisible();
  }

  /** Answers all items from the one on the screen on, and waits at the end. */
  async answerAll(answers: readonly (number | string)[], from = 0): Promise<void> {
    for (const [i, answer] of answers.entries()) {
      if (i < from) continue;
      await expect(this.place(i + 1, answers.length)).toBeVisible();
      await this.choose(answer);
      if (i + 1 < answers.length) await this.next(i + 2, answers.length);
      else await this.#press(this.#m.item.toEnd, this.#endHeading);
    }
  }

  get #endHeading(): Locator {
    return this.page.getByRole('heading', { name: this.#m.end.allTitle });
  }

  place(place: number, all: number): Locator {
    return this.page.getByText(this.#m.item.title(place, all)).first();
  }

  async finish(): Promise<void> {
    const waiting = this.page.getByRole('heading', { name: this.#m.waiting.title });
    await this.#press(this.#m.end.done, waiting);
  }

  /** Whoever is still answering is asked along, and not taken. */
  async goToResults(): Promise<void> {
    const heading = this.page.getByRole('heading', { name: this.#m.results.title });
    await this.#press(this.#m.way.see, heading);
  }

  async seesResults(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.#m.results.title })).toBeVisible();
  }
}
