const slot = 'ieum_center';

/** The center's code in the fragment of a link that a center handed out; null if there is none. */
export function readProposal(hash: string): string | null {
  return /^#center=([2-9a-z]{8})$/.exec(hash)?.[1] ?? null;
}

/** Kept on this device alone: a proposal, which no server needs to know. Without storage there is none. */
export function keepProposal(code: string): void {
  try {
    localStorage.setItem(slot, code);
  } catch {
    // A device that keeps nothing asks for the code again.
  }
}

export function keptProposal(): string | null {
  try {
    return localStorage.getItem(slot);
  } catch {
    return null;
  }
}
