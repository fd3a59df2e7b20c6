import type { WorkshopDeps } from '#lib/workshop/workshop-deps.ts';

/** What the links and QR codes of a workshop carry: 32 random bytes, base64url. */
const secret = /[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/;

/**
 * The way in that an address carries: the QR's secret or six digits in the fragment, or six digits
 * typed as `?code=`. Null if it carries none; messengers that hang things on a link do no harm.
 */
export function readEntry(address: {
  readonly hash: string;
  readonly search: string;
}): string | null {
  const fragment = decode(address.hash.slice(1));
  const typed = new URLSearchParams(address.search).get('code') ?? '';
  return readSecret(fragment) ?? readDigits(fragment) ?? readDigits(typed);
}

/** The long secret at the beginning of a fragment, or null. */
export function readSecret(fragment: string): string | null {
  const found = secret.exec(fragment);
  return found?.index === 0 ? found[0] : null;
}

function readDigits(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Takes secrets out of the address bar, and so out of the history and of what a browser shares or syncs. */
export function clearAddress(path: string): void {
  // The router's own state stays: without it the browser's Back would reload.
  history.replaceState(history.state, '', path);
}

/**
 * A secret that was taken out of the address, kept in the tab so that a reload in bad Wi-Fi needs no
 * second scan. Given up as soon as it has done its work.
 */
export class KeptEntry {
  readonly #slots: WorkshopDeps['device']['tabSlots'];
  readonly #slot: string;

  constructor(slots: WorkshopDeps['device']['tabSlots'], way: string) {
    this.#slots = slots;
    this.#slot = `ieumpan/entry/${way}`;
  }

  read(): string | null {
    return this.#slots.read(this.#slot);
  }

  write(entry: string | null): void {
    this.#slots.write(this.#slot, entry);
  }
}
