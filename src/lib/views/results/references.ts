import type { Reference, SourceDocument } from '#lib/domain/source.ts';

/** All places in one document. */
export interface DocumentPlaces {
  readonly document: SourceDocument;
  readonly references: readonly Reference[];
}

/** The citations by document, in the order in which each is first cited. */
export function byDocument(references: readonly Reference[]): DocumentPlaces[] {
  const documents = new Map(references.map(({ document }) => [document.id, document]));
  return [...documents.values()].map((document) => ({
    document,
    references: references.filter((one) => one.document.id === document.id),
  }));
}

/** Ranges of lines as they are printed: 389–397, 405. */
export const printedLines = ({ lines }: Reference): string => lines.replaceAll('-', '–');
