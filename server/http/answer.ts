import type { ServerResponse } from 'node:http';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FileReply } from './visit.ts';
import { problemBody, type Refusal } from './problem.ts';

/** On every answer of this process, pages too. */
const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Paths name workshops: other sites and their logs have no use for them.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
} as const;

export function setSecurityHeaders(res: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value);
}

/** Answers with JSON, or with nothing where there is nothing to say. Never kept by a cache. */
export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json',
): void {
  res.setHeader('Cache-Control', 'no-store');
  res.statusCode = status;
  if (body === undefined) return void res.end();
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.end(JSON.stringify(body));
}

/** Answers with an RFC 9457 problem in the reader's language; gives its status. */
export function sendProblem(res: ServerResponse, refusal: Refusal, locale: Locale): number {
  const problem = problemBody(refusal, locale);
  res.setHeader('Content-Language', locale);
  if (refusal.retryAfterSeconds !== undefined)
    res.setHeader('Retry-After', refusal.retryAfterSeconds);
  // What is left of an oversize body is not waited for.
  if (refusal.code === 'body-too-large') res.setHeader('Connection', 'close');
  sendJson(res, problem.status, problem, 'application/problem+json');
  return problem.status;
}

/** Answers with a file to be saved. Its name may be of any language: RFC 6266 has a form for that. */
export function sendFile(res: ServerResponse, { file, type, name, inline }: FileReply): number {
  const plain = plainName(name);
  const whole = encodeURIComponent(name).replace(/['()*]/g, escapeUri);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', file.byteLength);
  res.setHeader(
    'Content-Disposition',
    `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`,
  );
  res.statusCode = 200;
  res.end(file);
  return 200;
}

/** For what reads no other: without the Hangul of a title nothing may be left but `.docx`, which is a hidden file. */
const plainName = (name: string): string =>
  name
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+/, '')
    .replace(/-+(?=\.\w+$)/, '')
    .replace(/^\./, 'ieumpan.');

const escapeUri = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

export function sendText(
  res: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain',
): void {
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.statusCode = status;
  res.end(text);
}
