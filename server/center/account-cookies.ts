import type { BaseUrl } from '../http/base-url.ts';
import type { Cookies } from './accounts.ts';

/** Behind TLS a session's cookie is sent over TLS alone. */
export const secured = (cookies: Cookies, base: BaseUrl): readonly string[] =>
  base.secure ? cookies.map((cookie) => `${cookie}; Secure`) : cookies;
