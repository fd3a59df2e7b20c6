/** The workshop that a console link leads to, and the key to it. */
export interface ConsoleLink {
  readonly workshopId: string;
  readonly key: string;
}

export type ConsoleLinkFault = 'earlier-other-link' | 'earlier-cut-link' | 'earlier-no-link';

const whole = /\/console\/([0-9a-z]{16})(?:\/poster)?\/?#([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/;
/** Links that people get for something else: to join, to come back, to show on the wall. */
const other = /\/(join|back|screen|w)(\/|#|$)/;

/** Finds the facilitator's link in what was pasted, with words around it too. */
export function readConsoleLink(text: string): ConsoleLink | ConsoleLinkFault {
  const [, workshopId, key] = whole.exec(text) ?? [];
  if (workshopId && key) return { workshopId, key };
  if (text.includes('/console/')) return 'earlier-cut-link';
  return other.test(text) ? 'earlier-other-link' : 'earlier-no-link';
}
