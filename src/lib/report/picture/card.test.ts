import { expect, it } from 'vitest';
import { createReport } from '../create-report.ts';
import { leave } from '../leaving.ts';
import { madeUpPlan, madeUpSource } from '../testing/made-up.ts';
import { drawCard } from './card.ts';

const cardOf = (tasks: number): string => {
  const all = Array.from({ length: tasks }, (_, i) => ({
    ...madeUpPlan.tasks[1]!,
    id: `t${i}`,
    what: `${i + 1}째로 할 일을 길게 적어 본다`,
  }));
  return drawCard(
    createReport(leave(madeUpSource({}, { plan: { ...madeUpPlan, tasks: all } })), 'ko'),
  ).svg;
};

it('says that there is more than it holds, within its edges', () => {
  expect(cardOf(6)).toMatch(/>…<\/text>/);
  expect(cardOf(0)).not.toMatch(/>…<\/text>/);
  for (const [, y] of cardOf(6).matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>…</g))
    expect(Number(y)).toBeLessThan(630);
});
