/** Card id → the mark of who has it in hand, of what others say of themselves. Anyone may say anything: what is no hold is skipped (SAFE1). */
export const readHolds = (said: Iterable<unknown>): ReadonlyMap<string, number> =>
  new Map([...said].flatMap(readHold));

function readHold(said: unknown): [string, number][] {
  if (typeof said !== 'object' || said === null) return [];
  const { card, mark } = said as { card?: unknown; mark?: unknown };
  return typeof card === 'string' && typeof mark === 'number' ? [[card, mark]] : [];
}
