import { readTheme, themes, type Theme } from '#lib/ui/reading-preferences.ts';
import type { WorkshopDeps } from '#lib/workshop/workshop-deps.ts';

type Slots = WorkshopDeps['device']['tabSlots'];

const slot = 'ieumpan/wall-theme';

/**
 * Light or dark for this wall. Kept in the tab, not as the reader's wish: the console on the same laptop
 * stays as it is when the hall goes dark.
 */
export class WallTheme {
  readonly #slots: Slots;
  #current = $state.raw<Theme>('system');

  constructor(tabSlots: Slots) {
    this.#slots = tabSlots;
  }

  /** Takes up what this tab was set to. Returns the way back to the reader's own. For `onMount`. */
  start(): () => void {
    const own = readTheme();
    this.choose(themes.find((theme) => theme === this.#slots.read(slot)) ?? own);
    return () => apply(own);
  }

  get current(): Theme {
    return this.#current;
  }

  choose(theme: Theme): void {
    this.#current = theme;
    this.#slots.write(slot, theme);
    apply(theme);
  }

  /** From what is seen now to the other. */
  toggle(): void {
    this.choose(this.#looksDark ? 'light' : 'dark');
  }

  get #looksDark(): boolean {
    if (this.#current !== 'system') return this.#current === 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
