import { describe, expect, test } from 'vitest';
import { saveStateOf, type SaveFacts } from './save-state.ts';

const facts: SaveFacts = {
  local: 'stored',
  link: 'connected',
  closed: null,
  isDelivered: true,
  unsent: false,
  storeFails: false,
};
const kindOf = (changed: Partial<SaveFacts>): string => saveStateOf({ ...facts, ...changed }).kind;

describe('[DUR1] what the screen says of saving', () => {
  test('is on-server when connected and all is durable', () => {
    expect(kindOf({})).toBe('on-server');
    expect(kindOf({ local: 'failed' })).toBe('on-server');
  });

  test('is never on-server while the log may still bring edits', () => {
    expect(kindOf({ local: 'opening' })).toBe('opening');
  });

  test('is saving while an edit awaits its confirmation', () => {
    expect(saveStateOf({ ...facts, isDelivered: false, unsent: true })).toEqual({
      kind: 'saving',
      onDevice: true,
    });
  });

  test('is on-device only once the disk has it', () => {
    const away = { link: 'away', isDelivered: false, unsent: true } as const;
    expect(kindOf({ ...away, local: 'writing' })).toBe('unsaved');
    expect(kindOf({ ...away, local: 'opening' })).toBe('unsaved');
    expect(saveStateOf({ ...facts, ...away })).toEqual({ kind: 'on-device', unsent: true });
  });

  test('is cannot-save without a store and without a connection', () => {
    expect(saveStateOf({ ...facts, local: 'failed', link: 'away', unsent: true })).toEqual({
      kind: 'cannot-save',
      because: 'no-connection',
      onDevice: false,
      unsent: true,
    });
  });

  test('is cannot-save after a final close, and says what this device still has', () => {
    expect(saveStateOf({ ...facts, link: 'closed', closed: 'forbidden', unsent: true })).toEqual({
      kind: 'cannot-save',
      because: 'forbidden',
      onDevice: true,
      unsent: true,
    });
  });

  test('is cannot-save while the server’s store fails and something waits for it, connected or not', () => {
    const failing = { storeFails: true, isDelivered: false, unsent: true } as const;
    for (const link of ['starting', 'connected', 'away'] as const)
      expect(saveStateOf({ ...facts, ...failing, link })).toEqual({
        kind: 'cannot-save',
        because: 'storeFailed',
        onDevice: true,
        unsent: true,
      });
    expect(kindOf({ ...failing, unsent: false, link: 'away' })).toBe('on-device');
    expect(saveStateOf({ ...facts, ...failing, link: 'closed', closed: 'gone' })).toMatchObject({
      because: 'gone',
    });
  });

  test('claims nothing while the first attempt is under way', () => {
    expect(kindOf({ link: 'starting', isDelivered: false })).toBe('opening');
    expect(kindOf({ link: 'starting', isDelivered: false, unsent: true })).toBe('on-device');
  });
});
