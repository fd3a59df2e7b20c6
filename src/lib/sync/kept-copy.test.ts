import { beforeEach, describe, expect, test } from 'vitest';
import { KeptCopies } from './kept-copy.ts';
import { MemorySlots } from './testing/memory-device.ts';

describe('[ROLE2] the copy of what the server did not take', () => {
  let slots: MemorySlots;
  let copies: KeptCopies;
  beforeEach(() => {
    slots = new MemorySlots();
    copies = new KeptCopies(slots, 'slot');
  });
  const reloaded = (): KeptCopies => new KeptCopies(slots, 'slot');

  test('is there at once and after a reload', () => {
    copies.keep('read-only', { a: 5 });
    expect(copies.current).toEqual({ code: 'read-only', entries: { a: 5 } });
    expect(reloaded().current).toEqual(copies.current);
  });

  test('shrinks to what the server lacks once its state is known', () => {
    copies.keep('read-only', { a: 5, b: 2 });
    copies.settle({ a: 3, b: 2 });
    expect(copies.current?.entries).toEqual({ a: 5 });
    expect(reloaded().current?.entries).toEqual({ a: 5 });
  });

  test('is gone if the server has all of it', () => {
    copies.keep('read-only', { a: 5 });
    copies.settle({ a: 5 });
    expect(copies.current).toBeNull();
    expect(slots.texts.size).toBe(0);
  });

  test('keeps an older loss beside a newer one', () => {
    copies.keep('read-only', { a: 5, b: 1 });
    copies.settle({ a: 3, b: 1 });
    copies.keep('read-only', { a: 3, b: 2 });
    copies.settle({ a: 3, b: 1 });
    expect(copies.current?.entries).toEqual({ a: 5, b: 2 });
  });

  test('keeps two losses that come before the server’s state is known', () => {
    copies.keep('read-only', { a: 5 });
    copies.keep('forbidden-map', { b: 2 });
    copies.settle({});
    expect(copies.current).toEqual({ code: 'forbidden-map', entries: { a: 5, b: 2 } });
  });

  test('does not touch what is already settled when the state comes again', () => {
    copies.keep('read-only', { a: 5 });
    copies.settle({});
    copies.settle({ a: 5 });
    expect(copies.current?.entries).toEqual({ a: 5 });
  });

  test('[PRIV7] leaves nothing on the disk of what was deleted', () => {
    copies.keep('read-only', { a: 5 });
    copies.keepInMemory('gone', { b: 2 });
    expect(copies.current?.entries).toEqual({ b: 2 });
    expect(slots.texts.size).toBe(0);
    copies.settle({});
    expect(slots.texts.size).toBe(0);
  });

  test('is let go when dismissed', () => {
    copies.keep('read-only', { a: 5 });
    copies.dismiss();
    expect(copies.current).toBeNull();
    expect(reloaded().current).toBeNull();
  });

  test.each(['', 'nonsense', '[]', '{"code":1}', '"text"', '{"code":"x","fresh":[1]}'])(
    '[SAFE1] a broken slot breaks nothing: %s',
    (text) => {
      slots.write('slot', text);
      expect(reloaded().current?.entries ?? {}).toEqual({});
    },
  );
});
