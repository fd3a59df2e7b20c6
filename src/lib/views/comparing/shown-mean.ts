import type { MeanView } from '#lib/api/comparing-client.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import type { NetworkRow } from '#lib/api/comparing-client.ts';
import { obstacleMargin, ownMargin } from '#lib/domain/centers/own-margin.ts';
import type { Format } from '#lib/i18n/format.ts';

/** A mean as people are shown it; null where the cell is closed. `off`: how far it may be off, “±0.1”, or of a share in per cent “57–90”. */
export interface ShownMean {
  readonly value: string;
  readonly off: string | null;
  readonly networks: string;
}

export function showMeanOf(
  view: MeanView | undefined,
  kind: FigureKind,
  format: Format,
): ShownMean | null {
  if (!view || view.mean === null) return null;
  const { mean, networks } = view;
  const isShare = kind === 'task' || kind === 'want';
  return {
    value: isShare ? format.percent(mean) : scoreText(kind, mean),
    off: offText(view, mean, kind, format),
    networks: format.number(networks),
  };
}

/** Wilson’s interval does not lie evenly around the share, so that of a task both ends are given. */
function offText(
  { low, high }: MeanView,
  mean: number,
  kind: FigureKind,
  format: Format,
): string | null {
  if (low === null || high === null) return null;
  if (kind === 'task') return `${Math.round(low * 100)}–${Math.round(high * 100)}`;
  const margin = Math.max(high - mean, mean - low);
  return `±${kind === 'want' ? format.percent(margin) : format.number(margin, 1)}`;
}

/** One network’s own figure may be off by this, “±0.4”. Null where it cannot be known. */
export function ownOff(
  { uncertainty, margins }: Pick<NetworkRow, 'uncertainty'> & Partial<NetworkRow>,
  kind: 'factor' | 'obstacle',
  id: string,
  format: Format,
): string | null {
  const margin = kind === 'factor' ? ownMargin(uncertainty[id]) : obstacleMargin(margins?.[id]);
  return margin === null ? null : `±${format.number(margin, 1)}`;
}

export const scoreText = (kind: FigureKind, value: number): string =>
  kind === 'factor' ? showScore(value) : showMean(value);
