/** The bytes are no update of ours: a truncated, padded, looping or nonsensical structure. */
export class MalformedUpdate extends Error {
  override name = 'MalformedUpdate';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const bit = { more: 0x80, low7: 0x7f, negativeSign: 0x40, low6: 0x3f };

/**
 * Reads lib0's number and string encodings and never past its own bytes: lib0 itself makes views on the
 * underlying buffer, which for a pooled frame can reach into a stranger's memory.
 */
export class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new MalformedUpdate('ends too early');
    this.#at += 1;
    return value;
  }

  /** 0 to 2^53 − 1. */
  varUint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & bit.low7) * factor;
      if (value > Number.MAX_SAFE_INTEGER) throw new MalformedUpdate('a number too large');
      if (byte < bit.more) return value;
    }
  }

  /** A number of things of at least one byte each, so it cannot exceed what is left. */
  count(): number {
    const count = this.varUint();
    if (count > this.remaining) throw new MalformedUpdate('a count beyond the end');
    return count;
  }

  skip(length: number): void {
    if (length > this.remaining) throw new MalformedUpdate('a length beyond the end');
    this.#at += length;
  }

  skipVarInt(): void {
    for (let length = 1; this.byte() >= bit.more; length += 1)
      if (length > 10) throw new MalformedUpdate('a number too large');
  }

  bytes(): Uint8Array {
    const length = this.varUint();
    const from = this.#at;
    this.skip(length);
    return this.#bytes.subarray(from, from + length);
  }

  string(): string {
    try {
      return utf8.decode(this.bytes());
    } catch (error) {
      if (error instanceof MalformedUpdate) throw error;
      throw new MalformedUpdate('text that is not UTF-8');
    }
  }
}
