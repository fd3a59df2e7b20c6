import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6, type BlockList } from 'node:net';

/** Who a request comes from, for counting and limits. */
type Peer = Pick<IncomingMessage, 'headers' | 'socket'>;

/** The address of a request whose peer is gone already. */
const unknownAddress = 'unknown';

/**
 * The address of the visitor: the peer's, or, where the peer is a trusted proxy, what that proxy says
 * in X-Forwarded-For. Read from the right, so that what a visitor writes into it counts for nothing.
 */
export function clientAddress(req: Peer, trustedProxies: BlockList): string {
  const hops = forwardedFor(req.headers['x-forwarded-for']);
  let address = plainAddress(req.socket.remoteAddress ?? '');
  while (isTrusted(address, trustedProxies)) {
    const before = plainAddress(hops.pop() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return isIP(address) === 0 ? unknownAddress : address;
}

/** Whether the request's peer may speak for others. */
export const isFromTrustedProxy = (req: Peer, trustedProxies: BlockList): boolean =>
  isTrusted(plainAddress(req.socket.remoteAddress ?? ''), trustedProxies);

/** What shares one budget: an IPv4 address, or the /64 that one home or phone has all addresses of. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  return `${ipv6Groups(address).slice(0, 4).join(':')}::/64`;
}

const forwardedFor = (header: string | string[] | undefined): string[] =>
  [header ?? ''].flat().join(',').split(',');

function isTrusted(address: string, trustedProxies: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trustedProxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Without port, brackets, zone, and the IPv6 dress that a dual-stack socket gives an IPv4 address. */
function plainAddress(text: string): string {
  const trimmed = text.trim();
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const unzoned = bare.replace(/%.*$/, '');
  return /^::ffff:([\d.]+)$/i.exec(unzoned)?.[1] ?? unzoned.toLowerCase();
}

/** The eight groups of an IPv6 address without leading zeros. */
function ipv6Groups(address: string): string[] {
  const [head = '', tail = ''] = dotless(address).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [left, right] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16));
}

/** `64:ff9b::1.2.3.4` → `64:ff9b::102:304` */
const dotless = (address: string): string =>
  address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
