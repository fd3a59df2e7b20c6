import type { Facts } from '../facts.ts';
import { trendWords } from '../words/trend.ts';

/** Year and month of each round, or its number where its day is not known. */
export function labelsOf({ parts, locale }: Facts): string[] {
  const words = trendWords[locale];
  const days = [...parts.rounds.map(({ day }) => day), parts.workshop.day];
  return days.map((day, i) => {
    const [, year = '', month = ''] = /^(\d{4})-(\d\d)/.exec(day ?? '') ?? [];
    return year ? words.month(year, Number(month)) : words.round(i + 1);
  });
}

/** Two rounds of one month are told apart by their order. */
export const unlike = (labels: readonly string[]): string[] =>
  labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${i + 1})`));
