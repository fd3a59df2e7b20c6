import { expect, test } from '@playwright/test';
import { problemSentence } from '#lib/i18n/problems.ts';
import { messages as door } from '#lib/views/participant/door/messages.ts';
import { messages as participant } from '#lib/views/participant/messages.ts';
import { doorMessages } from '#lib/views/facilitator/door-messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, Hall, Phone, expectAccessible } from './actors.ts';

test.setTimeout(4 * 60_000);
test.afterEach(endHalls);

/** A hall with an open workshop at the checklist, its facilitator a program. */
async function open(hall: Hall) {
  const facilitator = new BrowserLike(hall.url);
  const opened = await facilitator.open({ title: '나쁜 입력' });
  await facilitator.send('POST', `/api/workshops/${opened.id}/step`, { step: 'checklist' });
  return { facilitator, ...opened };
}

test('what people mistype is answered by a sentence, and nothing is lost', async ({ browser }) => {
  const hall = await Hall.open(browser);
  const { facilitator, id, code } = await open(hall);
  const page = await hall.browser('phone', 'ko');
  const phone = new Phone(hall, page, 'ko');

  await test.step('a code that opens nothing', async () => {
    await phone.typeCode(code === '999999' ? '999998' : '999999');
    await expect(page.getByText(problemSentence('unknown-code', 'ko').title)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a name of spaces, of emoji, of 300 characters', async () => {
    await phone.typeCode(code);
    for (const name of ['   ', '🌱🌱', '가'.repeat(300)]) {
      await phone.nameField.fill(name);
      await phone.submitName();
      await expect(page.getByRole('textbox', { name: /이름/ }).first()).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      expect(page.url()).toContain('/join');
    }
    expect((await facilitator.workshop(id)).progress.joined).toBe(0);
    await expectAccessible(page);
    await phone.nameField.fill('김하나');
    await phone.submitName();
    await page.waitForURL(/\/w\//);
    expect((await facilitator.workshop(id)).progress.joined).toBe(1);
  });

  await test.step('a second tab shows the same person and the same answers', async () => {
    await phone.begin();
    await phone.choose(4);
    await phone.saveState('on-server');
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const twin = new Phone(hall, tab, 'ko');
    await twin.goOn();
    await expect(twin.place(2, 22).or(twin.place(1, 22))).toBeVisible();
    await tab.close();
    await expect(page.getByText(participant.ko.save['on-server']).first()).toBeVisible();
  });

  await test.step('a ballot with a value of 6 and an item that does not exist still works', async () => {
    const cookies = await page.context().cookies();
    const twin = new BrowserLike(hall.url);
    for (const { name, value } of cookies) twin.setCookie(name, value);
    const me = await twin.send<{ people: { participantId: string }[] }>(
      'GET',
      `/api/workshops/${id}/me`,
    );
    const ballot = await twin
      .connect(`${id}/ballot/${me.body.people[0]!.participantId}`, { ack: true })
      .synced();
    ballot.doc.getMap('answers').set('founding-02', 6);
    ballot.doc.getMap('answers').set('no-such-item', { deep: ['x'] });
    await ballot.allSaved();
    await page.reload();
    await phone.goOn();
    await phone.next(2, 22);
    await phone.choose(2);
    await phone.saveState('on-server');
    twin.leave();
  });

  await test.step('someone who was sent out is told so, also with the old cookie', async () => {
    const seats = await facilitator.send<{ seatId: string }[]>('GET', `/api/workshops/${id}/seats`);
    await facilitator.send('DELETE', `/api/workshops/${id}/seats/${seats.body[0]!.seatId}`);
    await expect(page.getByText(door.ko.removed.title)).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(door.ko.stranger.title)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a code of a workshop that has ended', async () => {
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    await phone.typeCode(code);
    await expect(page.getByText(problemSentence('unknown-code', 'ko').title)).toBeVisible();
  });

  await test.step('a facilitator’s link that is not one', async () => {
    const laptop = await hall.browser('laptop', 'en');
    await laptop.goto(hall.page(`/console/${id}#${'A'.repeat(43)}`));
    await expect(
      laptop
        .getByText(problemSentence('wrong-key', 'en').title)
        .or(laptop.getByText(doorMessages.en.notFacilitator))
        .last(),
    ).toBeVisible();
    await expectAccessible(laptop);
  });
  await hall.end();
});

test('every page that needs no workshop is accessible, in both languages and both themes', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  for (const locale of ['ko', 'en'] as const)
    for (const size of ['phone', 'laptop'] as const) {
      const page = await hall.browser(size, locale);
      for (const path of ['/', '/new', '/join', '/about', '/nowhere'])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.goto(hall.page(path));
          await expect(page.locator('h1')).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          await expectAccessible(page);
        }
      await page.context().close();
    }
  await hall.end();
});
