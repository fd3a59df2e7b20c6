/** Where a fact comes from: which document, which section, which lines of its extracted text. */
import * as z from 'zod/mini';
import { bilingual, names } from './bilingual.ts';

const documentIds = ['000', '002'] as const;
export type DocumentId = (typeof documentIds)[number];

export const kebabId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** From 1, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** `9`, `9-13` or several of them with `, ` between. Ranges run forwards; their order is the source's, not ascending. */
export const sourceLines = z.string().check(
  z.regex(/^[1-9]\d*(-[1-9]\d*)?(, [1-9]\d*(-[1-9]\d*)?)*$/),
  z.refine((lines) => lineRanges(lines).every(({ from, to }) => from <= to)),
);

/** The ranges that `lines` names. Refuses nothing: give it what `sourceLines` has accepted. */
export function lineRanges(lines: string): readonly LineRange[] {
  return lines.split(', ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return { from: Number(from), to: Number(to) };
  });
}

/** Whether every range of `inner` lies within one range of `outer`. */
export function linesWithin(inner: string, outer: string): boolean {
  const ranges = lineRanges(outer);
  return lineRanges(inner).every((a) => ranges.some((b) => b.from <= a.from && a.to <= b.to));
}

/** A citation as the data holds it; `section` is an id in the document's list of sections. */
export const source = z.strictObject({
  document: z.enum(documentIds),
  section: kebabId,
  lines: sourceLines,
});
export type Source = z.infer<typeof source>;

/** A part of a document. Parts may lie within parts; `lines` are all its lines. */
const section = z.strictObject({ id: kebabId, ...names, lines: sourceLines });

/** The bibliographic record of a document. `lines`: how many its extracted text has. */
const sourceDocument = z.strictObject({
  id: z.enum(documentIds),
  ...names,
  publisher: bilingual,
  year: z.int(),
  about: bilingual,
  lines: z.int().check(z.positive()),
  sections: z.array(section),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

/** `linesNote` tells a reader what a line number is and is not. */
export const documentTable = z.strictObject({
  linesNote: bilingual,
  documents: z.array(sourceDocument),
});

/** A citation as a screen shows it: the document's and the section's names instead of their ids. */
export interface Reference {
  readonly document: SourceDocument;
  readonly section: z.infer<typeof section>;
  readonly lines: string;
}
