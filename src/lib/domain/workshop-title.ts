/**
 * The network's name to show above a workshop's title; null where the title says it already, as the one
 * that is proposed when a workshop is opened does.
 */
export function networkAbove(title: string, network: string): string | null {
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
  return bare(title).includes(bare(network)) ? null : network;
}
