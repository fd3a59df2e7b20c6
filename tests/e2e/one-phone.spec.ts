import { expect, test, type Page } from '@playwright/test';
import { messages as form } from '#lib/views/joining/form-messages.ts';
import { messages as menu } from '#lib/views/participant/menu/messages.ts';
import { messages as path } from '#lib/views/participant/messages.ts';
import { messages as turns } from '#lib/views/participant/turns/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Hall, Phone } from './actors.ts';

test.afterEach(endHalls);

const m = turns.ko;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** From the menu; what leads there may be pressed again, since a second tap at once counts as an echo. */
async function handOn(page: Page): Promise<void> {
  await button(page, path.ko.menu).click();
  await button(page, menu.ko.pages['hand-on']).click();
}

/** The room goes on; whoever is on the screen then is asked the first item. */
async function openRoom(
  hall: Hall,
): Promise<{ facilitator: BrowserLike; id: string; url: string }> {
  const facilitator = new BrowserLike(hall.url);
  const { id, joinUrl } = await facilitator.open({ title: '한 대로 여럿이' });
  await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  return { facilitator, id, url: joinUrl };
}

test('two elders share a phone: neither sees the other’s answers, each comes back to their own', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const { url } = await openRoom(hall);
  const page = await hall.browser('phone', 'ko');
  const phone = new Phone(hall, page, 'ko');
  await phone.join({ link: url }, '김순자');
  await phone.begin();
  await phone.choose(5);
  await phone.saveState('on-server');

  await handOn(page);
  await button(page, m.handOn.start).click();
  // Whoever has no time for it now answers on, and chooses before the phone goes on.
  await button(page, m.choose.later).click();
  await expect(page.getByText(m.handOn.mark)).toBeVisible();
  await button(page, m.handOn.chooseMark).click();
  await button(page, m.pictures.fish).click();
  await expectAccessible(page);
  await button(page, m.choose.go).click();
  await phone.goOn();
  await handOn(page);
  await expect(page.getByText(m.handOn.server)).toBeVisible();
  await button(page, m.handOn.go).click();

  await expect(page.getByRole('heading', { name: m.next.title })).toBeVisible();
  await expect(page.getByText('김순자')).toHaveCount(0);
  await expectAccessible(page);
  await button(page, m.next.new).click();
  await phone.nameField.fill('이영호');
  await button(page, form.ko.submit).click();
  await page.getByText(m.choose.pin, { exact: true }).click();
  await page.getByLabel(m.pin, { exact: true }).last().fill('4821');
  await button(page, m.choose.go).click();
  await phone.begin();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await phone.choose(1);
  await phone.saveState('on-server');
  await handOn(page);
  await button(page, m.handOn.go).click();

  await button(page, m.next.back).click();
  await button(page, '김순자').click();
  await button(page, m.pictures.cat).click();
  await expect(page.getByText(m.enter.wrong(4))).toBeVisible();
  await button(page, m.pictures.fish).click();
  await phone.goOn();
  await button(page, path.ko.back).click();
  await expect(
    page.getByRole('radio', { name: '매우 그렇다', exact: true, checked: true }),
  ).toHaveCount(1);
});
