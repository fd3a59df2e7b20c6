/** 32 random bytes in base64url. `getRandomValues` is there outside of secure contexts too, unlike `randomUUID`. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** A call that may have been heard though its answer was lost: what was asked, and the key it was asked with. */
export interface Tried {
  readonly what: string;
  readonly key: string;
}

/** The same key for the same thing as last time; a new one for anything else. */
export const tryWith = (last: Tried | null, what: string): Tried =>
  last?.what === what ? last : { what, key: newSecret() };
