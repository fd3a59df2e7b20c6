import type { Bilingual } from '#lib/domain/bilingual.ts';
import {
  type DocumentId,
  documentTable,
  type Reference,
  type Source,
  type SourceDocument,
} from '#lib/domain/source.ts';
import data from './tables/documents.json' with { type: 'json' };

const table = documentTable.parse(data);

/** The two documents that everything here rests on. The documents themselves are not shipped. */
export const documents: readonly SourceDocument[] = table.documents;
/** What a line number is, in words for a reader. */
export const linesNote: Bilingual = table.linesNote;

const documentsById: ReadonlyMap<DocumentId, SourceDocument> = new Map(
  documents.map((document) => [document.id, document]),
);

/** Names the document and the section of a citation. Throws if either is unknown, which no shipped citation is. */
export function referenceTo({ document: id, section: sectionId, lines }: Source): Reference {
  const document = documentsById.get(id);
  const section = document?.sections.find((one) => one.id === sectionId);
  if (!document || !section) throw new Error(`no section ${sectionId} in document ${id}`);
  return { document, section, lines };
}
