import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MalformedUpdate } from './cursor.ts';
import { scanUpdate } from './update-scan.ts';

const bounds = { maxStructs: 100_000, maxJsonDepth: 32 };
const scan = (update: Uint8Array) => scanUpdate(update, bounds);

function crafted(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** One client with one struct, whose bytes after the clock `write` gives; no deletions. */
const oneStruct = (write: (encoder: encoding.Encoder) => void, clock = 0): Uint8Array =>
  crafted((encoder) => {
    for (const value of [1, 1, 7, clock]) encoding.writeVarUint(encoder, value);
    write(encoder);
    encoding.writeVarUint(encoder, 0);
  });

const anyItem = (encoder: encoding.Encoder, root: string): void => {
  encoding.writeUint8(encoder, 0b0010_1000);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, root);
  encoding.writeVarString(encoder, 'key');
};

describe('scanning an update', () => {
  it('finds every struct and deletion that Yjs finds, whatever was edited', () => {
    const edit = fc.oneof(
      fc.record({ do: fc.constant('set' as const), key: fc.string(), value: fc.jsonValue() }),
      fc.record({ do: fc.constant('delete' as const), key: fc.string() }),
      fc.record({ do: fc.constant('type' as const), text: fc.string({ unit: 'binary' }) }),
      fc.record({ do: fc.constant('push' as const), value: fc.jsonValue() }),
      fc.record({ do: fc.constant('nest' as const), key: fc.string() }),
      fc.record({ do: fc.constant('bytes' as const), bytes: fc.uint8Array() }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const doc = new Y.Doc();
        for (const one of edits) {
          const map = doc.getMap('map');
          if (one.do === 'set') map.set(one.key, one.value);
          else if (one.do === 'delete') map.delete(one.key);
          else if (one.do === 'type') doc.getText('text').insert(0, one.text.toWellFormed());
          else if (one.do === 'push') doc.getArray('list').push([one.value]);
          else if (one.do === 'nest') map.set(one.key, new Y.Map([['inner', 1]]));
          else map.set('bytes', one.bytes);
        }
        const update = Y.encodeStateAsUpdate(doc);
        const decoded = Y.decodeUpdate(update);
        const scanned = scan(update);
        const structs = [...scanned.structsByClient.values()].flat();
        expect(structs.map((struct) => [struct.client, struct.clock, struct.length])).toEqual(
          decoded.structs.map((struct) => [struct.id.client, struct.id.clock, struct.length]),
        );
        const deletes = [...decoded.ds.clients].flatMap(([client, ranges]) =>
          ranges.map((range) => ({ client, clock: range.clock, length: range.len })),
        );
        expect(scanned.deletes).toEqual(deletes);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses any bytes that are no update, and nothing else than MalformedUpdate is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          scan(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedUpdate);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every truncation of a real update', () => {
    const doc = new Y.Doc();
    doc.getMap('answers').set('item', { deep: ['값', 1.5, null, 2 ** 40] });
    doc.getMap('answers').set('item', 3);
    const update = Y.encodeStateAsUpdate(doc);
    for (let length = 0; length < update.length; length += 1)
      expect(() => scan(update.slice(0, length))).toThrow(MalformedUpdate);
  });

  const hostile: Record<string, Uint8Array> = {
    'four thousand million structs in nine bytes': crafted((encoder) => {
      for (const value of [1, 2 ** 32 - 1, 7, 0]) encoding.writeVarUint(encoder, value);
    }),
    'a struct of length 0': oneStruct((encoder) =>
      [0, 0].forEach((v) => encoding.writeUint8(encoder, v)),
    ),
    'an empty string': oneStruct((encoder) => {
      encoding.writeUint8(encoder, 4);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'text');
      encoding.writeVarString(encoder, '');
    }),
    'a collected struct of 2^52': oneStruct((encoder) => {
      encoding.writeUint8(encoder, 0);
      encoding.writeVarUint(encoder, 2 ** 52);
    }),
    'an item to the right of itself': oneStruct((encoder) => {
      encoding.writeUint8(encoder, 0b1000_1000);
      for (const value of [7, 0, 1]) encoding.writeVarUint(encoder, value);
      encoding.writeUint8(encoder, 126);
    }),
    'JSON nested a hundred deep': oneStruct((encoder) => {
      anyItem(encoder, 'answers');
      encoding.writeVarUint(encoder, 1);
      for (let depth = 0; depth < 100; depth += 1) {
        encoding.writeUint8(encoder, 117);
        encoding.writeVarUint(encoder, 1);
      }
      encoding.writeUint8(encoder, 126);
    }),
    'text that is not UTF-8': oneStruct((encoder) => {
      anyItem(encoder, 'answers');
      encoding.writeVarUint(encoder, 1);
      encoding.writeUint8(encoder, 119);
      encoding.writeVarUint8Array(encoder, Uint8Array.of(0xff, 0xfe));
    }),
    'the same client twice': crafted((encoder) => {
      encoding.writeVarUint(encoder, 2);
      for (const clock of [0, 1]) {
        for (const value of [1, 7, clock, 0, 1]) encoding.writeVarUint(encoder, value);
      }
      encoding.writeVarUint(encoder, 0);
    }),
    'the same deletion a second time': crafted((encoder) => {
      for (const value of [0, 1, 7, 2, 0, 5, 0, 5]) encoding.writeVarUint(encoder, value);
    }),
    'bytes after the end': Uint8Array.of(0, 0, 0),
  };
  it.each(Object.keys(hostile))('refuses %s', (name) => {
    expect(() => scan(hostile[name]!)).toThrow(MalformedUpdate);
  });

  it('never reads beyond its own bytes into the buffer they lie in', () => {
    const secret = new TextEncoder().encode('someone else’s frame');
    const short = oneStruct((encoder) => {
      anyItem(encoder, 'answers');
      encoding.writeVarUint(encoder, 1);
      encoding.writeUint8(encoder, 119);
      encoding.writeVarUint(encoder, 15);
    });
    const pool = new Uint8Array([...short, ...secret]);
    expect(() => scan(pool.subarray(0, short.length))).toThrow(MalformedUpdate);
  });
});
