/** The digits of what was typed or pasted, full-width ones included; spaces, dashes and words fall away. */
export const readDigits = (text: string, length: number): string =>
  text.normalize('NFKC').replace(/\D/g, '').slice(0, length);

/** Digits in groups that can be read out: 482913 is ['482', '913']. */
export function groupDigits(digits: string, size = 3): string[] {
  return digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
}
