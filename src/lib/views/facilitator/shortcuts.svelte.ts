import type { WorkshopDeps } from '#lib/workshop/workshop-deps.ts';

type Slots = WorkshopDeps['device']['slots'];

/** What each key does, by its place on the keyboard (`KeyH`), so that it works while Hangul is typed too. */
export type ShortcutKeys = Readonly<Record<string, () => void>>;

const slot = 'ieumpan/shortcuts';

/** Single keys that do something, with a way to switch them off (WCAG 2.1.4): a hand or a voice may press them unmeant. */
export class Shortcuts {
  readonly #slots: Slots;
  readonly #keys: Record<string, (() => void) | undefined>;
  #isOn = $state.raw(true);

  constructor(slots: Slots, keys: ShortcutKeys) {
    this.#slots = slots;
    this.#keys = { ...keys };
  }

  /** Listens until the returned function is called. For `onMount`. */
  start(): () => void {
    this.#isOn = this.#slots.read(slot) !== 'off';
    const press = (event: KeyboardEvent) => this.#press(event);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }

  /** A key of what is on the screen for now, until the returned function is called. For `onMount`. */
  lend(code: string, run: () => void): () => void {
    this.#keys[code] = run;
    return () => void (this.#keys[code] = undefined);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  switch(on: boolean): void {
    this.#isOn = on;
    this.#slots.write(slot, on ? null : 'off');
  }

  #press(event: KeyboardEvent): void {
    const run = this.#keys[event.code];
    if (!run || !this.#isOn || isMeantElsewhere(event)) return;
    event.preventDefault();
    run();
  }
}

function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const isTyping = 'input:not([type=radio], [type=checkbox]), textarea, select';
  return event.target instanceof Element && event.target.closest(isTyping) !== null;
}
