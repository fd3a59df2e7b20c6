import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Links } from '#lib/protocol/contract.ts';
import { messages as plan } from '#lib/views/plan/messages.ts';
import { messages as talk } from '#lib/views/talk/messages.ts';
import { consoleMessages } from './wants-words.ts';
import { messages as wants } from './wants-words.ts';
import { cardsByMember, areaByText } from '../../server/rehearsal/script.ts';
import { expectAccessible, Facilitator, Hall, Phone, press } from './actors.ts';
import { SimulatedMembers } from './simulated-members.ts';

export const foundingItems = instrumentOf('founding').items.map(({ id }) => id);
export const simulated = 10;
const organisations = ['가람생협', '두레빵집', '다온집수리'];

/** Divided on every fifth item, of one mind on the rest. */
export const founderAnswer = (person: number, item: number): 1 | 2 | 4 | 5 =>
  item % 5 === 0 ? (person % 2 ? 1 : 5) : item % 2 ? 4 : 2;

/** A founding workshop of an hour, run as the console says, with ten members who have no screen. */
export class FoundingRoom {
  readonly hall: Hall;
  readonly locale: Locale;
  readonly facilitator: Facilitator;
  readonly phones: Phone[] = [];
  links!: Links;
  wall!: Page;
  members!: SimulatedMembers;

  private constructor(hall: Hall, locale: Locale, facilitator: Facilitator) {
    this.hall = hall;
    this.locale = locale;
    this.facilitator = facilitator;
  }

  static async open(browser: Browser, locale: Locale): Promise<FoundingRoom> {
    const hall = await Hall.open(browser);
    const facilitator = new Facilitator(hall, await hall.browser('laptop', locale), locale);
    await facilitator.open('가람 사회적경제협의회', 'founding', 18);
    const room = new FoundingRoom(hall, locale, facilitator);
    room.links = await facilitator.links();
    room.wall = await facilitator.wall();
    return room;
  }

  get desk(): Page {
    return this.facilitator.page;
  }

  async phone(name: string, way: 'code' | 'link' = 'code'): Promise<Phone> {
    const phone = new Phone(this.hall, await this.hall.browser('phone', this.locale), this.locale);
    const { code, joinUrl } = this.links;
    await phone.join(way === 'code' ? { code: code! } : { link: joinUrl! }, name);
    this.phones.push(phone);
    return phone;
  }

  async simulate(): Promise<void> {
    const { hall, links } = this;
    this.members = await SimulatedMembers.join(hall.url, links.code!, simulated, organisations);
  }

  /** The console, the wall and every phone that is still here. */
  async expectAllAccessible(): Promise<void> {
    const phones = this.phones.map(({ page }) => page).filter((page) => !page.isClosed());
    for (const page of [this.desk, this.wall, ...phones]) await expectAccessible(page);
  }

  button(page: Page, name: string | RegExp): Locator {
    return page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Every card of the talk is open once. */
  async talkItOver(): Promise<void> {
    const m = talk[this.locale].desk;
    await this.button(this.desk, m.openNext).click();
    await expect(this.wall.getByText(talk[this.locale].wall.write)).toBeVisible();
    await this.expectAllAccessible();
    const done = this.desk.getByText(m.done);
    await expect(async () => {
      if (!(await done.isVisible()))
        await this.button(this.desk, m.openNext).click({ timeout: 1000 });
      await expect(done).toBeVisible({ timeout: 600 });
    }).toPass({ timeout: 20_000, intervals: [100] });
  }

  /** What the members want; each wrote two cards. */
  async membersWrite(): Promise<number> {
    const cards = cardsByMember.map((own) => own.map(({ text }) => text));
    await this.members.write(cards);
    return cards.slice(0, simulated).flat().length;
  }

  /** Onto the board, past the look whether a card names a person, and onto the wall. */
  async revealCards(): Promise<void> {
    const m = consoleMessages[this.locale];
    await this.facilitator.confirm(m.reveal.action, m.reveal.go);
    await expect(this.desk.getByRole('heading', { name: m.check.title })).toBeVisible();
    await expectAccessible(this.desk);
    await this.button(this.desk, m.check.action).click();
    await expect(this.button(this.desk, m.vote.action)).toBeVisible();
  }

  groupKnownCards(): Promise<void> {
    return this.members.group(areaByText);
  }

  async openVote(): Promise<void> {
    const m = consoleMessages[this.locale];
    await this.facilitator.confirm(m.vote.action, m.vote.go);
  }

  async countDots(voters: number): Promise<void> {
    const m = consoleMessages[this.locale];
    await this.facilitator.confirm(m.count.action, m.count.go);
    await expect(this.wall.getByText(wants[this.locale].counted.voters(voters, 0))).toBeVisible();
  }

  /** A phone writes a task from an empty line: what, first step, owner, date. */
  async planOn(
    { page }: Phone,
    task: { readonly what: string; readonly when: string; readonly then: string },
    owner: string,
  ): Promise<void> {
    const m = plan[this.locale];
    const free = this.button(page, new RegExp(m.start.free));
    const what = page.getByLabel(m.form.what);
    await press(this.button(page, m.add), free);
    await expectAccessible(page);
    await press(free, what);
    await what.fill(task.what);
    await page.getByLabel(m.form.when).fill(task.when);
    await page.getByLabel(m.form.then).fill(task.then);
    await this.button(page, owner).click();
    await this.button(page, new RegExp(m.form.presets.month)).click();
    await expectAccessible(page);
    await press(this.button(page, m.form.save), page.getByText(m.load.of(owner, 1)));
  }

  /** The organisations that are here say yes to the plan, at the console. */
  async signOff(): Promise<void> {
    const m = plan[this.locale].signoff;
    await this.desk.getByText(m.present).click();
    for (const organisation of organisations.slice(0, 2)) {
      await this.button(this.desk, m.signFor(organisation)).click();
      await expect(this.wall.getByText(organisation).first()).toBeVisible();
    }
  }

  async end(): Promise<void> {
    this.members.leave();
    await this.hall.end();
  }
}
