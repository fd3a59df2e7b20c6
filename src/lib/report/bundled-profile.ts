import * as z from 'zod/mini';
import {
  emptyProfile,
  indicators,
  readMilestone,
  readProfileValue,
  type Profile,
} from '#lib/domain/profile.ts';

/** How the network stands in figures, as its people wrote it down together. A value is as its indicator asks for it. */
export const bundledProfile = z.strictObject({
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  /** earliest first */
  milestones: z.array(z.strictObject({ when: z.string(), what: z.string() })),
});
export type BundledProfile = z.infer<typeof bundledProfile>;

/** As a file has it; null where nobody wrote anything. */
export function bundleProfile({ values, milestones }: Profile): BundledProfile | null {
  const written = indicators.flatMap(({ id }) => {
    const value = values[id];
    return value === undefined
      ? []
      : [[id, typeof value === 'object' ? [...value] : value] as const];
  });
  if (written.length === 0 && milestones.length === 0) return null;
  return {
    values: Object.fromEntries(written),
    milestones: milestones.map(({ when, what }) => ({ when, what })),
  };
}

/** As it is read: what is no value of an indicator is skipped (SAFE1). */
export function profileIn(bundled: BundledProfile | null): Profile {
  if (!bundled) return emptyProfile;
  const values = indicators.flatMap(({ id }) => {
    const value = readProfileValue(id, bundled.values[id]);
    return value === null ? [] : [[id, value] as const];
  });
  return {
    values: Object.fromEntries(values),
    milestones: bundled.milestones.flatMap((one, i) => readMilestone(`m${i}`, one) ?? []),
  };
}
