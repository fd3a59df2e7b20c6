import { expect, test, type Page } from '@playwright/test';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { messages as facilitator } from '#lib/views/facilitator/messages.ts';
import { consoleMessages } from '#lib/views/relations/console/messages.ts';
import { messages } from '#lib/views/relations/messages.ts';
import { wallMessages } from '#lib/views/relations/wall/messages.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { TieTown, townNames } from '../support/tie-town.ts';
import { endHalls, expectAccessible, Hall } from './actors.ts';

const locale: Locale = 'ko';
const m = messages[locale];
const wallWords = wallMessages[locale];
const consoleWords = consoleMessages[locale];

let town: TieTown | null = null;
test.setTimeout(4 * 60_000);
test.afterEach(async () => {
  town?.leave();
  await endHalls();
});

const goTo = (hall: Hall, page: Page, link: string) => {
  const { pathname, hash } = new URL(link);
  return page.goto(hall.page(pathname + hash));
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A real phone of the first organisation: told beforehand, searches by initials, is away for a while, marks, hands in. */
async function markByHand(hall: Hall, page: Page, link: string): Promise<void> {
  await goTo(hall, page, link);
  await expect(page.getByText(m.privacy.named(townNames[0]!))).toBeVisible();
  await expectAccessible(page);
  await button(page, m.start.begin).click();
  await expect(page.getByText(m.mark.progress(0, 23))).toBeVisible();
  await page.getByLabel(m.mark.find).fill('ㄷㄹㅃ');
  const row = page.getByRole('group', { name: '두레빵집' });
  await row.getByRole('button', { name: m.level[4].short }).click();
  await expect(page.getByRole('group', { name: '가람생협' })).toHaveCount(0);
  await expect(page.getByText(m.mark.progress(1, 22))).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(m.mark.progress(1, 22))).toBeVisible();
  await expect(
    page.getByRole('group', { name: '두레빵집' }).getByRole('button', { pressed: true }),
  ).toHaveText(m.level[4].short);
  await button(page, m.mark.done).click();
  await button(page, m.mark.restUnknown(22)).click();
  await expect(page.getByRole('heading', { name: m.waiting.title })).toBeVisible();
}

/** On the phone: the picture with one's own organisation marked, a tap to another's surroundings, and back. */
async function lookAround(phone: Page): Promise<void> {
  const bakery = phone.getByRole('button', { name: /^두레빵집/ });
  await expect(phone.locator('[data-id]')).toHaveCount(24);
  await expect(
    phone.getByRole('button', { name: new RegExp(`^${RegExp.escape(m.own(townNames[0]!))}`) }),
  ).toBeVisible();
  await bakery.locator('.dot').click();
  await expect(bakery).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.getByText(/^두레빵집은 \d+곳을 알고/).first()).toBeVisible();
  await expectAccessible(phone);
  await button(phone, m.drawn.everyone).click();
  await expect(bakery).toHaveAttribute('aria-pressed', 'false');
  await phone.getByText(m.drawn.table, { exact: true }).click();
  await expect(phone.getByRole('row')).toHaveCount(25);
  await expectAccessible(phone);
}

/** At the console: someone adds an organisation that is there already under another spelling; it is found, and merged. */
async function mergeTwice(desk: Page): Promise<void> {
  const words = consoleWords.register;
  await desk.getByText(words.title(24), { exact: true }).click();
  await desk.getByLabel(words.add).fill('가람 생협');
  await button(desk, words.addAction).click();
  await expect(desk.getByText(words.likelySame('가람생협', '가람 생협'))).toBeVisible();
  await expectAccessible(desk);
  await button(desk, words.mergeInto('가람생협')).click();
  await expectAccessible(desk);
  await desk.getByRole('dialog').getByRole('button', { name: words.merge, exact: true }).click();
  await expect(desk.getByText(words.title(24), { exact: true })).toBeVisible();
}

test('a network of 24 draws its map live from 20 phones and 4 paper sheets', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  town = await TieTown.open(hall.url);
  const phones = townNames.slice(0, 20);
  const [wall, phone, desk] = [
    await hall.browser('projector', locale),
    await hall.browser('phone', locale),
    await hall.browser('laptop', locale),
  ];
  await goTo(hall, wall, town.opened.screenUrl);
  await goTo(hall, desk, town.opened.facilitatorUrl);
  await expect(wall.getByText(wallWords.question)).toBeVisible();
  const own = await town.join(phones[0]!);
  await markByHand(hall, phone, own.link);
  for (const name of phones.slice(1, 8)) await town.mark(name);
  await expect(wall.getByText(/8명/).first()).toBeVisible();
  // PRIV2: the map is not there, and nothing of it.
  await expect(wall.getByText(wallWords.map.awareness)).toHaveCount(0);
  await expectAccessible(wall);

  await button(desk, consoleWords.open.action).click();
  await button(desk, consoleWords.open.go).click();
  await expect(wall.getByText(wallWords.answered(8, 24)).first()).toBeVisible();
  const bakery = wall.getByRole('button', { name: /^두레빵집/ });
  const before = await bakery.getAttribute('transform');

  for (const name of phones.slice(8)) await town.mark(name);
  await expect(wall.getByText(wallWords.answered(20, 24)).first()).toBeVisible();
  const numbers = drawSheetNumbers(4, createRandom(4));
  for (const [i, name] of townNames.slice(20, 24).entries())
    expect(await town.sheet(name, numbers[i]!)).toBe(201);
  await expect(wall.getByText(wallWords.answered(24, 24)).first()).toBeVisible();
  // Whoever stood on the map stands there still.
  expect(await bakery.getAttribute('transform')).toBe(before);
  await expectAccessible(wall);

  // By keys: one organisation's surroundings, its neighbour, and back to everyone.
  await bakery.focus();
  await wall.keyboard.press('Enter');
  await expect(bakery).toHaveAttribute('aria-pressed', 'true');
  await wall.keyboard.press('Escape');
  await expect(bakery).toHaveAttribute('aria-pressed', 'false');
  // One key turns the kinds of organisation, also while Hangul is typed; whoever has switched keys off has the button.
  for (const [name, type] of [
    ['가람생협', 'cooperative'],
    ['두레빵집', 'social-enterprise'],
  ] as const)
    expect(await town.setKind(name, type)).toBe(204);
  const kind = (name: string) => wall.getByRole('button', { name: wallWords.kind(name) });
  await expect(kind(wallWords.allKinds)).toBeVisible();
  await wall.evaluate(() =>
    dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyT', key: 'ㅅ' })),
  );
  await expect(kind(m.type.cooperative)).toBeVisible();
  await expectAccessible(wall);
  await kind(m.type.cooperative).click();
  await expect(kind(m.type['social-enterprise'])).toBeVisible();
  await wall.keyboard.press('PageDown');
  await expect(wall.getByRole('heading', { name: wallWords.map.joint })).toBeVisible();
  await wall.keyboard.press('PageDown');
  await expect(wall.getByRole('heading', { name: wallWords.invitations })).toBeVisible();
  await expectAccessible(wall);

  // Each picture has its table and its words.
  await desk.getByText(consoleWords.table, { exact: true }).click();
  await expect(desk.getByRole('row')).toHaveCount(25);
  await desk.getByText(consoleWords.words, { exact: true }).click();
  await expect(desk.getByText(/^두레빵집은 \d+곳을 알고/).last()).toBeVisible();
  await expectAccessible(desk);
  await mergeTwice(desk);
  await wall.keyboard.press('PageUp');
  await expect(wall.getByText(wallWords.answered(24, 24)).first()).toBeVisible();
  const [saved] = await Promise.all([
    desk.waitForEvent('download'),
    button(desk, 'GraphML').click(),
  ]);
  expect(saved.suggestedFilename()).toBe('ieumpan-relations.graphml');
  await expect(desk.getByText(facilitator[locale].revealed).first()).toBeVisible();

  await expect(phone.getByRole('heading', { name: m.drawn.title })).toBeVisible();
  await lookAround(phone);
});
