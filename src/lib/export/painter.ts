import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '#lib/report/picture/draw-chart.ts';
import type { Paint } from './print-job.ts';
import { coverageOf } from './font-coverage.ts';
import { unpackWoff } from './woff.ts';

/** What painting needs and this room cannot read: the program and fonts that have Hangul. */
export interface PainterFiles {
  readonly wasm: Uint8Array;
  /** WOFF */
  readonly fonts: readonly Uint8Array[];
}

let ready: Promise<void> | null = null;

/** A painter that needs no browser. It may be made more than once in a process; the program is started once. */
export async function createPainter({ wasm, fonts }: PainterFiles): Promise<Paint> {
  ready ??= initWasm(wasm);
  await ready;
  const fontBuffers = fonts.map(unpackWoff);
  const covers = coverageOf(fontBuffers);
  const draws = (text: string) => [...text].every((one) => covers(one.codePointAt(0) ?? 0));
  const paint = ({ svg }: Picture, zoom = 1.75) => {
    const resvg = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: 'Nanum Gothic' },
      fitTo: { mode: 'zoom', value: zoom },
    });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
  return Object.assign(paint, { draws });
}
