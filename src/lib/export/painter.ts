import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '#lib/report/picture/draw-chart.ts';
import type { Paint } from './print-job.ts';
import { coverageOf } from './font-coverage.ts';
import { pngFile, type Zlib } from './png-file.ts';
import { unpackWoff } from './woff.ts';

/** What painting needs and this room cannot reach: the program, fonts that have Hangul, and the machine's own zlib. */
export interface PainterTools {
  readonly wasm: Uint8Array;
  /** WOFF */
  readonly fonts: readonly Uint8Array[];
  readonly zlib: Zlib;
}

let ready: Promise<void> | null = null;

/** A painter that needs no browser. It may be made more than once in a process; the program is started once. */
export async function createPainter({ wasm, fonts, zlib }: PainterTools): Promise<Paint> {
  ready ??= initWasm(wasm);
  await ready;
  const fontBuffers = fonts.map((font) => unpackWoff(font, zlib));
  const covers = coverageOf(fontBuffers);
  const draws = (text: string) => [...text].every((one) => covers(one.codePointAt(0) ?? 0));
  const paint = ({ svg }: Picture, zoom = 1.75) => {
    const resvg = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: 'Nanum Gothic' },
      fitTo: { mode: 'zoom', value: zoom },
    });
    const image = resvg.render();
    const { width, height, pixels: rgba } = image;
    image.free();
    resvg.free();
    return pngFile({ width, height, rgba }, zlib);
  };
  return Object.assign(paint, { draws });
}
