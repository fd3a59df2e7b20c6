/** Milliseconds since 1970. */
export type Clock = () => number;

/** That many random bytes, fit for keys. */
export type Random = (bytes: number) => Uint8Array;
