import { Paragraph, type IParagraphOptions } from 'docx';
import { plainText } from '../plain-text.ts';

/** A paragraph of plain text. */
export const docxParagraph = (text: string, look: Omit<IParagraphOptions, 'text'> = {}) =>
  new Paragraph({ ...look, text: plainText(text) });
