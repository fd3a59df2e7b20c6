/**
 * The same place on the host that this page came from. Links name the machine's address in the network,
 * for phones; on localhost this browser's cookie belongs to another name.
 */
export function hereUrl(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
}

/** What a person would type of a link: `192.168.0.7:3000/join`. */
export function typedAddress(link: string): string {
  const { host, pathname } = new URL(link);
  return host + pathname.replace(/\/$/, '');
}
