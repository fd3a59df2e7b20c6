import { expect, type Page, test } from '@playwright/test';
import { benchmarkOf } from '#lib/content/benchmarks.ts';
import { withStep } from '#lib/domain/agenda-edit.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { messages as nation } from '#lib/views/nation/messages.ts';
import { messages as profile } from '#lib/views/profile/messages.ts';
import { messages as results } from '#lib/views/results/messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Hall, Phone } from './actors.ts';

test.setTimeout(2 * 60_000);
test.afterEach(endHalls);

test('a network notes its figures beside the nation’s, on console and phone, and the wall shows them', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const network = { name: '가람시 사회적경제네트워크', level: 'basic' as const };
  const { id, facilitatorKey, joinUrl, screenUrl } = await facilitator.open({
    title: '현황',
    stage: 'operating',
    network,
  });
  const send = (method: 'POST' | 'PUT', path: string, body: object) =>
    facilitator.send(method, `/api/workshops/${id}/${path}`, body);
  await send('PUT', 'steps', { steps: withStep(stepsOf('operating-120'), 'profile', 8) });
  await send('POST', 'step', { step: 'profile' });
  const m = profile.ko;

  const desk = await hall.browser('laptop', 'ko');
  await desk.goto(hall.page(`/console/${id}#${facilitatorKey}`));
  const openGroup = (on: Page, id: keyof typeof m.groups) =>
    on.locator('summary', { hasText: m.groups[id] }).first().click();
  await openGroup(desk, 'participation');
  await openGroup(desk, 'money');
  const attendance = benchmarkOf('average', 'network-assembly-attendance').byLevel.basic;
  await expect(desk.getByText(`${attendance.value}%`).first()).toBeVisible();
  await expect(desk.getByText(m.why.outlier)).toBeVisible();
  await desk.getByLabel(m.names['assembly-attendance']).fill('150');
  await desk.getByLabel(m.names['assembly-attendance']).blur();
  await expect(desk.getByText(m.wrong.percent)).toBeVisible();
  await desk.getByLabel(m.names['assembly-attendance']).fill('71');
  await desk.getByLabel(m.names['assembly-attendance']).blur();
  await desk.getByLabel(m.names['legal-form']).selectOption('social-coop');
  await expect(desk.getByText(m.sameAnswer(43, 16, '37%'))).toBeVisible();
  await expectAccessible(desk);

  const page = await hall.browser('phone', 'ko');
  await new Phone(hall, page, 'ko').join({ link: joinUrl }, '김하나');
  await openGroup(page, 'participation');
  await openGroup(page, 'told');
  await expect(page.getByLabel(m.names['assembly-attendance'])).toHaveValue('71');
  await page.getByLabel(m.names.pride).fill('매달 만나요');
  await page.getByLabel(m.names.pride).blur();
  await page.getByLabel(m.when).fill('2017-05');
  await page.getByLabel(m.what).fill('창립');
  await page.getByRole('button', { name: m.addMilestone }).click();
  await expect(page.getByText('2017년 5월')).toBeVisible();
  await expectAccessible(page);

  const wall = await hall.browser('projector', 'ko');
  await wall.goto(screenUrl.replace(new URL(screenUrl).origin, new URL(hall.page('/')).origin));
  await expect(wall.getByText(m.sameAnswer(43, 16, '37%'))).toBeVisible();
  await wall.keyboard.press('ArrowRight');
  await expect(wall.getByText('71%', { exact: true })).toBeVisible();
  await wall.keyboard.press('ArrowRight');
  await expect(wall.getByText('매달 만나요')).toBeVisible();
  await expect(wall.getByText('창립')).toBeVisible();
  await expectAccessible(wall);
});

test('a phone puts its network’s obstacles beside the national ranking', async ({ browser }) => {
  const hall = await Hall.open(browser);
  const facilitator = new BrowserLike(hall.url);
  const network = { name: '가람시 사회적경제네트워크', level: 'basic' as const };
  const { id, code, joinUrl } = await facilitator.open({
    title: '전국과',
    stage: 'operating',
    network,
  });
  await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
  for (const name of ['하나', '두리', '세찬']) {
    const member = new BrowserLike(hall.url);
    const { participantId } = await member.join(code, { name });
    const ballot = await member.connect(`${id}/ballot/${participantId}`, { ack: true }).synced();
    for (let item = 1; item <= 31; item += 1)
      ballot.answer(`operating-${String(item).padStart(2, '0')}`, item % 2 ? 4 : 2);
    await ballot.allSaved();
    member.leave();
  }
  await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
  const page = await hall.browser('phone', 'ko');
  await new Phone(hall, page, 'ko').join({ link: joinUrl }, '김하나');
  await expect(page.getByRole('heading', { name: results.ko.sections.nation })).toBeVisible();
  await page.getByText(results.ko.nationOpen, { exact: true }).click();
  const { n } = benchmarkOf('multi-by-level', 'network-obstacles');
  await expect(page.getByText(nation.ko.named(12, n.basic))).toBeVisible();
  await page.getByText(nation.ko.passport).click();
  await expect(page.getByText(nation.ko.nPlaces(n.basic), { exact: true })).toBeVisible();
  await expectAccessible(page);
});
