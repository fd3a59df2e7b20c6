import { referenceTo } from '#lib/content/documents.ts';
import type { CaseHead } from '#lib/domain/cases.ts';

/** The stage of life of a network when its story was told. */
export const lives = ['young', 'grown'] as const;
export type Life = (typeof lives)[number];

export const isLife = (text: string | null): text is Life => lives.some((life) => life === text);

/** Up to so many years after its founding we call a network young. The line is ours, not the sources'. */
export const youngYears = 3;

/** Null where the source tells no year of founding. */
export function lifeOf({ since, source }: CaseHead): Life | null {
  if (since === null) return null;
  return referenceTo(source).document.year - since <= youngYears ? 'young' : 'grown';
}
