import { describe, expect, it } from 'vitest';
import { figureKinds } from '#lib/domain/centers/figure.ts';
import { shadeOf, shadeRanges } from './shades.ts';

describe('shades of a heat map', () => {
  it('never tell apart two cells that bear the same figure', () => {
    expect(shadeOf('factor', 3.46)).toBe(shadeOf('factor', 3.54));
    expect(shadeOf('want', 0.148)).toBe(shadeOf('want', 0.152));
  });

  it('say nothing where there is no figure', () => {
    expect(shadeOf('task', null)).toBe(0);
  });

  it('are those that the key says', () => {
    for (const kind of figureKinds)
      for (const { shade, from, to } of shadeRanges(kind)) {
        if (from !== null) expect(shadeOf(kind, from), `${kind} ${from}`).toBe(shade);
        if (to !== null) expect(shadeOf(kind, to), `${kind} ${to}`).toBe(shade);
      }
  });
});
