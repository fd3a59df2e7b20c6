import { expect, test, type Locator, type Page } from '@playwright/test';
import type { WantsView } from '#lib/protocol/contract.ts';
import { messages as joinForm } from '#lib/views/joining/form-messages.ts';
import { consoleMessages } from './wants-words.ts';
import { messages } from './wants-words.ts';
import { areaName } from '#lib/views/wants/places.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, Hall } from './actors.ts';
import { Keys } from './keys.ts';
import { SimulatedMembers } from './simulated-members.ts';

const m = messages.ko;
const desk = consoleMessages.ko;
const governance = areaName('governance', 'ko');

test.setTimeout(5 * 60_000);
test.afterEach(endHalls);

const button = (place: Page | Locator, name: string | RegExp): Locator =>
  place.getByRole('button', { name, exact: typeof name === 'string' });
/** A place that a card can be put into; how many lie there is part of its name. */
const placeIn = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name }).first();
const cardOf = (page: Page, text: string): Locator =>
  page.locator('[data-card]').filter({ hasText: text });

/** The button that leads on, once it is not held any more: it is for a moment whenever it changes. */
async function lead(page: Page, keys: Keys, action: string): Promise<void> {
  await expect(button(page, action)).toBeEnabled();
  await keys.use(button(page, action));
}

/** In the dialog that asks back, on to the button that goes on. */
async function confirm(page: Page, keys: Keys, action: string, go: string): Promise<void> {
  await lead(page, keys, action);
  const dialog = page.getByRole('dialog');
  await keys.use(button(dialog, go));
  await expect(dialog).toBeHidden();
  await keys.keepsFocus();
}

test('keys alone: cards are written, grouped and voted on, and the focus is always to be seen', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const opener = new BrowserLike(hall.url);
  const { id, code, joinUrl, facilitatorUrl } = await opener.open();
  await opener.send('POST', `/api/workshops/${id}/step`, { step: 'wants' });
  const view = async () => (await opener.send<WantsView>('GET', `/api/workshops/${id}/wants`)).body;
  const placesOf = async (text: string) =>
    (await view()).groups
      .filter(({ cards }) => cards.some((card) => card.text === text))
      .map(({ name, area }) => name ?? area);
  const members = await SimulatedMembers.join(hall.url, code, 3);
  await members.write([['공동 판매장'], ['시청과 만나기'], ['사무국 상근자']]);

  const consolePage = await hall.browser('laptop', 'ko');
  const console_ = new Keys(consolePage);
  const steering = new URL(facilitatorUrl);
  await consolePage.goto(hall.page(steering.pathname + steering.hash));
  const page = await hall.browser('laptop', 'ko');
  const keys = new Keys(page);
  const joining = new URL(joinUrl);
  await page.goto(hall.page(joining.pathname + joining.hash));

  // In by the keyboard, and a card.
  await keys.type(page.getByLabel(joinForm.ko.name, { exact: true }), '김하나');
  // Another page begins at its top.
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/w\//);
  await keys.use(button(page, m.intro.begin));
  await keys.type(page.getByRole('textbox'), '소식지를 내자');
  await keys.press('Enter');
  await expect(page.getByText(m.write.mine(1))).toBeVisible();
  await keys.use(button(page, m.write.done));
  await expect(page.getByRole('heading', { name: m.waiting.title })).toBeVisible();

  await confirm(consolePage, console_, desk.reveal.action, desk.reveal.go);
  await lead(consolePage, console_, desk.check.action);
  await expect(button(consolePage, desk.vote.action)).toBeVisible();
  await console_.keepsFocus();

  // Into an area, and back by undo; a phone and the console alike.
  for (const [who, at, text] of [
    [keys, page, '시청과 만나기'],
    [console_, consolePage, '사무국 상근자'],
  ] as const) {
    await who.use(cardOf(at, text));
    await who.use(placeIn(at, governance));
    await expect.poll(() => placesOf(text)).toEqual(['governance']);
    await who.keepsFocus();
  }
  await keys.use(button(page, m.board.undo));
  await expect.poll(() => placesOf('시청과 만나기')).toEqual([]);
  expect(await placesOf('사무국 상근자')).toEqual(['governance']);
  await keys.use(cardOf(page, '시청과 만나기'));
  await keys.use(placeIn(page, governance));
  await expect.poll(() => placesOf('시청과 만나기')).toEqual(['governance']);

  // Escape puts a card back where it was, and the focus on it.
  await keys.use(cardOf(page, '공동 판매장'));
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cardOf(page, '공동 판매장')).toBeFocused();

  // A group of one's own, with another name, and merged.
  await keys.use(cardOf(page, '공동 판매장'));
  await keys.use(button(page.getByRole('dialog'), m.choose.newGroup));
  await page.keyboard.insertText('장터');
  await keys.press('Enter');
  await expect.poll(() => placesOf('공동 판매장')).toEqual(['장터']);
  await keys.use(cardOf(page, '소식지를 내자'));
  await keys.use(placeIn(page, areaName('communication', 'ko')));
  await expect.poll(() => placesOf('소식지를 내자')).toEqual(['communication']);
  const pile = page.getByRole('radio', {
    name: new RegExp(`^${m.board.showPile(0).slice(0, -2)}`),
  });
  if (await pile.isVisible()) await keys.use(pile, 'ArrowRight');
  await keys.use(button(page, m.group.menu('장터')));
  const naming = page.getByRole('dialog').getByRole('textbox');
  await keys.tabTo(naming);
  await keys.press('Control+A');
  await keys.type(naming, '함께 파는 장터');
  await keys.press('Enter');
  await expect.poll(() => placesOf('공동 판매장')).toEqual(['함께 파는 장터']);
  await keys.keepsFocus();

  // The vote: the last dot and none left, all by keys.
  await confirm(consolePage, console_, desk.vote.action, desk.vote.go);
  await expect(page.getByRole('heading', { name: m.vote.title })).toBeVisible();
  await keys.keepsFocus();
  const give = page.getByRole('button', { name: /점 붙이기$/ });
  await expect(give).toHaveCount(3);
  for (const place of [0, 0, 1]) await keys.use(give.nth(place));
  await expect(page.getByText(m.vote.left(0))).toBeVisible();
  await keys.use(give.nth(2));
  await expect(page.getByText(m.vote.given(1))).toHaveCount(1);
  await keys.use(page.getByRole('button', { name: /점 떼기$/ }).nth(1), 'Space');
  await expect(page.getByText(m.vote.left(1))).toBeVisible();
  await keys.use(give.nth(2), 'Space');
  await keys.use(button(page, m.vote.done));
  await expect(page.getByRole('heading', { name: m.vote.doneTitle })).toBeVisible();
  await keys.keepsFocus();
  await members.vote();

  await confirm(consolePage, console_, desk.count.action, desk.count.go);
  await expect(page.getByText(m.counted.voters(4, 0))).toBeVisible();
  await keys.press('Tab');
  expect((await view()).groups.map(({ dots }) => dots).every((dots) => dots !== null)).toBe(true);
  members.leave();
  opener.leave();
  await hall.end();
});
