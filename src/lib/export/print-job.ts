import type { Picture } from '#lib/report/picture/draw-chart.ts';
import type { Report } from '#lib/report/report.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { Draws } from './legible.ts';

/** Makes a PNG of a drawing, `zoom` pixels for a unit of it; 1.75 if left out: 188 dots per inch across a page. */
export interface Paint {
  (picture: Picture, zoom?: number): Promise<Uint8Array>;
  /** what its fonts have */
  readonly draws: Draws;
}

/** What a printer is given: what has left the room, the report made of it, and a painter for its pictures. */
export interface PrintJob {
  /** null for a report of several networks: it is made of no single result */
  readonly parts: ResultParts | null;
  readonly report: Report;
  /** Gives a painter; only printers with pictures ask for one. */
  readonly painter: () => Promise<Paint>;
}

/** Makes one file. The same job gives the same words and figures in every format. */
export type Printer = (job: PrintJob) => Promise<Uint8Array>;
