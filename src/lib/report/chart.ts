/** What a picture shows, before it is drawn. Labels and figures are words of the report's language. */

/** One row of answers 1 to 5; null where they may not be shown. `text` says the same in words. */
export interface DistributionRow {
  readonly label: string;
  readonly counts: readonly number[] | null;
  readonly text: string;
}

/** One score on a line from 1 to 5; `range` is where it may as well lie. */
export interface ScoreRow {
  readonly label: string;
  readonly value: number | null;
  /** the value as it is read; empty without one */
  readonly shown: string;
  readonly range: readonly [low: number, high: number] | null;
  /** an earlier score, drawn hollow */
  readonly before: number | null;
  readonly text: string;
}

export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly strong: boolean;
}

/** Shares of one thing in several series, 0 to 1. */
export interface PairRow {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** An organisation of a map, at its place on the stage; `number` is that of its row in the table. */
export interface MapNode {
  readonly number: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly answered: boolean;
}

export type LineKind = 'confirmed' | 'one-sided' | 'unknown';

/** A tie between two nodes, by their numbers. */
export interface MapLine {
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
}

/** A score in one round; null where there is none that can be compared. */
export interface TrendPoint {
  readonly value: number | null;
  readonly range: readonly [low: number, high: number] | null;
  /** the value as it is read; empty without one */
  readonly shown: string;
}

/** One score over the rounds. */
export interface TrendRow {
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

export type Chart =
  | {
      readonly kind: 'trend';
      /** what the rounds are called, oldest first */
      readonly rounds: readonly string[];
      readonly rows: readonly TrendRow[];
      /** where a band begins */
      readonly bands: readonly { readonly from: number; readonly label: string }[];
    }
  | {
      readonly kind: 'map';
      readonly stage: { readonly width: number; readonly height: number };
      readonly nodes: readonly MapNode[];
      readonly lines: readonly MapLine[];
      readonly legend: Readonly<Record<LineKind | 'unanswered', string>>;
    }
  | {
      readonly kind: 'distributions';
      readonly rows: readonly DistributionRow[];
      /** what 1 to 5 mean */
      readonly legend: readonly string[];
    }
  | {
      readonly kind: 'scores';
      readonly rows: readonly ScoreRow[];
      /** the bands from the lowest, with the score each begins at */
      readonly bands: readonly { readonly from: number; readonly label: string }[];
      /** what a hollow mark is; null where there is none */
      readonly beforeLabel: string | null;
    }
  | { readonly kind: 'bars'; readonly rows: readonly BarRow[] }
  | {
      readonly kind: 'pairs';
      readonly rows: readonly PairRow[];
      readonly series: readonly string[];
    };
