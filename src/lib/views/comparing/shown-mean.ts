import type { MeanView } from '#lib/api/comparing-client.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import type { Format } from '#lib/i18n/format.ts';

/** A mean as people are shown it; null where the cell is closed. */
export interface ShownMean {
  readonly value: string;
  readonly margin: string | null;
  readonly networks: string;
}

export function showMeanOf(
  mean: MeanView | undefined,
  kind: FigureKind,
  format: Format,
): ShownMean | null {
  if (!mean || mean.mean === null) return null;
  const isShare = kind === 'task' || kind === 'want';
  const margin = mean.margin;
  return {
    value: isShare ? format.percent(mean.mean) : scoreText(kind, mean.mean),
    margin: margin === null ? null : isShare ? format.percent(margin) : format.number(margin, 1),
    networks: format.number(mean.networks),
  };
}

export const scoreText = (kind: FigureKind, value: number): string =>
  kind === 'factor' ? showScore(value) : showMean(value);
