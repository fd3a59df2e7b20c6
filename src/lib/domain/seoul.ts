/** Korea is nine hours ahead of UTC all year. */
export const seoulOffsetMs = 9 * 60 * 60 * 1000;

/** A moment as a Korean calendar and clock show it: `2026-11-29`, `21:00`. */
export interface SeoulTime {
  readonly date: string;
  readonly time: string;
}

/** `at` in milliseconds since 1970. */
export function toSeoul(at: number): SeoulTime {
  const shown = new Date(at + seoulOffsetMs).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Milliseconds since 1970; null for what no calendar or clock shows, such as 30 February. */
export function fromSeoul({ date, time }: SeoulTime): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null;
  const at = Date.parse(`${date}T${time}:00+09:00`);
  // Dates that do not exist are taken by some engines for the ones after them.
  return Number.isNaN(at) || toSeoul(at).date !== date ? null : at;
}
