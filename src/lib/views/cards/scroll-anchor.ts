import { tick } from 'svelte';

/**
 * Keeps what a reader looks at where it is, while others add and take away cards above it. To be called in
 * an `$effect.pre` that depends on what is shown. Phones' browsers differ in doing it by themselves.
 */
export function keepInSight(root: HTMLElement | undefined): void {
  const anchor = root && anchorIn(root);
  if (!anchor) return;
  const before = anchor.getBoundingClientRect().top;
  void tick().then(() => {
    if (!anchor.isConnected) return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  });
}

/** What has the focus, if it can be seen, else the first card that can. */
function anchorIn(root: HTMLElement): Element | undefined {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  if (focused && isInSight(focused)) return focused;
  return [...root.querySelectorAll('[data-anchor]')].find(isInSight);
}

function isInSight(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
