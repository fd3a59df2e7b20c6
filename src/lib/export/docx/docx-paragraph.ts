import { Paragraph, type IParagraphOptions } from 'docx';
import { plainText } from '../plain-text.ts';

/** A paragraph of plain text. Word would put a space between a number and its counter (12 명), which Korean has not. */
export const docxParagraph = (text: string, look: Omit<IParagraphOptions, 'text'> = {}) =>
  new Paragraph({ autoSpaceEastAsianText: false, ...look, text: plainText(text) });
