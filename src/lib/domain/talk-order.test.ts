import { describe, expect, it } from 'vitest';
import { orderTalk } from './talk-order.ts';
import type { Verdict } from './verdict.ts';

const item = (
  id: string,
  mean: number | null,
  agreement: number | null,
  verdict: Verdict | null,
) => {
  return { id, mean, agreement, verdict };
};

describe('the order of the talk', () => {
  it('is what divides most, then what is most serious', () => {
    const items = [
      item('mild', 2.1, 0.4, 'agree'),
      item('serious', 3.6, 0.2, 'mixed'),
      item('divided', 3, -0.4, 'split'),
      item('grave', 4.4, 0.8, 'agree'),
      item('torn', 4.2, -0.9, 'split'),
      item('hidden', null, null, null),
    ];
    expect(orderTalk(items)).toEqual(['torn', 'divided', 'grave', 'serious']);
  });

  it('takes a mean of 3.5 as serious, also where floating error takes a little off', () => {
    const items = [item('under', 3.49, 0, 'mixed'), item('at', 3.5 - 1e-12, 0, 'mixed')];
    expect(orderTalk(items)).toEqual(['at']);
  });

  it('takes serious items that are too few for a verdict', () => {
    expect(orderTalk([item('few', 4.7, 0.3, null)])).toEqual(['few']);
  });

  it('keeps equal ones in the order of the instrument', () => {
    const items = [
      item('b', 3.5, 0.1, 'mixed'),
      item('a', 3.5 + 1e-12, 0.2, 'mixed'),
      item('d', 3, -0.2, 'split'),
      item('c', 3, -0.2 - 1e-12, 'split'),
    ];
    expect(orderTalk(items)).toEqual(['d', 'c', 'b', 'a']);
  });
});
