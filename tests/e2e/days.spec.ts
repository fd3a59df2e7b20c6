import { expect, test, type Locator, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { addCard } from '#lib/documents/ballot-wants.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Links, WorkshopView } from '#lib/protocol/contract.ts';
import { messages as projectorWords } from '#lib/views/projector/messages.ts';
import { daysMessages as wallMessages } from '#lib/views/projector/days-messages.ts';
import { boardMessages } from '#lib/views/days/console/messages.ts';
import { fieldMessages } from '#lib/views/days/field-messages.ts';
import { messages as daysMessages } from '#lib/views/days/messages.ts';
import { messages as menuMessages } from '#lib/views/participant/menu/messages.ts';
import { messages as screenMessages } from '#lib/views/participant/screens/messages.ts';
import { messages as openingMessages } from '#lib/views/opening/messages.ts';
import { messages as wantsMessages } from './wants-words.ts';
import { consoleMessages } from './wants-words.ts';
import { revealMessages } from '#lib/views/facilitator/reveal-messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone } from './actors.ts';

const locale = 'ko';
const d = daysMessages[locale];
const b = boardMessages[locale];
const o = openingMessages[locale];
const m = screenMessages[locale];
const w = wantsMessages[locale];
const onWall = wallMessages[locale];
const format = formats[locale];
const items = instrumentOf('founding').items.map(({ id }) => id);
const organisations = ['두레생협', '가람돌봄', '다온집수리', '함께빨래터'];

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Double taps are muted on phones: a press is repeated until it led somewhere. */
async function press(from: Locator, leadsTo: Locator): Promise<void> {
  await expect(async () => {
    if (!(await leadsTo.isVisible())) await from.click({ timeout: 1000 });
    await expect(leadsTo).toBeVisible({ timeout: 600 });
  }).toPass({ timeout: 15_000, intervals: [100] });
}

/** Opens a workshop over days by the page, a first deadline that is over included. */
async function openOverDays(hall: Hall, desk: Page): Promise<void> {
  await desk.goto(hall.page('/new'));
  await desk.getByLabel(o.network.search, { exact: true }).fill('가람 사회적경제협의회');
  await button(desk, o.network.useNew('가람 사회적경제협의회')).click();
  await desk.getByRole('radio', { name: /^설립/ }).check({ force: true });
  await desk
    .getByRole('radio', { name: new RegExp(`^${o.pace.days.name}`) })
    .check({ force: true });
  await desk.getByLabel(o.people.members).fill(organisations.join('\n'));
  const date = desk.getByLabel(fieldMessages[locale].date);
  const usual = await date.inputValue();
  await date.fill('2020-01-01');
  await button(desk, o.summary.go).click();
  await expect(desk.getByText(o.faults['deadline-past']).first()).toBeVisible();
  await date.fill(usual);
  await expectAccessible(desk);
  await button(desk, o.summary.go).click();
  await desk.waitForURL(/\/console\//);
  await expect(desk.getByRole('heading', { name: b.title })).toBeVisible();
  await expect(desk.getByRole('heading', { name: b.remind.inviteTitle })).toBeVisible();
  await expect(desk.getByRole('article')).toHaveCount(1);
  await expect(button(desk, b.keep.copy)).toBeVisible();
}

/** Four members of two organisations, one of whom has not finished. */
async function answerByProgram(url: string, code: string): Promise<void> {
  for (let person = 0; person < 4; person += 1) {
    const browser = new BrowserLike(url);
    const organisation = organisations[person % 2]!;
    const joined = await browser.join(code, { name: `회원 ${person}`, organisation });
    const room = `${joined.workshopId}/ballot/${joined.participantId}`;
    const ballot = await browser.connect(room, { ack: true }).synced();
    items.forEach((item, i) => ballot.answer(item, (((person + i) % 5) + 1) as 1));
    addCard(ballot.doc, `함께 ${person}`);
    await ballot.allSaved();
    for (const step of person < 3 ? ['checklist', 'wants'] : [])
      await browser.send('POST', `/api/workshops/${joined.workshopId}/finish`, {
        step,
        finished: true,
      });
    browser.leave();
  }
}

test.setTimeout(6 * 60_000);
test.afterEach(endHalls);

test('a network that cannot meet answers over days, and a live meeting takes over', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
  const desk = facilitator.page;
  await openOverDays(hall, desk);
  await expectAccessible(desk);
  const ask = <T>(path: string) =>
    desk.evaluate(
      async (at) => (await fetch(at)).json() as Promise<unknown>,
      `/api/workshops/${facilitator.id}${path}`,
    ) as Promise<T>;
  const { joinUrl, code } = await ask<Links>('/links');
  const until = async (): Promise<string> => {
    const { deadline } = await ask<WorkshopView>('');
    return d.until(format.day(deadline!), format.time(deadline!));
  };

  // The first evening: a phone joins by the link, sees what there is to do, and stops half-way.
  const phone = new Phone(hall, await hall.browser('phone', locale), locale);
  await phone.join({ link: joinUrl! }, '윤가람');
  const list = phone.page.getByRole('heading', { name: d.hello('윤가람') });
  await expect(list).toBeVisible();
  await expect(phone.page.getByText(await until())).toBeVisible();
  await expectAccessible(phone.page);
  await press(
    phone.page.getByRole('listitem').getByRole('button', { name: new RegExp(d.acts.answer) }),
    phone.page.getByTestId('checklist-begin'),
  );
  await expectAccessible(phone.page);
  await phone.begin();
  await phone.choose(4);
  await phone.next(2, items.length);
  await phone.choose(2);
  await phone.saveState('on-server');
  await button(phone.page, '메뉴').click();
  await press(button(phone.page, d.toList), list);
  await expect(phone.page.getByText(d.begun.answer(2, items.length))).toBeVisible();
  await press(
    button(phone.page, d.keepLink),
    phone.page.getByLabel(menuMessages[locale].link.field),
  );
  const own = new URL(await phone.page.getByLabel(menuMessages[locale].link.field).inputValue());
  await answerByProgram(hall.url, code!);

  // The second day: the power went in between; the same person comes back on another device.
  await hall.killAndStart();
  const tablet = new Phone(hall, await hall.browser('phone', locale), locale);
  await tablet.page.goto(hall.page(own.pathname + own.hash));
  const page = tablet.page;
  await expect(page.getByText(d.begun.answer(2, items.length))).toBeVisible();
  await press(button(page, d.goOn), page.getByTestId('checklist-begin'));
  await tablet.goOn();
  await tablet.answerAll(
    items.map(() => 3),
    2,
  );
  await tablet.finish();
  // The end of the first is not the end: what is left is named, and one press away.
  await expect(page.getByText(d.oneMore(d.acts.write))).toBeVisible();
  await expect(button(page, d.acts.write)).toBeVisible();
  await expectAccessible(page);
  await press(button(page, d.toList), page.getByRole('heading', { name: d.hello('윤가람') }));
  await press(button(page, d.acts.write), page.getByRole('button', { name: w.intro.begin }));
  await press(button(page, w.intro.begin), page.getByRole('textbox'));
  await page.getByRole('textbox').fill('함께 쓰는 배송 차');
  await press(button(page, w.write.done), page.getByRole('heading', { name: w.waiting.title }));
  await press(button(page, d.toList), page.getByText(d.allDone));
  await expectAccessible(page);

  // The console counts, by organisation too, and has a text to send.
  await desk.reload();
  await expect(desk.getByText(b.joined(5))).toBeVisible();
  await expect(desk.getByRole('heading', { name: b.remind.title })).toBeVisible();
  await expect(desk.getByText(b.present(2, organisations.length), { exact: true })).toBeVisible();
  const row = desk.getByRole('row').filter({ hasText: '가람돌봄' });
  await expect(row).toContainText('2명');
  await expect(desk.getByText(b.organisations.group.nobody(2))).toBeVisible();
  const reminder = desk.getByRole('article').filter({ hasText: b.remind.all });
  await expect(reminder).toContainText('5명이 들어와 4명이 모두 마쳤어요');
  await expect(reminder).toContainText(new URL(joinUrl!).hash);
  await expectAccessible(desk);

  // So does the wall, by number and without a name; the poster for the door says until when.
  const wall = await facilitator.wall();
  await expect(wall.getByText(await until())).toBeVisible();
  await expect(wall.getByText(onWall.turnout(5, 2, organisations.length))).toBeVisible();
  await expect(wall.getByText(onWall.finished(4, 2)).first()).toBeVisible();
  await expect(wall.getByText('가람돌봄')).toHaveCount(0);
  await expectAccessible(wall);
  const poster = await desk.context().newPage();
  await poster.goto(hall.page(`/console/${facilitator.id}/poster`));
  await expect(poster.getByText(d.atDoor(await until()))).toBeVisible();
  await expectAccessible(poster);
  await poster.close();

  // The deadline moves, and phones show it at once.
  await button(desk, b.change).click();
  const before = await until();
  await button(desk, b.deadline.by(3)).click();
  await expectAccessible(desk);
  await button(desk, b.deadline.save).click();
  await expect.poll(until).not.toBe(before);
  await expect(page.getByText(await until())).toBeVisible();

  // Nobody reveals by accident before it; once it is ended, a late phone is told, and still counts.
  await button(desk, b.reveal).click();
  await expect(desk.getByRole('dialog')).toContainText(b.early.title);
  await expect(desk.getByRole('dialog').getByRole('button', { name: '공개하기' })).toHaveCount(0);
  await expectAccessible(desk);
  await button(desk, b.early.now).click();
  const late = new Phone(hall, await hall.browser('phone', locale), locale);
  const door = new URL(joinUrl!);
  await late.page.goto(hall.page(door.pathname + door.hash));
  await expect(late.page.getByText(d.atDoorPast)).toBeVisible();
  await late.join({ link: joinUrl! }, '늦은이');
  await expect(late.page.getByText(d.past)).toBeVisible();
  await expectAccessible(late.page);
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: revealMessages[locale].reveal, exact: true })
    .click();
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(wall.getByText(projectorWords[locale].revealed)).toBeVisible();
  await press(
    button(page, new RegExp(d.acts.results)),
    page.getByRole('heading', { name: m.results.title }),
  );
  await expectAccessible(page);

  // The wants go their own way: cards, groups and dots while nobody moves the room.
  await button(desk, consoleMessages[locale].reveal.action).click();
  await button(desk, consoleMessages[locale].reveal.go).click();
  await expect(desk.getByText('함께 쓰는 배송 차').first()).toBeVisible();
  await expectAccessible(desk);

  // Who comes only now has nothing that waits, and is told how to answer still.
  const last = new Phone(hall, await hall.browser('phone', locale), locale);
  await last.join({ link: joinUrl! }, '나중에');
  await expect(last.page.getByText(d.canAnswerLate)).toBeVisible();
  await expectAccessible(last.page);
  await press(
    last.page.getByRole('listitem').getByRole('button', { name: new RegExp(d.acts.results) }),
    button(last.page, m.results.mine),
  );

  // They meet: everything stays, and the phones follow from the first step.
  await press(button(page, d.toList), page.getByRole('heading', { name: d.welcome('윤가람') }));
  await button(desk, b.meet.action).click();
  await expectAccessible(desk);
  await button(desk, b.meet.go).click();
  await facilitator.heading('welcome');
  await expect(desk.getByText(b.meet.done)).toBeVisible();
  await expect(page.getByText(m.welcome.waiting)).toBeVisible();
  await facilitator.moveOn('checklist');
  await tablet.seesResults();
});

test('a link in a messenger has a picture and two lines, and names no network', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const html = await (
    await fetch(`${hall.url}/join`, { headers: { 'accept-language': 'ko' } })
  ).text();
  const of = (property: string) =>
    new RegExp(`property="og:${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  expect(of('title')).toContain('워크숍');
  expect(of('image')).toMatch(/^http:\/\/[^/]+\/link\.png$/);
  const picture = await fetch(hall.url + new URL(of('image')).pathname);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await picture.arrayBuffer()).byteLength).toBeLessThan(100 * 1024);
});
