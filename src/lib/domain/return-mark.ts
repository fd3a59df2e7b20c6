/**
 * By what a person comes back to a phone that goes round: a picture that they chose, or four digits. It keeps a
 * neighbour's glance away and no more: twelve pictures and ten thousand numbers are soon tried out.
 */
export const markPictures = [
  'apple',
  'tree',
  'fish',
  'bird',
  'flower',
  'sun',
  'moon',
  'house',
  'umbrella',
  'key',
  'bicycle',
  'cat',
] as const;
export type MarkPicture = (typeof markPictures)[number];

export const pinLength = 4;

export type ReturnMark =
  | { readonly kind: 'picture'; readonly picture: MarkPicture }
  | { readonly kind: 'pin'; readonly pin: string };

/** The four digits that someone typed, full-width ones too; null for anything else. */
export function readPin(typed: string): string | null {
  const digits = typed.normalize('NFKC').trim();
  return /^\d+$/.test(digits) && digits.length === pinLength ? digits : null;
}

/** A mark as one word, the same for the same mark. */
export const markWord = (mark: ReturnMark): string =>
  mark.kind === 'picture' ? `picture ${mark.picture}` : `pin ${mark.pin}`;
