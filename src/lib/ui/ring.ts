/** The drawn table: how many places it has, and how many of them are taken. */
export interface Ring {
  readonly places: number;
  readonly taken: number;
}

const most = 8;

/**
 * As many places as people, up to eight. Of more people each place stands for some: the first is taken with the first
 * of them, the last only with the last.
 */
export function ringOf(taken: number, people: number): Ring {
  const places = Math.min(most, people);
  if (taken <= 0 || people <= 0) return { places: places || most, taken: 0 };
  return { places, taken: Math.max(1, Math.floor((places * taken) / people)) };
}
