/** One category of a distribution. `mark` is short (its number), `label` says it whole. */
export interface Segment {
  readonly mark: string;
  readonly label: string;
  readonly count: number;
}

/** What stands beside a distribution: hatched for not knowing, outlined for not concerned. */
export interface Aside {
  readonly label: string;
  readonly count: number;
  readonly look: 'hatched' | 'outlined';
}

/** How full a mark is: ● ◐ ○. It says the same as the words beside it, for those who see no colour. */
export type Fill = 'full' | 'half' | 'empty';

/** A stretch of a line with a meaning. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly fill: Fill;
}

/** One row of a chart of shares; `emphasis` puts it before the others. */
export interface Share {
  readonly id: string;
  readonly label: string;
  /** Between 0 and 1; null where it may not or can't be given. */
  readonly share: number | null;
  /** The figure in words (27%), or why there is none. */
  readonly text: string;
  readonly detail?: string;
  readonly badge?: string;
  readonly emphasis?: boolean;
}
