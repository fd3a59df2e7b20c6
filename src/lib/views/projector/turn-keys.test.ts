import { expect, it, vi } from 'vitest';
import { turnByKey } from './turn-keys.ts';

const press = (key: string, about: Partial<KeyboardEvent> = {}) =>
  ({ key, target: null, preventDefault: vi.fn(), ...about }) as unknown as KeyboardEvent;

function turned(key: string, about?: Partial<KeyboardEvent>): number | null {
  const deck = { slides: { length: 5 }, place: 2, turn: vi.fn() };
  vi.stubGlobal('Element', EventTarget);
  turnByKey(deck, press(key, about));
  vi.unstubAllGlobals();
  return deck.turn.mock.calls[0]?.[0] ?? null;
}

it('arrows, presenters and both ends turn a deck', () => {
  expect(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'].map((key) => turned(key))).toEqual([
    3, 1, 3, 1,
  ]);
  expect([turned('Home'), turned('End')]).toEqual([0, 4]);
});

it('other keys, and what the browser wants for itself, turn nothing', () => {
  expect(turned('a')).toBeNull();
  expect(turned('ArrowLeft', { altKey: true })).toBeNull();
});
