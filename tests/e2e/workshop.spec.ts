import { expect, test } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import { messages as projectorWords } from '#lib/views/projector/messages.ts';
import { messages as results } from '#lib/views/results/messages.ts';
import { endHalls, Facilitator, Hall, Phone, expectAccessible } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

const stage = 'operating';
const locale: Locale = 'en';
const byProgram = 9;
const eligible = 15;

/** Divided on every fourth item, otherwise near each other. */
const answerOf = (person: number, item: number): number =>
  item % 4 === 0 ? (person % 2 ? 1 : 5) : 1 + ((item + (person % 2)) % 5);

// Five browsers on two cores.
test.setTimeout(6 * 60_000);
test.afterEach(endHalls);

test(`${stage}, ${locale}: a workshop of twelve, from opening to what to talk about first`, async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const items = instrumentOf(stage).items.map(({ id }) => id);

  const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
  await facilitator.open('가람 사회적경제협의회', stage, eligible);
  await expectAccessible(facilitator.page);
  const links = await facilitator.links();
  const wall = await facilitator.wall();
  await expect(wall.getByText(links.code!.slice(0, 3)).first()).toBeVisible();
  await expectAccessible(wall);

  const phones: Phone[] = [];
  for (const [i, way] of [
    { code: links.code! },
    { link: links.joinUrl! },
    { code: links.code! },
  ].entries()) {
    const phone = new Phone(hall, await hall.browser('phone', locale), locale);
    await phone.join(way, ['김하나', '이두리', '박세찬'][i]!);
    phones.push(phone);
  }
  await expect(wall.getByText(projectorWords[locale].lobby.joined(3))).toBeVisible();
  await expectAccessible(phones[0]!.page);

  await facilitator.moveOn('checklist');
  for (const phone of phones) await phone.begin();
  const [first, second, offline] = phones as [Phone, Phone, Phone];
  await expectAccessible(first.page);
  await first.choose(answerOf(0, 0));
  await first.saveState('on-server');

  // The village hall's Wi-Fi goes for one of them, in the middle.
  const answersOffline = items.map((_, i) => answerOf(2, i));
  for (let i = 0; i < 3; i += 1) {
    await offline.choose(answersOffline[i]!);
    await offline.next(i + 2, items.length);
  }
  await offline.saveState('on-server');
  await offline.page.context().setOffline(true);
  for (let i = 3; i < 6; i += 1) {
    await offline.choose(answersOffline[i]!);
    await offline.next(i + 2, items.length);
  }
  await offline.saveState('on-device');
  await expectAccessible(offline.page);
  await offline.page.context().setOffline(false);
  await offline.saveState('on-server');

  // The server dies in the middle of answering and comes back.
  await hall.killAndStart();
  await second.choose(answerOf(1, 0));
  await second.saveState('on-server');
  await second.page.reload();
  await second.goOn();
  await second.next(2, items.length);

  await first.next(2, items.length);
  await first.answerAll(
    items.map((_, i) => answerOf(0, i)),
    1,
  );
  await expectAccessible(first.page);
  await first.finish();
  await expectAccessible(first.page);
  await offline.answerAll(answersOffline, 6);
  await offline.finish();
  await second.answerAll(
    items.map((_, i) => answerOf(1, i)),
    1,
  );

  const members = await SimulatedMembers.join(hall.url, links.code!, byProgram);
  await members.answer(items, (member, i) => answerOf(member + 3, i) as 1);
  members.leave();
  await expect(wall.getByText(projectorWords[locale].finishedOf(11, 12)).first()).toBeVisible();
  await expectAccessible(wall);

  await facilitator.reveal(11, 12);
  await first.seesResults();
  await offline.seesResults();
  await expectAccessible(first.page);
  await expectAccessible(facilitator.page);
  await expect(wall.getByText(projectorWords[locale].finishedOf(11, 12))).toBeHidden();
  await expectAccessible(wall);

  const assessment = await facilitator.read<AssessmentView>('assessment');
  expect(assessment.participation).toEqual({ joined: 12, finished: 11, eligible });
  const counts = assessment.items[0]!.counts!;
  expect(assessment.items[0]).toMatchObject({ n: 12, verdict: 'split' });
  expect(counts).toEqual([6, 0, 0, 0, 6]);
  expect(assessment.talkFirst[0]).toBe(
    assessment.items.find(({ verdict }) => verdict === 'split')!.id,
  );
  await expect(first.page.getByText(results[locale].sections.talk).first()).toBeVisible();

  await facilitator.moveOn('talk');
  await expect(wall.locator('h1, h2').first()).toBeVisible();
  await expectAccessible(wall);
  await facilitator.leaveTalk('wants');
  await facilitator.moveOn('relations');
  await expectAccessible(facilitator.page);
  await facilitator.moveOn('plan');
  await expectAccessible(facilitator.page);
  await facilitator.moveOn('close');
  await expectAccessible(facilitator.page);
  await hall.end();
});
