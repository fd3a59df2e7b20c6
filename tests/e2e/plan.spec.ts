import { expect, test, type Locator, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stepWords } from '#lib/i18n/step-words.ts';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import { messages as desks } from '#lib/views/facilitator/messages.ts';
import { messages as plan } from '#lib/views/plan/messages.ts';
import { messages as talk } from '#lib/views/talk/messages.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone, press } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

const locale: Locale = 'ko';
const t = talk[locale];
const p = plan[locale];
const items = instrumentOf('founding').items.map(({ id }) => id);

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

test.setTimeout(6 * 60_000);
test.afterEach(endHalls);

test('a room talks card by card, and leaves with a plan that two wrote at once', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
  const desk = facilitator.page;
  await facilitator.open('가람 사회적경제협의회', 'founding', 12);
  const links = await facilitator.links();
  const wall = await facilitator.wall();
  const phone = new Phone(hall, await hall.browser('phone', locale), locale);
  await phone.join({ code: links.code! }, '김하나');
  // Of two minds about every third item.
  const members = await SimulatedMembers.join(hall.url, links.code!, 7, ['가람생협', '두레빵집']);
  await members.answer(items, (member, i) => (i % 3 === 0 ? (member % 2 ? 1 : 5) : 3));
  members.leave();
  await facilitator.moveOn('checklist');
  await facilitator.reveal(7, 8);
  await facilitator.moveOn('talk');

  // The room goes where the facilitator opens a card; a phone may look elsewhere and comes back.
  const { talkFirst } = await facilitator.read<AssessmentView>('assessment');
  expect(talkFirst.length).toBeGreaterThan(2);
  await expect(phone.page.getByText(t.waiting)).toBeVisible({ timeout: 20_000 });
  await expectAccessible(phone.page);
  // A console on a phone keeps both of its buttons in one row.
  await desk.setViewportSize({ width: 360, height: 740 });
  const onward = button(desk, desks[locale].moveOn(stepWords[locale].name.wants));
  const tops = [button(desk, t.desk.openNext), onward].map((one) => one.boundingBox());
  const [next, on] = await Promise.all(tops);
  expect(on!.y).toBe(next!.y);
  await expectAccessible(desk);
  await desk.setViewportSize({ width: 1366, height: 768 });
  await button(desk, t.desk.openNext).click();
  await expect(phone.page.getByText(t.openNow)).toBeVisible();
  await expect(wall.getByText(t.wall.write)).toBeVisible();
  await phone.page.getByLabel(t.notes.label, { exact: true }).fill('회의록이 늦게 와요');
  await button(phone.page, t.notes.add).click();
  await expect(wall.getByText('회의록이 늦게 와요')).toBeVisible();
  await expect(desk.getByText('회의록이 늦게 와요')).toBeVisible();
  await expectAccessible(wall);
  await button(desk, t.circle.start).click();
  await desk.getByRole('radio', { name: t.circle.turns.pairs }).check({ force: true });
  await expect(phone.page.getByText(/^\d+조$/)).toBeVisible();
  await expect(wall.getByText(t.circle.says.pairs)).toBeVisible();
  await expectAccessible(phone.page);
  const done = desk.getByText(t.desk.done);
  await expect(async () => {
    if (!(await done.isVisible())) await button(desk, t.desk.openNext).click({ timeout: 1000 });
    await expect(done).toBeVisible({ timeout: 600 });
  }).toPass({ timeout: 20_000, intervals: [100] });
  await expectAccessible(desk);

  // A task from its starting point to the wall.
  await facilitator.moveOn('wants');
  await facilitator.moveOn('plan');
  const add = button(phone.page, p.add);
  await expect(phone.page.getByText(p.privacy)).toBeVisible({ timeout: 20_000 });
  await press(add, button(phone.page, new RegExp(p.start.free)));
  await expectAccessible(phone.page);
  const what = phone.page.getByLabel(p.form.what);
  await press(button(phone.page, new RegExp(p.start.free)), what);
  await what.fill('회의록을 사흘 안에 보내기');
  await phone.page.getByLabel(p.form.when).fill('회의가 끝나면');
  await phone.page.getByLabel(p.form.then).fill('기록한 조직이 문자로 보낸다');
  await button(phone.page, '두레빵집').click();
  await button(phone.page, new RegExp(p.form.presets.month)).click();
  await expectAccessible(phone.page);
  await press(button(phone.page, p.form.save), phone.page.getByText(p.load.of('두레빵집', 1)));
  await expect(wall.getByText('만약 회의가 끝나면, 기록한 조직이 문자로 보낸다.')).toBeVisible();
  await expect(desk.getByText(p.gaps.none)).toBeVisible();
  await expectAccessible(wall);

  // Two change the same words: the later stand, the earlier is told and takes them back.
  const edit = (page: Page) => button(page, /^고치기 ?: 회의록/);
  await press(edit(phone.page), what);
  await what.fill('회의록을 이틀 안에 보내기');
  await edit(desk).click();
  await desk.getByLabel(p.form.what).fill('회의록을 하루 안에 보내기');
  await button(desk, p.form.saveChange).click();
  await expect(phone.page.getByText(p.conflict.while)).toBeVisible();
  await button(phone.page, p.form.saveChange).click();
  await expect(desk.getByText(p.conflict.over)).toBeVisible();
  await expectAccessible(desk);
  await button(desk, p.conflict.takeBack).click();
  await expect(wall.getByText('회의록을 하루 안에 보내기')).toBeVisible();

  // An organisation joins in, and everyone leaves with the plan.
  await desk.getByText(p.signoff.present).click();
  await button(desk, p.signoff.signFor('가람생협')).click();
  await expect(wall.getByText('가람생협')).toBeVisible();
  await facilitator.moveOn('close');
  await expect(phone.page.getByRole('heading', { name: p.close.title })).toBeVisible({
    timeout: 20_000,
  });
  await expectAccessible(phone.page);
  await phone.page.goto(hall.page(`/w/${facilitator.id}/plan`));
  await expect(phone.page.getByText('회의록을 하루 안에 보내기')).toBeVisible();
  await expect(phone.page.getByText('가람생협')).toBeVisible();
  await expectAccessible(phone.page);
  await hall.end();
});
