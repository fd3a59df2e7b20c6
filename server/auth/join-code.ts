import { isSecret } from './credentials.ts';

/** What someone shows at the door: six digits from the screen, or the long secret of the QR. */
export interface JoinCode {
  readonly kind: 'digits' | 'secret';
  readonly value: string;
}

/** Reads a code as people type it (`１２３ ４５６`, `123-456`); null if it can be none. */
export function readJoinCode(text: string): JoinCode | null {
  if (isSecret(text.trim())) return { kind: 'secret', value: text.trim() };
  const digits = text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  return /^[0-9]{6}$/.test(digits) ? { kind: 'digits', value: digits } : null;
}
