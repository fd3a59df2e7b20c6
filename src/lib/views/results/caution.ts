import type { Caution } from './figures.ts';
import type { Findings } from './findings.ts';
import { isTooEarly } from './item-answers.ts';

/**
 * Why the results are no more than a first hint: too few answers for any verdict, or fewer than half of
 * those who could have answered did. Null where they can be relied on.
 */
export function cautionOf({
  items,
  assessment,
}: Pick<Findings, 'items' | 'assessment'>): Caution | null {
  const figures = items.map((finding) => finding.figures);
  const n = Math.max(0, ...figures.map((item) => item.n));
  if (isTooEarly(figures)) return { kind: 'few', n };
  const { eligible, joined } = assessment.participation;
  const part: Caution = { kind: 'part', n, of: eligible ?? joined, isEligible: eligible !== null };
  return n > 0 && 2 * n < part.of ? part : null;
}
