import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showMean, showOneDecimal, showScore } from './display.ts';
import { bandOf } from './factor-score.ts';

describe('a figure on the screen', () => {
  it.each([
    [3.96, '3.9'],
    [3.95, '3.9'],
    [3.94, '3.9'],
    [4, '4.0'],
    [4 - 1e-12, '4.0'],
    [2.97, '2.9'],
    [3.25, '3.3'],
    [2.35, '2.4'],
    [5, '5.0'],
    [1, '1.0'],
  ])('shows a score of %d as %s', (score, shown) => {
    expect(showScore(score)).toBe(shown);
  });

  it('never contradicts the band of its score', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (score) => {
        expect(bandOf(Number(showScore(score)))).toBe(bandOf(score));
        expect(Math.abs(Number(showScore(score)) - score)).toBeLessThan(0.1 + 1e-9);
      }),
    );
  });

  it('never shows a mean as serious that is not', () => {
    expect(showMean(3.46)).toBe('3.4');
    expect(showMean(3.5)).toBe('3.5');
    expect(showMean(3.96)).toBe('4.0');
  });

  it('is rounded half up where nothing speaks against it', () => {
    expect(showOneDecimal(0.25)).toBe('0.3');
    expect(showOneDecimal(0)).toBe('0.0');
  });
});
