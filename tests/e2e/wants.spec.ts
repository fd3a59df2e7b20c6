import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';
import { consoleMessages } from './wants-words.ts';
import { messages } from './wants-words.ts';
import { wallMessages } from './wants-words.ts';
import { areaName } from '#lib/views/wants/places.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone } from './actors.ts';
import { Writer } from './writer.ts';

const locale: Locale = 'ko';
const m = messages[locale];
const console_ = consoleMessages[locale];
const wallWords = wallMessages[locale];

test.setTimeout(5 * 60_000);
test.afterEach(endHalls);

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

test('wants: silent cards, one table for all, hidden dots, and the mirror', async ({ browser }) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
  await facilitator.open('가람 사회적경제협의회', 'founding', 6);
  await facilitator.page.evaluate(
    (id) =>
      fetch(`/api/workshops/${id}/step`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ step: 'wants' }),
      }),
    facilitator.id,
  );
  const links = await facilitator.links();
  const wall = await facilitator.wall();
  await expect(wall.getByRole('heading', { name: wallWords.question })).toBeVisible();

  const writers: Writer[] = [];
  for (const name of ['김하나', '이두리', '박세찬']) {
    const phone = new Phone(hall, await hall.browser('phone', locale), locale);
    await phone.join({ code: links.code! }, name);
    writers.push(new Writer(phone));
  }
  const [one, two, three] = writers as [Writer, Writer, Writer];

  // PRIV6: told before anything is typed.
  await expect(one.page.getByText(m.privacy.stored)).toBeVisible();
  await expectAccessible(one.page);
  for (const writer of writers) await writer.begin();
  await one.cannotBeRushed();
  await one.write('공공구매를 함께 준비하면 좋겠다', '소식지');
  await two.write('공공구매 함께 준비', '시청과 만나는 자리');
  await three.write('최 부장 혼자 정하지 않기', '사무국 상근자');
  // PRIV2: nobody else sees them.
  await expect(two.page.getByText('소식지')).toBeHidden();
  await one.done();
  await two.done();
  await expectAccessible(two.page);
  await expect(wall.getByText('2명이 마쳤어요(모두 3명)').first()).toBeVisible();

  await button(facilitator.page, console_.reveal.action).click();
  await expect(facilitator.page.getByRole('dialog')).toContainText(console_.reveal.final);
  await expectAccessible(facilitator.page);
  await button(facilitator.page.getByRole('dialog'), console_.reveal.go).click();

  // Before the projector the console asks whether a card names a person.
  await expect(facilitator.page.getByRole('heading', { name: console_.check.title })).toBeVisible();
  await expect(wall.getByText(wallWords.lookingText)).toBeVisible();
  await expectAccessible(facilitator.page);
  const named = facilitator.page.getByRole('listitem').filter({ hasText: '최 부장' });
  await named.getByRole('button').click();
  await expect(named).toBeHidden();
  await button(facilitator.page, console_.check.action).click();
  await expect(wall.getByText(m.hidden)).toBeVisible();
  await expect(wall.getByText('최 부장')).toBeHidden();
  await expectAccessible(wall);

  // Whoever is writing is asked along, and not taken.
  await expect(three.page.getByRole('textbox')).toBeVisible();
  await button(three.page, m.write.done).click();
  for (const { page } of writers)
    await expect(page.getByRole('heading', { name: m.moving })).toBeVisible();
  await expectAccessible(one.page);

  // Two have the same card in hand.
  const hand = await one.take('소식지');
  await expectAccessible(one.page);
  await expect(two.card('소식지')).toContainText(m.board.heldByOther);
  const other = await two.take('소식지');
  await other.getByRole('button', { name: areaName('governance', locale) }).click();
  await expect(hand).toContainText(m.choose.movedMeanwhile(areaName('governance', locale)));
  await hand.getByRole('button', { name: areaName('communication', locale) }).click();
  for (const writer of [one, two]) await writer.showGroups();
  for (const writer of [one, two])
    await expect(writer.place('communication')).toContainText('소식지');
  // There is nothing of one's own to take back: the other's move, which came after it, stays.
  await button(two.page, m.board.undo).click();
  await expect(two.page.getByText(m.board.undoNothing)).toBeAttached();
  for (const writer of [one, two])
    await expect(writer.place('communication')).toContainText('소식지');
  await expectAccessible(two.page);

  // By keyboard alone.
  await two.showPile();
  await two.card('시청과').focus();
  await two.page.keyboard.press('Enter');
  const places = two.page.getByRole('dialog');
  await expect(places).toBeVisible();
  const governance = places.getByRole('button', { name: areaName('governance', locale) });
  for (let i = 0; i < 12; i += 1) {
    if (await governance.evaluate((element) => element === document.activeElement)) break;
    await two.page.keyboard.press('Tab');
  }
  await two.page.keyboard.press('Enter');
  await expect(places).toBeHidden();
  await two.showGroups();
  await expect(two.place('governance')).toContainText('시청과');

  // Near duplicates are proposed; a person puts them together.
  await one.showPile();
  await one.page.getByText(m.similar.title(1)).click();
  await button(one.page, m.similar.choose).click();
  await one.page.getByRole('dialog').getByText(m.choose.newGroup).click();
  await one.page.getByRole('dialog').getByRole('textbox').fill('공공구매');
  await one.page.keyboard.press('Enter');
  await one.showGroups();
  await expect(one.page.locator('[data-place]', { hasText: '공공구매를 함께' })).toContainText(
    '공공구매 함께 준비',
  );
  await expect(wall.getByRole('heading', { name: /공공구매/ })).toBeVisible();

  // A card is dragged, here by a mouse.
  await three.card('상근자').scrollIntoViewIfNeeded();
  const from = (await three.card('상근자').boundingBox())!;
  await three.page.mouse.move(from.x + 10, from.y + 20);
  await three.page.mouse.down();
  await three.page.mouse.move(from.x + 40, from.y + 60, { steps: 3 });
  const target = three.page.locator('[data-tray] [data-place="our-network"]');
  const to = (await target.boundingBox())!;
  await three.page.mouse.move(to.x + 20, to.y + 20, { steps: 3 });
  await three.page.mouse.up();
  await three.showGroups();
  await expect(three.place('our-network')).toContainText('상근자');

  await button(facilitator.page, console_.vote.action).click();
  await button(facilitator.page.getByRole('dialog'), console_.vote.go).click();
  for (const { page } of writers)
    await expect(page.getByRole('heading', { name: m.vote.title })).toBeVisible();
  await expectAccessible(three.page);

  // Four groups, three dots: a fourth can't be given, by keyboard either.
  for (const { page } of writers) {
    const give = page.getByRole('button', { name: /점 붙이기$/ });
    await expect(give).toHaveCount(4);
    for (const i of [0, 0, 1]) {
      await give.nth(i).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText(m.vote.left(0))).toBeVisible();
    await expect(give.nth(2)).toHaveAttribute('aria-disabled', 'true');
    await give.nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(m.vote.given(1))).toHaveCount(1);
  }
  await button(one.page, m.vote.done).click();
  await expect(one.page.getByRole('heading', { name: m.vote.doneTitle })).toBeVisible();
  await expect(wall.getByText('1명이 마쳤어요(모두 3명)').first()).toBeVisible();
  await expectAccessible(wall);

  await button(facilitator.page, console_.count.action).click();
  await button(facilitator.page.getByRole('dialog'), console_.count.go).click();
  await expect(one.page.getByText(m.counted.voters(3, 0))).toBeVisible();
  await expect(one.page.getByRole('table', { name: m.mirror.chart })).toBeVisible();
  await expectAccessible(one.page);
  await expect(wall.getByText(m.counted.voters(3, 0))).toBeVisible();
  await expectAccessible(wall);
  await wall.keyboard.press('ArrowRight');
  await expect(wall.getByRole('table', { name: m.mirror.chart })).toBeVisible();
  await expectAccessible(wall);
  await expectAccessible(facilitator.page);
  await hall.end();
});
