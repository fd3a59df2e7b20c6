import { randomInt } from 'node:crypto';
import * as encoding from 'lib0/encoding';

/** Where people may write on our boards; to the peers it is a name like another. */
const map = 'notes';
const contentAny = 8;
const flags = { hasOrigin: 0x80, hasKey: 0x20 };
const rootParent = 1;

/**
 * One person's edits as Yjs itself encodes them: answers to `items` questions, one after the other and then over again,
 * each overwriting the one before. Encoded by hand, since a hundred Yjs documents would cost the load's core more than
 * sockets do.
 */
export class AnswerWriter {
  readonly client = randomInt(1, 2 ** 31);
  readonly #items: number;
  #clock = 0;

  constructor(items: number) {
    this.#items = items;
  }

  /** How many edits there have been; the clock of the next. */
  get clock(): number {
    return this.#clock;
  }

  /** The next edit. `value`: any JSON value; a number from 1 to 5 if left out. */
  next(value: unknown = (this.#clock % 5) + 1): Uint8Array {
    const clock = this.#clock++;
    const encoder = encoding.createEncoder();
    for (const number of [1, 1, this.client, clock]) encoding.writeVarUint(encoder, number);
    if (clock < this.#items) this.#writePlace(encoder, clock);
    else this.#writeOrigin(encoder, clock - this.#items);
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, value as never);
    const deleted = clock < this.#items ? [0] : [1, this.client, 1, clock - this.#items, 1];
    for (const number of deleted) encoding.writeVarUint(encoder, number);
    return encoding.toUint8Array(encoder);
  }

  #writePlace(encoder: encoding.Encoder, item: number): void {
    encoding.writeUint8(encoder, contentAny | flags.hasKey);
    encoding.writeVarUint(encoder, rootParent);
    encoding.writeVarString(encoder, map);
    encoding.writeVarString(encoder, `item-${item}.${this.client}`);
  }

  #writeOrigin(encoder: encoding.Encoder, before: number): void {
    encoding.writeUint8(encoder, contentAny | flags.hasKey | flags.hasOrigin);
    encoding.writeVarUint(encoder, this.client);
    encoding.writeVarUint(encoder, before);
  }
}
