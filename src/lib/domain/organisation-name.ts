/** Two names that differ in spaces or capitals alone are one organisation's: 두레생협, 두레 생협. */
export const organisationKey = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

/** What someone typed, as the list has it already; else as they typed it. Null for nothing. */
export function asListed(list: readonly string[], typed: string | null): string | null {
  if (!typed?.trim()) return null;
  const key = organisationKey(typed);
  return list.find((name) => organisationKey(name) === key) ?? typed;
}
