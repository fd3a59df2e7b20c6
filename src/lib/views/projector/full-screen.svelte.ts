/** Whether this page fills the screen. */
export class FullScreen {
  #isOn = $state.raw(false);
  #isPossible = $state.raw(false);

  /** Follows the browser, which can be left with Escape too. For `onMount`. */
  start(): () => void {
    const read = () => (this.#isOn = document.fullscreenElement !== null);
    this.#isPossible = document.fullscreenEnabled;
    read();
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** iPhones, and pages in a frame, can't. */
  get isPossible(): boolean {
    return this.#isPossible;
  }

  /** A browser may refuse without saying why; then nothing changes. */
  toggle(): void {
    const done = this.#isOn
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(() => undefined);
  }
}
