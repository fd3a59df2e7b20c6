/** One thing that was said about a card. `isOwn`: written on this device. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly isOwn: boolean;
}

/** Characters of one note: a sentence or two. */
export const maxNoteLength = 200;
