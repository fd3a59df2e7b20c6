import { expect, test } from 'vitest';
import { evidenceOf } from '#lib/content/sources.ts';
import { byDocument, printedLines } from './references.ts';

test('citations are told by document, each once and none lost', () => {
  const references = evidenceOf('expectations-short-term')?.references ?? [];
  const documents = byDocument(references);
  expect(documents.map(({ document }) => document.id)).toEqual(['002', '000']);
  expect(documents.flatMap((one) => one.references)).toHaveLength(references.length);
  for (const { document, references: own } of documents)
    expect(new Set(own.map((one) => one.document.id))).toEqual(new Set([document.id]));
});

test('lines are printed with dashes', () => {
  const [reference] = evidenceOf('need-not-shared')?.references ?? [];
  expect(printedLines(reference!)).toBe('389–397');
});
