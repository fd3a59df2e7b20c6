/**
 * Text as every file can hold it: composed, well formed, without the control characters that XML refuses and those
 * that turn the reading direction round for what follows; without the joiners that hold words together on a screen, which
 * some programs show as a box. Line breaks become spaces: cells and paragraphs are of one.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u2060\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .trim();
