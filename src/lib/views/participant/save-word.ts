import type { MyBallot } from '#lib/workshop/my-ballot.svelte.ts';

/** What a phone says of where the answers are. */
export type SaveWord = 'opening' | 'saving' | 'on-device' | 'on-server' | 'cannot-save';

/** How `ui/SaveState` draws each. */
export const savePlaces = {
  opening: 'here',
  saving: 'here',
  'on-device': 'here',
  'on-server': 'there',
  'cannot-save': 'failed',
} as const satisfies Record<SaveWord, string>;

/** DUR1: never claims a place that has not confirmed. On its way to the server, it is still only on the device. */
export function saveWordOf(save: MyBallot['save']): SaveWord {
  switch (save.kind) {
    case 'unsaved':
      return 'saving';
    case 'saving':
      return save.onDevice ? 'on-device' : 'saving';
    default:
      return save.kind;
  }
}
