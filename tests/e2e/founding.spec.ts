import { expect, test } from '@playwright/test';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import type { AssessmentView, PlanView, WantsView } from '#lib/protocol/contract.ts';
import { messages as sheets } from '#lib/views/paper/desk-messages.ts';
import { messages as door } from '#lib/views/participant/door/messages.ts';
import { messages as screens } from '#lib/views/participant/screens/messages.ts';
import { messages as plan } from '#lib/views/plan/messages.ts';
import { messages as projector } from '#lib/views/projector/messages.ts';
import { messages as talk } from '#lib/views/talk/messages.ts';
import { messages as wants } from '#lib/views/wants/messages.ts';
import { areaName } from '#lib/views/wants/places.ts';
import { endHalls, expectAccessible, press } from './actors.ts';
import { founderAnswer, foundingItems, FoundingRoom, simulated } from './founding-room.ts';
import { expectNobody, SharedPhone, type Mark } from './shared-phone.ts';
import { Writer } from './writer.ts';

const fish: Mark = { picture: 'fish' };
const pin: Mark = { pin: '4821' };

test.setTimeout(8 * 60_000);
test.afterEach(endHalls);

test('ko: the founding hour, from the door to a plan with owners, with all who come late, leave, share or write on paper', async ({
  browser,
}) => {
  const room = await FoundingRoom.open(browser, 'ko');
  const { facilitator, hall, desk, wall } = room;
  const m = { w: wants.ko, p: plan.ko, s: screens.ko };

  // 여는 시간: four phones, one that goes round, ten members.
  const stays = await room.phone('김하나');
  const leavesEarly = await room.phone('이두리', 'link');
  const isSentOut = await room.phone('박세찬');
  const helper = new SharedPhone(hall, await hall.browser('phone', 'ko'), 'ko');
  await helper.join({ link: room.links.joinUrl! }, '김순자');
  room.phones.push(helper);
  await room.simulate();
  await expect(wall.getByText(projector.ko.lobby.joined(simulated + 4))).toBeVisible();
  await room.expectAllAccessible();

  // 체크리스트: two elders answer on one phone, one leaves after five items, one is sent out.
  await facilitator.moveOn('checklist');
  await helper.begin();
  await helper.choose(5);
  await helper.saveState('on-server');
  await helper.share(fish);
  await expectNobody(helper.page, '김순자');
  await expectAccessible(helper.page);
  await helper.takeAs('이영호', pin);
  await helper.begin();
  await helper.choose(1);
  await helper.saveState('on-server');
  await helper.handOn();

  await leavesEarly.begin();
  for (let i = 0; i < 5; i += 1) {
    await leavesEarly.choose(founderAnswer(1, i));
    await leavesEarly.next(i + 2, foundingItems.length);
  }
  await leavesEarly.saveState('on-server');
  const comesBack = leavesEarly.page.context();
  await leavesEarly.page.close();

  await isSentOut.begin();
  await isSentOut.choose(3);
  await isSentOut.saveState('on-server');
  await facilitator.sendOut('박세찬');
  await expect(isSentOut.page.getByRole('heading', { name: door.ko.removed.title })).toBeVisible();
  await expectAccessible(isSentOut.page);
  await isSentOut.page.close();

  await room.members.answer(foundingItems, founderAnswer);
  await stays.begin();
  await stays.answerAll(foundingItems.map((_, i) => founderAnswer(0, i)));
  await stays.finish();

  // Someone comes late, in the middle of it, and is asked the first item.
  const comesLate = await room.phone('최늦음');
  await comesLate.begin();
  await comesLate.choose(5);
  await comesLate.saveState('on-server');
  const joined = simulated + 5;
  await expect(
    wall.getByText(projector.ko.finishedOf(simulated + 1, joined)).first(),
  ).toBeVisible();
  await room.expectAllAccessible();

  await facilitator.reveal(simulated + 1, joined);
  await stays.seesResults();
  await comesLate.goToResults();
  await room.expectAllAccessible();
  const { items, participation } = await facilitator.read<AssessmentView>('assessment');
  expect(participation).toEqual({ joined, finished: simulated + 1, eligible: 18 });
  // Who left is in it, who was sent out is not: the one 3 that was given is nowhere.
  expect(items[0]).toMatchObject({ n: joined, verdict: 'split', counts: [7, 0, 0, 0, 8] });

  // 이야기
  await facilitator.moveOn('talk');
  await room.talkItOver();
  await stays.page.getByLabel(talk.ko.notes.label, { exact: true }).fill('역할을 다시 나누자');
  await room.button(stays.page, talk.ko.notes.add).click();
  await expect(desk.getByText('역할을 다시 나누자')).toBeVisible();
  await room.expectAllAccessible();

  // 바라는 것: phones, the shared one by picture and by PIN, and a sheet of paper.
  await facilitator.moveOn('wants');
  const writers = [stays, comesLate].map((phone) => new Writer(phone));
  const [first, late] = writers as [Writer, Writer];
  await expect(first.page.getByText(m.w.privacy.stored)).toBeVisible();
  await room.expectAllAccessible();
  await first.begin();
  await first.write('돌봄을 함께 하는 모임');
  await first.done();
  await helper.comeBack('김순자', fish);
  const elder = new Writer(helper);
  await elder.begin();
  await elder.write('글씨 큰 소식지');
  await elder.done();
  await helper.handOn();
  await expectNobody(helper.page, '김순자', '글씨 큰 소식지');
  await helper.comeBack('이영호', pin);
  await elder.begin();
  await expect(helper.page.getByText('글씨 큰 소식지')).toHaveCount(0);
  await elder.write('버스 시간에 맞춘 모임');
  await elder.done();
  const written = await room.membersWrite();

  await desk.goto(hall.page(`/sheets/${facilitator.id}`));
  const [number] = drawSheetNumbers(1, () => 0.4821);
  await desk.getByLabel(sheets.ko.number).fill(number!);
  await desk.keyboard.press('Enter');
  await desk.keyboard.insertText('종이로 온 바람');
  await desk.keyboard.press('Enter');
  await expectAccessible(desk);
  await room.button(desk, sheets.ko.save).click();
  await expect(desk.getByText(sheets.ko.entered(1))).toBeVisible();
  await desk.goBack();
  await facilitator.heading('wants');
  for (const page of [wall, stays.page, helper.page])
    await expect(page.getByText('종이로 온 바람')).toHaveCount(0);
  await room.expectAllAccessible();

  await room.revealCards();
  await expect(first.card('종이로 온 바람')).toBeVisible();
  await expect(wall.getByText('종이로 온 바람').first()).toBeVisible();
  await room.groupKnownCards();
  const hand = await first.take('종이로 온 바람');
  await expectAccessible(first.page);
  await hand.getByRole('button', { name: areaName('communication', 'ko') }).click();
  await first.showGroups();
  await expect(first.place('communication')).toContainText('종이로 온 바람');
  await room.expectAllAccessible();

  await room.openVote();
  // Whoever came late and wrote nothing votes like anyone.
  await room
    .button(late.page, m.s.way.seeCards)
    .or(late.page.getByText(m.w.vote.title))
    .first()
    .waitFor();
  await expectAccessible(late.page);
  await room.members.vote();
  await first.vote();
  await room.expectAllAccessible();
  await room.countDots(simulated + 1);
  await expect(first.page.getByText(m.w.counted.voters(simulated + 1, 0))).toBeVisible();
  await expect(first.page.getByRole('table', { name: m.w.mirror.chart })).toBeVisible();
  await room.expectAllAccessible();
  const counted = await facilitator.read<WantsView>('wants');
  expect(counted.groups.flatMap(({ cards }) => cards).length + counted.loose.length).toBe(
    written + 4,
  );
  expect(counted.voters).toBe(simulated + 1);

  // 계획: with an owner, a date and those who say yes.
  await facilitator.moveOn('plan');
  await expect(stays.page.getByText(m.p.privacy)).toBeVisible({ timeout: 20_000 });
  await room.planOn(
    stays,
    {
      what: '회의록을 사흘 안에 보내기',
      when: '회의가 끝나면',
      then: '기록한 조직이 문자로 보낸다',
    },
    '두레빵집',
  );
  await expect(desk.getByText(m.p.gaps.none)).toBeVisible();
  await room.signOff();
  await room.expectAllAccessible();

  // 마무리: the console ends it, and who had left early comes back to what became of it.
  await facilitator.moveOn('close');
  await expect(stays.page.getByRole('heading', { name: m.p.close.title })).toBeVisible({
    timeout: 20_000,
  });
  await room.expectAllAccessible();
  await facilitator.end();
  await expect(wall.getByText(projector.ko.thanks)).toBeVisible();
  await room.expectAllAccessible();
  const back = await comesBack.newPage();
  await back.goto(hall.page(`/w/${facilitator.id}`));
  await expect(back.getByRole('heading', { name: m.s.close.thanks })).toBeVisible();
  await expect(back.getByText('회의록을 사흘 안에 보내기')).toBeVisible();
  await press(
    room.button(back, m.s.way.see),
    back.getByRole('heading', { name: m.s.results.title }),
  );
  const { tasks, signoffs } = await facilitator.read<PlanView>('plan');
  expect(tasks).toMatchObject([{ owners: ['두레빵집'], due: expect.stringMatching(/^\d{4}-/) }]);
  expect(signoffs.map(({ isCurrent }) => isCurrent)).toEqual([true, true]);
  await room.end();
});

test('en: a shorter founding hour, to a plan with an owner', async ({ browser }) => {
  const room = await FoundingRoom.open(browser, 'en');
  const { facilitator, wall } = room;
  const m = { w: wants.en, p: plan.en, s: screens.en };
  const [one, other] = [await room.phone('Hana'), await room.phone('Duri', 'link')];
  await room.simulate();
  await expect(wall.getByText(projector.en.lobby.joined(simulated + 2))).toBeVisible();
  await room.expectAllAccessible();

  await facilitator.moveOn('checklist');
  for (const phone of [one, other]) {
    await phone.begin();
    await phone.choose(4);
    await phone.saveState('on-server');
  }
  await room.members.answer(foundingItems, founderAnswer);
  await room.expectAllAccessible();
  await facilitator.reveal(simulated, simulated + 2);
  for (const phone of [one, other]) await phone.goToResults();
  await facilitator.moveOn('talk');
  await room.talkItOver();

  await facilitator.moveOn('wants');
  const writers = [one, other].map((phone) => new Writer(phone, 'en'));
  for (const [i, writer] of writers.entries()) {
    await writer.begin();
    await writer.write(['Share a van', 'Meet the mayor'][i]!);
    await writer.done();
  }
  await room.membersWrite();
  await room.revealCards();
  await expect(wall.getByText('Share a van').first()).toBeVisible();
  await room.groupKnownCards();
  const hand = await writers[0]!.take('Share a van');
  await hand.getByRole('button', { name: areaName('practical-help', 'en') }).click();
  await room.expectAllAccessible();
  await room.openVote();
  await room.members.vote();
  for (const writer of writers) await writer.vote();
  await room.countDots(simulated + 2);
  await expect(one.page.getByText(m.w.counted.voters(simulated + 2, 0))).toBeVisible();
  await room.expectAllAccessible();

  await facilitator.moveOn('plan');
  await expect(one.page.getByText(m.p.privacy)).toBeVisible({ timeout: 20_000 });
  await room.planOn(
    one,
    {
      what: 'Ask two members about a van',
      when: 'the next meeting opens',
      then: 'the bakery asks',
    },
    '두레빵집',
  );
  await room.signOff();
  await facilitator.moveOn('close');
  await expect(other.page.getByRole('heading', { name: m.p.close.title })).toBeVisible({
    timeout: 20_000,
  });
  await facilitator.end();
  await expect(one.page.getByRole('heading', { name: m.s.close.thanks })).toBeVisible();
  await room.expectAllAccessible();
  await room.end();
});
