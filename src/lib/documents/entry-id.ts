const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 16;

/** An id for an entry that a person makes: random, so that two phones never make the same, and telling nothing. */
export function createEntryId(): string {
  // Not randomUUID: a phone on a village hall's LAN is in no secure context.
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}
