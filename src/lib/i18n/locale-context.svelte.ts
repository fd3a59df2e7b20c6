import { getContext, setContext } from 'svelte';
import { localeCookie, type Locale } from './locale.ts';
import type { Messages } from './messages.ts';

const key = Symbol('locale');
const yearSeconds = 365 * 24 * 60 * 60;

/** The reader's language as the page sees it. Reading `current` in markup follows a switch at once. */
class ReaderLocale {
  #current: Locale;

  constructor(initial: Locale) {
    this.#current = $state(initial);
  }

  get current(): Locale {
    return this.#current;
  }

  /** Switches in place, so that nothing typed is lost; the cookie tells the server from the next request on. */
  switchTo(locale: Locale): void {
    this.#current = locale;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`;
    document.documentElement.lang = locale;
  }
}

/** Called once, in the root layout; `initial` is what the server chose. */
export function setLocale(initial: Locale): ReaderLocale {
  return setContext(key, new ReaderLocale(initial));
}

/** The reader's language. Call it while the component starts. */
export function getLocale(): ReaderLocale {
  const locale = getContext<ReaderLocale | undefined>(key);
  if (!locale) throw new Error('No locale here: the root layout calls setLocale.');
  return locale;
}

/**
 * One area's sentences in the reader's language: `const m = useMessages(messages)`, then `m.title`.
 * Each reading follows a language switch, so do not destructure it.
 */
export function useMessages<Shape extends object>(messages: Messages<Shape>): Shape {
  const locale = getLocale();
  return new Proxy(messages.ko, {
    get: (_, name) => Reflect.get(messages[locale.current], name),
  });
}
