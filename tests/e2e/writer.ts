import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from './wants-words.ts';
import type { areaName } from '#lib/views/wants/places.ts';
import { expectAccessible, press, type Phone } from './actors.ts';

/** A phone in the wants exercise. */
export class Writer {
  readonly page: Page;
  readonly #m: (typeof messages)['ko'];

  constructor({ page }: Pick<Phone, 'page'>, locale: Locale = 'ko') {
    this.page = page;
    this.#m = messages[locale];
  }

  get #field(): Locator {
    return this.page.getByRole('textbox');
  }

  #button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async begin(): Promise<void> {
    const first = this.page.getByRole('textbox', { name: this.#m.write.label(1) });
    await press(this.#button(this.#m.intro.begin), first);
  }

  async write(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.#field.fill(text);
      await this.#button(this.#m.write.add).click();
      await expect(this.page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
    }
  }

  /** Enter while a syllable is composed ends the syllable; 101 characters are pointed out and not taken. */
  async cannotBeRushed(): Promise<void> {
    await this.#field.fill('함께 파는 장터');
    await this.#field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(this.page.getByText(this.#m.write.mine(0))).toBeVisible();
    await this.#field.fill('가'.repeat(101));
    await this.#button(this.#m.write.add).click();
    await expect(this.page.getByText(this.#m.write.tooLong(101, 100))).toBeVisible();
    await expectAccessible(this.page);
    await expect(this.page.getByText(this.#m.write.mine(0))).toBeVisible();
  }

  async done(): Promise<void> {
    const waiting = this.page.getByRole('heading', { name: this.#m.waiting.title });
    await press(this.#button(this.#m.write.done), waiting);
  }

  card(text: string): Locator {
    return this.page.locator('[data-card]').filter({ hasText: text });
  }

  async take(text: string): Promise<Locator> {
    await this.card(text).first().click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** The place that everyone sees a card in. */
  place(area: Parameters<typeof areaName>[0]): Locator {
    return this.page.locator(`[data-place="${area}"]`);
  }

  async showGroups(): Promise<void> {
    await this.#show(this.#m.board.showGroups(0));
  }

  async showPile(): Promise<void> {
    await this.#show(this.#m.board.showPile(0));
  }

  /** By its label, as a finger does: the radio itself lies hidden in it. */
  async #show(labelOfNone: string): Promise<void> {
    const radio = this.page.getByRole('radio', {
      name: new RegExp(`^${labelOfNone.slice(0, -2)}`),
    });
    await this.page.locator('label').filter({ has: radio }).click();
    await expect(radio).toBeChecked();
  }

  /** Gives every dot there is, two to a group, and is done. */
  async vote(): Promise<void> {
    const give = this.page.getByRole('button', { name: this.#giveWord });
    const none = this.page.getByText(this.#m.vote.left(0));
    await expect(give.first()).toBeVisible();
    for (let i = 0; i < 12 && !(await none.isVisible()); i += 1)
      await give.nth(Math.floor(i / 2)).click();
    await expect(none).toBeVisible();
    const done = this.page.getByRole('heading', { name: this.#m.vote.doneTitle });
    await press(this.#button(this.#m.vote.done), done);
  }

  /** What every button that gives a dot says, whichever group it is of. */
  get #giveWord(): RegExp {
    const [before, after] = this.#m.vote.give('\u0000').split('\u0000') as [string, string];
    const escaped = [before, after].map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped[0]}.+${escaped[1]}$`);
  }
}
