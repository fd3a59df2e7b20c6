import { expect, type Locator, type Page } from '@playwright/test';
import { messages as path } from '#lib/views/participant/messages.ts';
import { messages as menu } from '#lib/views/participant/menu/messages.ts';
import { messages as turns } from '#lib/views/participant/turns/messages.ts';
import { expectAccessible, Phone } from './actors.ts';

const m = turns.ko;
type Picture = keyof typeof m.pictures;

/** What someone comes back by. */
export type Mark = { readonly picture: Picture } | { readonly pin: string };

/** The helper's seat: one phone that goes from hand to hand, in Korean. */
export class SharedPhone extends Phone {
  #button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get atDoor(): Promise<void> {
    return expect(this.page.getByRole('heading', { name: m.next.title })).toBeVisible();
  }

  /** From the menu; what leads there may be pressed again, since a second tap at once counts as an echo. */
  async openHandOn(): Promise<void> {
    await this.#button(path.ko.menu).click();
    await this.#button(menu.ko.pages['hand-on']).click();
  }

  /** The phone begins to go round: whoever has it chooses what to come back by. */
  async share(mark: Mark): Promise<void> {
    await this.openHandOn();
    await this.#button(m.handOn.start).click();
    await this.chooseMark(mark);
    await expect(this.page.getByText(m.handOn.server)).toBeVisible();
    await this.#button(m.handOn.go).click();
    await this.atDoor;
  }

  async chooseMark(mark: Mark): Promise<void> {
    await this.#enter(mark);
    await expectAccessible(this.page);
    await this.#button(m.choose.go).click();
  }

  /** After something was answered, written or marked: it is said where that is kept. */
  async handOn(): Promise<void> {
    await this.openHandOn();
    await expect(this.page.getByText(m.handOn.server)).toBeVisible();
    await this.#button(m.handOn.go).click();
    await this.atDoor;
  }

  /** Someone new takes the phone. */
  async takeAs(name: string, mark: Mark): Promise<void> {
    await this.#button(m.next.new).click();
    await this.nameField.fill(name);
    await this.submitName();
    await this.chooseMark(mark);
  }

  async comeBack(name: string, mark: Mark): Promise<void> {
    await this.#button(m.next.back).click();
    await this.#button(name).click();
    if ('picture' in mark) await this.#button(m.pictures[mark.picture]).click();
    else await this.page.getByLabel(m.pin, { exact: true }).last().fill(mark.pin);
  }

  async #enter(mark: Mark): Promise<void> {
    if ('picture' in mark) return this.#button(m.pictures[mark.picture]).click();
    await this.page.getByText(m.choose.pin, { exact: true }).click();
    await this.page.getByLabel(m.pin, { exact: true }).last().fill(mark.pin);
  }
}

/** Nothing of whoever had it stands on the screen between two turns. */
export async function expectNobody(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) await expect(page.getByText(word)).toHaveCount(0);
}
