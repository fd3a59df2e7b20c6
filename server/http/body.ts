import type { IncomingMessage } from 'node:http';
import { refuse, type Refusal } from './problem.ts';

/** How much of an oversize body is read and thrown away so that its sender hears the answer. */
const drainFactor = 16;

/** The JSON of a request. Only JSON is taken: no form of another site can send it without asking first. */
export async function readJson(
  req: IncomingMessage,
  maxBytes: number,
): Promise<{ readonly kind: 'json'; readonly value: unknown } | Refusal> {
  if (!/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? ''))
    return refuse('not-json');
  const bytes = await readBytes(req, maxBytes);
  return bytes === 'too-large' ? refuse('body-too-large') : parseJson(bytes);
}

async function readBytes(req: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large'> {
  const declared = Number(req.headers['content-length'] ?? 0);
  if (declared > maxBytes * drainFactor) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  // The default iterator would destroy the socket on return, and the answer with it.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes * drainFactor) break;
    if (length <= maxBytes) chunks.push(chunk);
  }
  return length > maxBytes ? 'too-large' : Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): { readonly kind: 'json'; readonly value: unknown } | Refusal {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch {
    return refuse('bad-json');
  }
}
