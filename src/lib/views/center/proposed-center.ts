/** The center's code in the fragment of a link that a center handed out; null if there is none. */
export function readProposal(hash: string): string | null {
  return /^#center=([2-9a-z]{8})$/.exec(hash)?.[1] ?? null;
}
