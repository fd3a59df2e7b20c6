import { expect, type Locator, type Page } from '@playwright/test';

/** What can be told of the focus from outside. */
interface Focus {
  /** on nothing that a person could act on */
  readonly isLost: boolean;
  /** ringed, itself or the label it lies hidden in */
  readonly isRinged: boolean;
  /** some of it can be seen: on the screen, and not under something that stays there */
  readonly isInSight: boolean;
  readonly what: string;
}

/** More than there are things to stop at on any screen. */
const mostStops = 90;

/** Someone without a mouse or a finger: keys alone. Wherever the focus goes it is to be seen, and it is never lost. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on by Tab until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await isFocused(target)) return this.#expectSeen();
      await this.#page.keyboard.press('Tab');
      // Past the last stop the focus is the browser's own for once.
      if (!(await this.#focus()).isLost) await this.#expectSeen();
    }
    throw new Error(`no way by Tab to ${target.toString()}`);
  }

  /** Tab to it, and a key. Where the focus goes then is somewhere. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.keepsFocus();
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.insertText(text);
  }

  async keepsFocus(): Promise<void> {
    await expect.poll(async () => (await this.#focus()).isLost, { timeout: 3000 }).toBe(false);
  }

  async #expectSeen(): Promise<void> {
    const seen = async () => {
      const { isRinged, isInSight, what } = await this.#focus();
      return isRinged && isInSight ? 'seen' : { isRinged, isInSight, what };
    };
    await expect.poll(seen, { timeout: 3000 }).toBe('seen');
  }

  #focus(): Promise<Focus> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const isLost = focused === document.body || focused === document.documentElement;
      const holders = [focused, focused.closest('label')].filter((one) => one !== null);
      const isRinged = holders.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      const isInSight = holders.some((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
        return spots.some(([x, y]) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit !== null && (one.contains(hit) || hit.contains(one));
        });
      });
      const what = focused.outerHTML.slice(0, 120);
      return { isLost, isRinged, isInSight, what };
    });
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
