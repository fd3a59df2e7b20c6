import { expect, it } from 'vitest';
import type { MyBallot } from '#lib/workshop/my-ballot.svelte.ts';
import { saveWordOf, type SaveWord } from './save-word.ts';

const words: readonly (readonly [MyBallot['save'], SaveWord])[] = [
  [{ kind: 'opening' }, 'opening'],
  [{ kind: 'unsaved' }, 'saving'],
  [{ kind: 'on-device', unsent: true }, 'on-device'],
  [{ kind: 'on-device', unsent: false }, 'on-device'],
  [{ kind: 'saving', onDevice: true }, 'on-device'],
  [{ kind: 'saving', onDevice: false }, 'saving'],
  [{ kind: 'on-server' }, 'on-server'],
  [{ kind: 'cannot-save', because: 'no-connection', onDevice: false, unsent: true }, 'cannot-save'],
  [{ kind: 'cannot-save', because: 'gone', onDevice: true, unsent: true }, 'cannot-save'],
];

it.each(words)('[DUR1] %o is told as %s', (save, word) => {
  expect(saveWordOf(save)).toBe(word);
});

it('[DUR1] only what the server has confirmed is told as saved on the server', () => {
  const claimed = words.filter(([, word]) => word === 'on-server').map(([{ kind }]) => kind);
  expect(claimed).toEqual(['on-server']);
});
