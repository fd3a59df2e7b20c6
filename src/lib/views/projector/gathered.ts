import type { AssessmentView } from '#lib/api/contract-types.ts';

/** Whose answers a reveal has gathered: `answered` of the `joined`. */
export interface Gathered {
  readonly answered: number;
  readonly joined: number;
}

/**
 * As far as the revealed figures tell: as many as answered the item that most people answered. Having finished
 * is another matter; what someone chose who is still at it counts too.
 */
export function gatheredIn({
  items,
  participation: { joined },
}: Pick<AssessmentView, 'items' | 'participation'>): Gathered {
  const answers = items.map(({ n, unknown, na }) => n + (unknown ?? 0) + (na ?? 0));
  return { answered: Math.min(joined, Math.max(0, ...answers)), joined };
}
