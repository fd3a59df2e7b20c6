import { createTransport } from 'nodemailer';
import type { Mail } from './center-deps.ts';

const timeoutMs = 15_000;
/** No absence note is answered to it (RFC 3834). */
const headers = { 'Auto-Submitted': 'auto-generated' };

/** Mail by the operator's server. Plain text only, and nothing is fetched for it. */
export function openSmtpMail({ url, from }: { readonly url: string; readonly from: string }): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text, headers });
    },
  };
}
