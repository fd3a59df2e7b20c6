declare global {
  interface Window {
    /** Buttons and choices pressed so far, in order; the page's head keeps it until its script has come. */
    pressedEarly?: HTMLElement[];
  }
}

/**
 * Does what was pressed on a server-rendered page before its script had arrived: on slow Wi-Fi that is
 * seconds, and a press that does nothing is pressed again and again. To be asked once, when the page is alive.
 */
export function doEarlyPresses(): void {
  const pressed = new Set(window.pressedEarly);
  window.onclick = null;
  delete window.pressedEarly;
  // Who pressed twice meant it once. What is no longer on the page can't be meant any more.
  for (const control of pressed) if (control.isConnected) control.click();
}
