import { expect, test, type Locator, type Page } from '@playwright/test';
import type { StepKind } from '#lib/domain/step.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stepWords } from '#lib/i18n/step-words.ts';
import type { WorkshopView } from '#lib/protocol/contract.ts';
import { qrPath } from '#lib/ui/qr-path.ts';
import { agendaMessages } from '#lib/views/facilitator/agenda/messages.ts';
import { inviteMessages } from '#lib/views/facilitator/invite-messages.ts';
import { messages as participant } from '#lib/views/participant/messages.ts';
import { messages as menu } from '#lib/views/participant/menu/messages.ts';
import { messages as poster } from '#lib/views/poster/messages.ts';
import { wifiCode } from '#lib/views/poster/wifi-code.ts';
import { endHalls, expectAccessible, Facilitator, Hall, Phone } from './actors.ts';

const m = agendaMessages.ko;
const names = stepWords.ko.name;
const a4 = [595, 842];

test.setTimeout(3 * 60_000);
test.afterEach(endHalls);

/** The agenda as it is being laid anew at a console. */
class Editor {
  readonly dialog: Locator;
  readonly #facilitator: Facilitator;

  constructor(facilitator: Facilitator) {
    this.#facilitator = facilitator;
    this.dialog = facilitator.page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#facilitator.page.getByRole('button', { name: m.open }).click();
    await expect(this.dialog).toBeVisible();
    await expectAccessible(this.#facilitator.page);
  }

  press(name: string): Promise<void> {
    return this.dialog.getByRole('button', { name, exact: true }).click();
  }

  async save(): Promise<void> {
    await this.press(m.save);
    await expect(this.dialog).toBeHidden();
  }

  async steps(): Promise<[StepKind, number][]> {
    const { steps } = await this.#facilitator.read<WorkshopView>();
    return steps.map(({ kind, minutes }) => [kind, minutes]);
  }
}

/** The steps that a list on a screen names, in its order. */
const namedIn = async (list: Locator): Promise<string[]> => {
  const lines = await list.getByRole('listitem').allInnerTexts();
  return lines.flatMap((line) => Object.values(names).find((name) => line.includes(name)) ?? []);
};

test('the agenda is laid anew before the start and while it runs, and every phone follows', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const facilitator = new Facilitator(hall, await hall.browser('laptop', 'ko'), 'ko');
  await facilitator.open('가람 사회적경제협의회', 'founding', 6);
  const phone = new Phone(hall, await hall.browser('phone', 'ko'), 'ko');
  await phone.join({ code: (await facilitator.links()).code! }, '김하나');
  const editor = new Editor(facilitator);
  const order = () => namedIn(phone.page.getByRole('list').filter({ hasText: names.welcome }));
  await expect
    .poll(order)
    .toEqual([names.welcome, names.checklist, names.talk, names.wants, names.plan, names.close]);

  // Before: longer, elsewhere, off and on again.
  await editor.open();
  await expect(editor.dialog.getByText(m.total(formats.ko.duration(60)))).toBeVisible();
  await editor.press(m.more(names.checklist));
  await expect(editor.dialog.getByText(m.total(formats.ko.duration(61)))).toBeVisible();
  await editor.press(m.up(names.wants));
  await expect(editor.dialog.getByRole('button', { name: m.up(names.wants) })).toBeFocused();
  await editor.press(m.remove(names.plan));
  await expectAccessible(facilitator.page);
  // Nobody sees it before it is saved.
  expect(await order()).toContain(names.plan);
  await editor.save();
  await expect
    .poll(order)
    .toEqual([names.welcome, names.checklist, names.wants, names.talk, names.close]);
  expect(await editor.steps()).toEqual([
    ['welcome', 6],
    ['checklist', 15],
    ['wants', 14],
    ['talk', 12],
    ['close', 4],
  ]);
  await editor.open();
  await editor.press(names.plan);
  await editor.save();
  await expect.poll(order).toContain(names.plan);

  // While it runs: the step of now stays, what is to come may go.
  await facilitator.moveOn('checklist');
  await phone.begin();
  await phone.choose(4);
  await phone.saveState('on-server');
  await editor.open();
  const remove = (kind: StepKind) =>
    editor.dialog.getByRole('button', { name: m.remove(names[kind]), exact: true });
  for (const kind of ['welcome', 'checklist', 'close'] as const)
    await expect(remove(kind)).toBeDisabled();
  await remove('talk').click();
  // Another facilitator was quicker: nothing of theirs is undone unseen.
  const theirs = (await facilitator.read<WorkshopView>()).steps.filter(
    ({ kind }) => kind !== 'wants',
  );
  await facilitator.page.evaluate(
    ({ id, steps }) =>
      fetch(`/api/workshops/${id}/steps`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ steps }),
      }),
    { id: facilitator.id, steps: theirs },
  );
  await expect(editor.dialog.getByText(m.overtaken)).toBeVisible();
  await expect(editor.dialog.getByRole('button', { name: m.save })).toBeDisabled();
  await expectAccessible(facilitator.page);
  await editor.press(m.again);
  await remove('talk').click();
  await editor.save();
  expect((await editor.steps()).map(([kind]) => kind)).toEqual([
    'welcome',
    'checklist',
    'plan',
    'close',
  ]);
  await phone.page.getByRole('button', { name: participant.ko.menu }).click();
  await phone.page.getByRole('button', { name: menu.ko.pages.order }).click();
  await expect.poll(order).toEqual([names.welcome, names.checklist, names.plan, names.close]);
  await hall.end();
});

/** Pages of a PDF, each by its width and height in points. */
function pagesOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) =>
    box!
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((points) => Math.round(Number(points))),
  );
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(boxes.length);
  return boxes;
}

/** The code drawn on a page, as it would be drawn of a text. */
const expectQr = (page: Page, label: string, text: string): Promise<void> =>
  expect(page.getByRole('img', { name: label }).locator('path')).toHaveAttribute(
    'd',
    qrPath(text).path,
  );

for (const locale of ['ko', 'en'] satisfies Locale[])
  test(`the poster for the door is one sheet of A4 with the way in and the Wi-Fi, ${locale}`, async ({
    browser,
  }) => {
    const hall = await Hall.open(browser);
    const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
    await facilitator.open('가람 사회적경제협의회', 'founding', 6);
    const { code, joinUrl } = await facilitator.links();
    const words = poster[locale];
    const { page } = facilitator;
    await page.getByRole('button', { name: inviteMessages[locale].showAll }).first().click();
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: inviteMessages[locale].poster }).click(),
    ]);
    await expectQr(sheet, words.sheet.qr, joinUrl!);
    await expect(sheet.getByText(`${words.sheet.code} ${[...code!].join(' ')}`)).toBeAttached();
    expect(pagesOf(await sheet.pdf({ preferCSSPageSize: true }))).toEqual([a4]);

    const wifi = { name: '마을회관; 2층', password: 'a\\b:"c,d"' };
    await sheet.getByLabel(words.wifi.name).fill(wifi.name);
    await sheet.getByLabel(words.wifi.password).fill(wifi.password);
    await expectQr(sheet, words.sheet.wifiQr, wifiCode(wifi)!);
    await expect(sheet.getByText(wifi.password)).toBeVisible();
    await expectAccessible(sheet);
    expect(pagesOf(await sheet.pdf({ preferCSSPageSize: true }))).toEqual([a4]);
    // What the hall's password is stays on this sheet.
    await sheet.reload();
    await expect(sheet.getByLabel(words.wifi.password)).toHaveValue('');
    await hall.end();
  });
