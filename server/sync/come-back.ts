import { formatComeBack } from '#lib/protocol/come-back.ts';
import type { Random } from '../ops/ports.ts';

/** What the first minute of a server can take: a handshake, a load and a step 1 for each socket. */
const msPerSocket = 5;
const shortestSpreadMs = 1000;
const longestSpreadMs = 10_000;

/**
 * Reasons to close `sockets` sockets with, each with a moment of its own to come back. They are spread evenly over
 * a time that grows with the number of sockets, so that a full hall does not fall upon a server that has just begun.
 */
export function comeBackReasons(sockets: number, random: Random): () => string {
  const spreadMs = Math.min(longestSpreadMs, Math.max(shortestSpreadMs, sockets * msPerSocket));
  return () => formatComeBack(fraction(random) * spreadMs);
}

/** 0 to below 1. */
function fraction(random: Random): number {
  const [high = 0, low = 0] = random(2);
  return (high * 256 + low) / 2 ** 16;
}
