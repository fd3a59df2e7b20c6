const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How much time is left, in the largest unit that is whole: what people plan an evening by. */
export interface TimeLeft {
  readonly unit: 'days' | 'hours' | 'minutes' | 'over';
  readonly count: number;
}

/** Rounded down, so that nobody is promised more than there is; the last minute is one minute. */
export function timeLeft(ms: number): TimeLeft {
  if (ms <= 0) return { unit: 'over', count: 0 };
  if (ms >= 2 * dayMs) return { unit: 'days', count: Math.floor(ms / dayMs) };
  if (ms >= hourMs) return { unit: 'hours', count: Math.floor(ms / hourMs) };
  return { unit: 'minutes', count: Math.max(1, Math.floor(ms / minuteMs)) };
}
