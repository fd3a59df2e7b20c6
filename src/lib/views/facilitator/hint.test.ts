import { describe, expect, test } from 'vitest';
import { type Hint, hintOf, type RoomStanding } from './hint.ts';
import { hintWords } from './hint-words.ts';

const answering: RoomStanding = {
  kind: 'checklist',
  isRevealed: false,
  joined: 14,
  finished: 4,
  eligible: null,
  minGroup: 3,
  elapsed: null,
};
const hint = (about: Partial<RoomStanding>) => hintOf({ ...answering, ...about });

describe('a hint', () => {
  test('is not given where the numbers say nothing', () => {
    expect(hint({})).toBe(null);
    expect(hint({ joined: 0, finished: 0 })).toBe(null);
    expect(hint({ elapsed: 0.4 })).toBe(null);
    expect(hint({ elapsed: 0.6, finished: 7 })).toBe(null);
    expect(hint({ kind: 'talk', elapsed: 2 })).toBe(null);
    expect(hint({ isRevealed: true, elapsed: 2 })).toBe(null);
  });

  test('says that half of the time is gone and fewer than half have finished', () => {
    expect(hint({ elapsed: 0.5 })).toEqual({ kind: 'slow', finished: 4, joined: 14 });
  });

  test('says at the end of the time who is still waited for', () => {
    expect(hint({ elapsed: 1 })).toEqual({ kind: 'time-up', waiting: 10, joined: 14 });
  });

  test('says that everyone has finished, also after the time', () => {
    expect(hint({ finished: 14, elapsed: 1.2 })).toEqual({ kind: 'all-finished', joined: 14 });
  });

  test('[PRIV3] says before the reveal that too few are in for any figure', () => {
    expect(hint({ joined: 2, finished: 2 })).toMatchObject({
      kind: 'too-few-to-show',
      minGroup: 3,
    });
    expect(hint({ joined: 4, finished: 1 })).toMatchObject({
      kind: 'too-few-for-verdicts',
      least: 5,
    });
    expect(hint({ joined: 5 })).toBe(null);
  });

  test('says at the door that fewer than half of those who could are in', () => {
    const door = { kind: 'welcome', joined: 9 } as const;
    expect(hint({ ...door, eligible: 20 })).toEqual({ kind: 'few-in', joined: 9, eligible: 20 });
    expect(hint({ ...door, eligible: 18 })).toBe(null);
    expect(hint({ ...door, eligible: null })).toBe(null);
  });
});

test('every hint tells its numbers in both languages', () => {
  const all: Hint[] = [
    { kind: 'few-in', joined: 9, eligible: 20 },
    { kind: 'too-few-to-show', joined: 2, minGroup: 3 },
    { kind: 'too-few-for-verdicts', joined: 4, least: 5 },
    { kind: 'all-finished', joined: 14 },
    { kind: 'time-up', waiting: 10, joined: 14 },
    { kind: 'slow', finished: 4, joined: 14 },
  ];
  for (const { kind, ...numbers } of all)
    for (const words of [hintWords.ko, hintWords.en])
      for (const number of Object.values(numbers))
        expect(words.say({ kind, ...numbers } as Hint)).toContain(String(number));
});
