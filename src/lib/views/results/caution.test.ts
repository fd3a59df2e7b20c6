import { expect, test } from 'vitest';
import { loadResultsContent } from './content.ts';
import { cautionOf } from './caution.ts';
import { readFindings } from './findings.ts';
import { leanings, madeUpAssessment, type MadeUp } from './testing/made-up.ts';

const content = await loadResultsContent('operating');

function cautionFor(given: Partial<MadeUp>) {
  const leaning = () => leanings.heavy;
  const assessment = madeUpAssessment({ stage: 'operating', people: 12, leaning, ...given });
  const findings = readFindings(assessment, content, 3, 30);
  if (!findings) throw new Error('the made-up assessment is of this instrument');
  return cautionOf(findings);
}

test('the answers of most of a network can be relied on', () => {
  expect(cautionFor({ eligible: 20 })).toBe(null);
  expect(cautionFor({ eligible: 24 })).toBe(null);
});

test('fewer answers than a verdict takes are a first hint, even where everyone answered', () => {
  expect(cautionFor({ people: 4, eligible: 4 })).toEqual({ kind: 'few', n: 4 });
  expect(cautionFor({ people: 5, eligible: 5 })).toBe(null);
});

test('answers of fewer than half of those who could are a first hint', () => {
  expect(cautionFor({ eligible: 25 })).toEqual({ kind: 'part', n: 12, of: 25, isEligible: true });
});

test('where it is not known who could, those who came in count', () => {
  expect(cautionFor({ idle: 12 })).toBe(null);
  expect(cautionFor({ idle: 13 })).toEqual({ kind: 'part', n: 12, of: 25, isEligible: false });
});

test('with nothing to show there is nothing to be cautious about', () => {
  expect(cautionFor({ people: 0, idle: 3 })).toBe(null);
});
