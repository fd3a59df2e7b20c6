/** What happens to the page as a whole, for those who hold a connection or a log open. */
export interface PageLife {
  /** Calls when the page may have slept through something. `networkChanged`: what was open before is likely dead. */
  onWake(listener: (networkChanged: boolean) => void): () => void;
  /** Calls when the page may not run again. */
  onLeave(listener: () => void): () => void;
}

/** A browser page. Phones often end a page that is hidden without `pagehide`, so being hidden counts as leaving. */
export const browserPage: PageLife = {
  onWake(listener) {
    const off = [
      listen(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible') listener(false);
      }),
      listen(window, 'pageshow', () => listener(false)),
      listen(window, 'online', () => listener(true)),
    ];
    return () => off.forEach((stop) => stop());
  },
  onLeave(listener) {
    const off = [
      listen(document, 'visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener();
      }),
      listen(window, 'pagehide', listener),
    ];
    return () => off.forEach((stop) => stop());
  },
};

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
