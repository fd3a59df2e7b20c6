import { isIP } from 'node:net';
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The address that phones in the same network reach this machine at, for a server that listens on
 * `host`; null if there is none. Asked each time: a laptop changes its Wi-Fi.
 */
export function lanAddress(
  host: string,
  interfaces: Interfaces = networkInterfaces(),
): string | null {
  if (host === '0.0.0.0' || host === '::') return bestOf(interfaces);
  const isOwn = isIP(host) !== 0 && !host.startsWith('127.') && host !== '::1';
  return isOwn ? host : null;
}

function bestOf(interfaces: Interfaces): string | null {
  const candidates = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(isReachable)
      .map(({ address }) => ({ address, rank: rank(name, address) })),
  );
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.address ?? null;
}

const isReachable = ({ family, internal, address }: NetworkInterfaceInfo): boolean =>
  family === 'IPv4' && !internal && !address.startsWith('169.254.');

/** Bridges and tunnels that containers, virtual machines and VPNs make: no phone is behind them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tailscale|tun|tap|utun|wg|zt)/i;

/** Lower is likelier to be the hall's Wi-Fi. */
function rank(name: string, address: string): number {
  if (virtual.test(name)) return 3;
  if (address.startsWith('192.168.')) return 0;
  return /^(10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 1 : 2;
}
