/** 32 random bytes in base64url. `getRandomValues` is there outside of secure contexts too, unlike `randomUUID`. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

const isSecret = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** A call that may have been heard though its answer was lost: what was asked, and the key it was asked with. */
export interface Tried {
  readonly what: string;
  readonly key: string;
}

/** The same key for the same thing as last time; a new one for anything else. */
export const tryWith = (last: Tried | null, what: string): Tried =>
  last?.what === what ? last : { what, key: newSecret() };

/** What a tab kept of a try; null for anything else. */
export function readTried(text: string | null): Tried | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Tried, unknown>> | null;
    return kept && typeof kept.what === 'string' && isSecret(kept.key)
      ? { what: kept.what, key: kept.key }
      : null;
  } catch {
    return null;
  }
}
