/**
 * In large text, or under a line above everything, the last answers would lie below the lower edge, and who does not
 * see them does not give them. The page's head makes room for them: it goes out of sight, never the item itself.
 */
export function bringIntoSight(answers: Element | undefined): void {
  const edge = (name: string) => document.querySelector(`[data-edge=${name}]`);
  const [upper, lower] = [edge('upper'), edge('lower')];
  if (!answers || !upper || !lower) return;
  const bottom = answers.getBoundingClientRect().bottom;
  const hidden = bottom - Math.min(lower.getBoundingClientRect().top, innerHeight);
  const head = upper.getBoundingClientRect().top - (parseFloat(getComputedStyle(upper).top) || 0);
  const by = Math.min(hidden, head);
  if (by > 0) scrollBy({ top: by, behavior: 'instant' });
}
