import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { chartPicture } from '#lib/export/figure-picture.ts';
import type { Paint } from '#lib/export/print-job.ts';
import type { Chart } from '#lib/report/chart.ts';

/** Who comes within this many milliseconds is not kept waiting by pictures. */
const pauseMs = 250;

/**
 * Paints pictures that are likely to be wanted next while nobody asks for anything: whoever reads a report takes its
 * document next, and half of that document's time is painting. No writer is loaded for it.
 */
export class PaintingAhead {
  readonly #painter: () => Promise<Paint>;
  readonly #pauseMs: number;
  #turn = 0;

  /** The painter is one that remembers what it has painted. */
  constructor(painter: () => Promise<Paint>, wait = pauseMs) {
    this.#painter = painter;
    this.#pauseMs = wait;
  }

  /** Somebody asks: at most the picture in hand is finished. */
  stop(): void {
    this.#turn += 1;
  }

  /** Nobody asks any more; these are painted, and no others. Rejects if there is no painter or it fails on one. */
  async start(charts: readonly Chart[]): Promise<void> {
    const turn = (this.#turn += 1);
    await sleep(this.#pauseMs);
    const goesOn = () => turn === this.#turn;
    if (!goesOn()) return;
    const paint = await this.#painter();
    for (const chart of charts) {
      // A question that has come meanwhile is heard now.
      await setImmediate();
      if (!goesOn()) return;
      await paint(chartPicture(chart, paint));
    }
  }
}
