import { expect, test, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import { addTask } from '#lib/documents/board-plan.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { messages as account } from '#lib/views/center/account-messages.ts';
import { messages as center } from '#lib/views/center/center-messages.ts';
import { messages as comparing } from '#lib/views/comparing/messages.ts';
import { messages as sending } from '#lib/views/center/sending-messages.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { endHalls, expectAccessible, Facilitator, Hall } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

const a = account.ko;
const c = center.ko;
const s = sending.ko;
const password = '대숲을 지나는 바람 소리';
const items = instrumentOf('founding').items.map(({ id }) => id);

test.afterEach(endHalls);

/** A workshop that seven people have answered and planned, and that has ended. */
async function ended(url: string, name: string): Promise<OpenedWorkshop> {
  const facilitator = new BrowserLike(url);
  const network = { name, region: 'KR-44' as const, level: 'basic' as const, eligible: 24 };
  const opened = await facilitator.open({ title: `${name} 첫 진단`, network });
  await run(url, opened, facilitator);
  return opened;
}

/** Seven members answer; the result is revealed, a task planned, and the workshop ended. */
async function run(
  url: string,
  opened: Pick<OpenedWorkshop, 'id' | 'code'>,
  facilitator: BrowserLike,
): Promise<void> {
  const members = await SimulatedMembers.join(url, opened.code, 7, ['두레생협', '마을부엌']);
  await members.answer(items, (member, item) => (((member + item) % 5) + 1) as 1 | 2 | 3 | 4 | 5);
  const act = (call: string, body: unknown = {}) =>
    facilitator.send('POST', `/api/workshops/${opened.id}/${call}`, body);
  await act('reveal', { step: 'checklist' });
  const board = await facilitator.connect(`${opened.id}/board`, { ack: true }).synced();
  addTask(board.doc, {
    what: '분기마다 회원 조직을 돌아가며 찾아간다',
    firstStep: null,
    owners: ['두레생협'],
    due: '2027-03-31',
    from: { kind: 'free', id: null },
  });
  await board.allSaved();
  await act('close');
  facilitator.leave();
}

/** Clean, and kept as a picture beside the test's results. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page) => page.locator('tbody tr');

const name = '한밭사회적경제지원센터';

/** Finds the center by its code, and says whether the network's name goes. */
async function choose(page: Page, code: string, names: string): Promise<void> {
  await page.getByLabel(s.code).fill(code);
  await button(page, s.find).click();
  await page.getByRole('radio', { name: names }).check();
}

async function withdraw(page: Page): Promise<void> {
  await button(page, s.withdraw).click();
  await page.getByRole('dialog').getByRole('button', { name: s.withdrawNow }).click();
  await expect(page.getByText(s.withdrawn)).toBeVisible();
}

test('networks run, consent from report and console, and withdraw; the center compares, and sees them come and go', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const owner = await hall.browser('laptop', 'ko');

  // The operator founds the center while the server runs; its owner chooses the first password.
  const said = await hall.operate('create', '한밭사회적경제지원센터', 'somi@hanbat.kr');
  await owner.goto(/http\S+#[\w-]{43}/.exec(said)![0]);
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText(
    a.invitation.title('한밭사회적경제지원센터'),
  );
  await look(owner, 'invitation');
  await owner.getByLabel(a.invitation.name).fill('한소미');
  await owner.getByLabel(a.signIn.password).fill(password);
  await button(owner, a.invitation.accept).click();
  // She comes in where the figures will be; that none have come yet leads on to what is handed to networks.
  await look(owner, 'compare-empty');
  await owner.getByRole('link', { name: comparing.ko.handOut }).click();
  await expect(owner.getByRole('heading', { name: c.arrivals.title, level: 1 })).toBeVisible();
  await expect(owner.getByText(c.arrivals.empty)).toBeVisible();
  await look(owner, 'arrivals-empty');
  const code = await owner.getByLabel(c.arrivals.code, { exact: true }).inputValue();

  // The link has done its work: who opens it again is told where to sign in; half a link is told apart.
  const late = await hall.browser('phone', 'ko');
  const used = /http\S+#[\w-]{43}/.exec(said)![0];
  await late.goto(used);
  await expect(late.getByText(a.invitation.acceptedBefore)).toBeVisible();
  await look(late, 'invitation-used-phone');
  await late.goto(hall.page('/center'));
  await late.goto(used.slice(0, -9));
  await expect(late.getByText(a.choose.noKey)).toBeVisible();

  // A network looks at what would go, from its report, and sends it without its name.
  const workshop = await ended(hall.url, '가람 사회적경제협의회');
  const facilitator = await hall.browser('laptop', 'ko');
  await facilitator.goto(hall.page(`/console/${workshop.id}#${workshop.facilitatorKey}`));
  await expect(facilitator.getByRole('link', { name: s.doorGo })).toBeVisible();
  await facilitator.goto(hall.page(`/report/${workshop.id}`));
  await facilitator.getByRole('link', { name: s.doorGo }).click();
  await expect(facilitator.getByText(s.never)).toBeVisible();
  await expect(facilitator.getByRole('link', { name: s.back.report })).toBeVisible();
  await choose(facilitator, code, s.unnamed);
  await expect(facilitator.getByText(s.noPlanUnnamed)).toBeVisible();
  await expect(facilitator.getByText(s.guess.lines.a)).toBeVisible();
  const goes = facilitator.getByRole('region', { name: s.goes });
  await expect(goes).toContainText('익명 네트워크 · 기초 · 충남 · 20\u2060–\u206049명');
  await expect(goes).not.toContainText('분기마다 회원 조직을 돌아가며 찾아간다');
  await look(facilitator, 'consent');
  await button(facilitator, s.sendTo(name)).click();
  const receipt = await facilitator.getByLabel(s.receipt, { exact: true }).inputValue();
  await look(facilitator, 'sent');

  // The center sees a result without a name, in no figure yet; nothing there names the network.
  await owner.reload();
  await expect(rows(owner)).toHaveCount(1);
  await expect(rows(owner)).toContainText('익명 네트워크 · 기초 · 충남 · 20\u2060–\u206049명');
  await owner.getByRole('link', { name: c.nav.compare }).click();
  await expect(owner.getByText(comparing.ko.waiting(1))).toBeVisible();
  await expect(owner.locator('body')).not.toContainText('가람');

  // Another sends from its console with its name, and stands in the comparison by itself.
  const other = await ended(hall.url, '나래 사회적경제네트워크');
  await facilitator.goto(hall.page(`/console/${other.id}#${other.facilitatorKey}`));
  await facilitator.getByRole('link', { name: s.doorGo }).click();
  await choose(facilitator, code, s.named);
  await expect(facilitator.getByText(s.later.lines.b)).toBeVisible();
  await facilitator.getByRole('checkbox', { name: s.plan }).check();
  await expect(goes).toContainText('분기마다 회원 조직을 돌아가며 찾아간다');
  await expect(goes).toContainText('두레생협');
  await button(facilitator, s.sendTo(name)).click();
  await expect(facilitator.getByLabel(s.receipt, { exact: true })).toBeVisible();
  await owner.reload();
  await expect(
    owner.getByRole('rowheader', { name: '나래 사회적경제네트워크' }).first(),
  ).toBeVisible();

  // Its name can only be left out once the result with it is withdrawn.
  await facilitator.reload();
  await choose(facilitator, code, s.unnamed);
  await button(facilitator, s.sendTo(name)).click();
  await expect(facilitator.getByText('이름과 함께 보낸 결과가 센터에 있어요')).toBeVisible();
  await look(facilitator, 'has-name');

  // The first withdraws with its receipt, on a phone; the second from its console.
  const phone = await hall.browser('phone', 'ko');
  await phone.goto(receipt);
  await withdraw(phone);
  await look(phone, 'receipt-phone');
  await owner.reload();
  await expect(
    owner.getByRole('rowheader', { name: '나래 사회적경제네트워크' }).first(),
  ).toBeVisible();
  await expect(owner.getByText(comparing.ko.waiting(1))).toHaveCount(0);
  await facilitator.reload();
  await withdraw(facilitator);
  await look(facilitator, 'withdrawn');
  await owner.getByRole('link', { name: c.nav.arrivals }).click();
  await expect(rows(owner)).toHaveCount(2);
  for (const row of await rows(owner).all())
    await expect(row).toContainText(c.arrivals.status.withdrawn);
  await look(owner, 'arrivals');
  await owner.getByRole('link', { name: c.nav.compare }).click();
  await expect(owner.getByRole('heading', { name: comparing.ko.empty })).toBeVisible();
  await expect(owner.getByText('나래 사회적경제네트워크')).toHaveCount(0);
});

test('colleagues, a token, the audit, the second factor and a result file, by hand', async ({
  browser,
}) => {
  const hall = await Hall.open(browser);
  const said = await hall.operate('create', '한밭사회적경제지원센터', 'somi@hanbat.kr');
  const owner = await hall.browser('laptop', 'ko');
  await owner.goto(/http\S+#[\w-]{43}/.exec(said)![0]);
  await owner.getByLabel(a.invitation.name).fill('한소미');
  await owner.getByLabel(a.signIn.password).fill(password);
  await button(owner, a.invitation.accept).click();
  await owner.getByRole('link', { name: c.nav.arrivals }).click();
  await expect(owner.getByText(c.arrivals.empty)).toBeVisible();

  // A file of a workshop, taken in, and refused when it was changed.
  const { id, facilitatorKey } = await ended(hall.url, '나래 사회적경제네트워크');
  const facilitator = new BrowserLike(hall.url);
  await facilitator.send('POST', `/api/workshops/${id}/facilitators`, { key: facilitatorKey });
  const { body } = await facilitator.send('GET', `/api/workshops/${id}/report.json`);
  const text = JSON.stringify(body);
  const give = (content: string) =>
    owner.locator('input[type=file]').setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give(text.replace(/"coverage":1\b/, '"coverage":0.5'));
  await expect(owner.getByText('숫자가 서로 맞지 않아요')).toBeVisible();
  await owner.getByRole('checkbox', { name: c.imports.named }).check();
  await give(text);
  await expect(owner.getByText(c.imports.taken, { exact: true })).toBeVisible();
  await expect(rows(owner)).toContainText('나래 사회적경제네트워크');
  await look(owner, 'import');

  // A colleague is invited; her link opens on her phone.
  await owner.getByRole('link', { name: c.nav.people }).click();
  await owner.getByLabel(c.people.email).fill('jiu@hanbat.kr');
  await button(owner, c.people.send).click();
  const link = await owner.getByLabel(c.people.invited('jiu@hanbat.kr')).inputValue();
  await look(owner, 'people');
  const jiu = await hall.browser('phone', 'ko');
  await jiu.goto(link);
  await look(jiu, 'invitation-phone');
  await jiu.getByLabel(a.invitation.name).fill('최지우');
  await jiu.getByLabel(a.signIn.password).fill(password);
  await button(jiu, a.invitation.accept).click();
  await expect(jiu.getByRole('heading', { name: comparing.ko.title, level: 1 })).toBeVisible();
  await look(jiu, 'compare-phone');
  await jiu.getByRole('link', { name: c.nav.arrivals }).click();
  await expect(jiu.getByRole('heading', { name: c.arrivals.title, level: 1 })).toBeVisible();
  await expect(rows(jiu)).toContainText('나래 사회적경제네트워크');
  await look(jiu, 'arrivals-phone');

  await owner.getByRole('link', { name: c.nav.settings }).click();
  await owner.getByLabel(c.settings.tokenName).fill('우리 통계 프로그램');
  await button(owner, c.settings.create).click();
  await expect(owner.getByLabel(c.settings.token, { exact: true })).toHaveValue(/^ieumc_/);
  await expect(owner.getByText(c.actions['token-revoked'])).toHaveCount(0);
  await look(owner, 'settings');

  await owner.getByRole('link', { name: c.nav.account }).click();
  await owner
    .getByRole('region', { name: a.account.secondTitle })
    .getByLabel(a.account.current)
    .fill(password);
  await button(owner, a.account.start).click();
  await expect(owner.getByRole('img', { name: a.account.qr })).toBeVisible();
  await look(owner, 'second-factor');

  // English, on a phone: the door, a wrong password, and in again.
  const door = await hall.browser('phone', 'en');
  await door.goto(hall.page('/center'));
  await expect(door.getByRole('heading', { level: 1 })).toHaveText(account.en.signIn.title);
  await door.getByLabel(account.en.signIn.email).fill('jiu@hanbat.kr');
  await door.getByLabel(account.en.signIn.password).fill('wrong password');
  await button(door, account.en.signIn.enter).click();
  await expect(door.getByText('E-mail or password is wrong')).toBeVisible();
  await look(door, 'door-en-phone');
  await door.getByLabel(account.en.signIn.password).fill(password);
  await button(door, account.en.signIn.enter).click();
  await expect(door.getByRole('heading', { name: comparing.en.title, level: 1 })).toBeVisible();
  await door.getByRole('link', { name: center.en.nav.arrivals }).click();
  await expect(door.getByRole('heading', { name: center.en.arrivals.title })).toBeVisible();
  await expect(rows(door)).toContainText('나래');
  await look(door, 'arrivals-en-phone');
});

test('a center’s link proposes, and forces nothing', async ({ browser }) => {
  const hall = await Hall.open(browser);
  const said = await hall.operate('create', '한밭사회적경제지원센터', 'somi@hanbat.kr');
  const key = /#([\w-]{43})/.exec(said)![1]!;
  const owner = new BrowserLike(hall.url);
  const accept = { key, name: '한소미', password };
  const joined = await owner.send<{ center: string }>('POST', '/api/invitations/accept', accept);
  const { body } = await owner.send<{ workshopUrl: string }>(
    'GET',
    `/api/centers/${joined.body.center}`,
  );
  const page = await hall.browser('laptop', 'ko');
  const link = `/new#${body.workshopUrl.split('#')[1]}`;
  await page.goto(hall.page(link));
  await expect(page.getByText(s.offer('한밭사회적경제지원센터'))).toBeVisible();
  await look(page, 'proposal');
  await button(page, s.leaveOut).click();
  await expect(page.getByText(s.offer('한밭사회적경제지원센터'))).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(s.offer('한밭사회적경제지원센터'))).toHaveCount(0);

  // Opened by the link; the laptop dies, and another one ends the workshop.
  const desk = new Facilitator(hall, page, 'ko');
  await desk.page.goto('about:blank');
  await desk.open('가람 사회적경제협의회', 'founding', 24, link);
  const { code, facilitatorUrl } = await desk.links();
  const secret = facilitatorUrl!.split('#')[1]!;
  const program = new BrowserLike(hall.url);
  await program.send('POST', `/api/workshops/${desk.id}/facilitators`, { key: secret });
  await run(hall.url, { id: desk.id, code: code! }, program);
  const other = await hall.browser('laptop', 'ko');
  await other.goto(hall.page(`/console/${desk.id}#${secret}`));
  await other.getByRole('link', { name: s.doorGo }).click();
  await expect(other.getByText(s.to('한밭사회적경제지원센터')).first()).toBeVisible();
  await expect(
    other.getByRole('button', { name: s.sendTo('한밭사회적경제지원센터') }),
  ).toBeDisabled();
});
